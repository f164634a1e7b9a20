// What scrolls sideways, and text that is cut or lies outside the page. Regions made for it may scroll.
regions => {
  const root = document.documentElement;
  const width = root.clientWidth;
  const tell = element => `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 40)}`;
  const faults = root.scrollWidth > width ? [`the page is ${root.scrollWidth - width} px too wide`] : [];
  const isDot = ({ offsetWidth, offsetHeight }) => offsetWidth === 1 && offsetHeight === 1;
  const forReadersOnly = element => element !== null && (element.matches('.visually-hidden, .skip') || isDot(element) || forReadersOnly(element.parentElement));

  for (const element of document.querySelectorAll('body *:not(svg, svg *)')) {
    if (!element.checkVisibility() || forReadersOnly(element) || element.localName === 'input') continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    const wide = element.scrollWidth > element.clientWidth + 1;
    const tall = element.scrollHeight > element.clientHeight + 1;
    if ((overflowX === 'auto' || overflowX === 'scroll') && wide && !element.matches(regions)) faults.push(`scrolls sideways: ${tell(element)}`);
    if (((overflowX === 'hidden' || overflowX === 'clip') && wide) || ((overflowY === 'hidden' || overflowY === 'clip') && tall)) faults.push(`cut: ${tell(element)}`);
  }

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const parent = text.parentElement;
    if (text.data.trim() === '' || !parent.checkVisibility() || forReadersOnly(parent) || parent.closest(regions)) continue;
    const frame = parent.closest('svg')?.getBoundingClientRect() ?? { left: 0, right: width };
    const range = document.createRange();
    range.selectNodeContents(text);
    if ([...range.getClientRects()].some(box => box.width > 0 && (box.left < frame.left - 1 || box.right > frame.right + 1))) faults.push(`outside: ${tell(parent)}`);
  }
  return faults;
}
