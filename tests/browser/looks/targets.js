// WCAG 2.5.8: what is pressed measures 24 x 24 px, or stands in running text, or keeps its distance. Main targets are given a height of their own.
([main, mainHeight]) => {
  const least = 24;
  const selector = 'a[href], button, input:not([type=hidden]), select, textarea, summary, label:has(input)';
  const tell = element => `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 40)}`;

  /** A control's label is pressed in its stead. */
  function box(element) {
    const boxes = [element, ...(element.labels ?? [])].map(part => part.getBoundingClientRect());
    const left = Math.min(...boxes.map(part => part.left));
    const top = Math.min(...boxes.map(part => part.top));
    return { left, top, right: Math.max(...boxes.map(part => part.right)), bottom: Math.max(...boxes.map(part => part.bottom)) };
  }

  function block(node) {
    let element = node.parentElement;
    while (/^(inline|contents|ruby)/.test(getComputedStyle(element).display)) element = element.parentElement;
    return element;
  }

  /** Whether words that are no target stand in the same lines: its size is then the text's. */
  function inRunningText(element) {
    if (!getComputedStyle(element).display.startsWith('inline')) return false;
    const lines = block(element);
    const texts = document.createTreeWalker(lines, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      if (/[\p{L}\p{N}]/u.test(text.data) && !text.parentElement.closest(`${selector}, .visually-hidden`) && block(text) === lines) return true;
    }
    return false;
  }

  const targets = [...document.querySelectorAll(selector)]
    .filter(element => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.skip, .visually-hidden') && !(element.localName === 'label' && element.querySelector('input[type=hidden]')))
    .map(element => {
      const { left, top, right, bottom } = box(element);
      return { element, left, top, right, bottom, width: right - left, height: bottom - top, x: (left + right) / 2, y: (top + bottom) / 2 };
    });
  const small = targets.filter(target => target.width < least - 0.01 || target.height < least - 0.01);
  const apart = (one, other) => {
    const dx = Math.max(other.left - one.x, 0, one.x - other.right);
    const dy = Math.max(other.top - one.y, 0, one.y - other.bottom);
    return Math.hypot(dx, dy) >= least / 2 && (!small.includes(other) || Math.hypot(one.x - other.x, one.y - other.y) >= least);
  };
  const same = (one, other) => one.element.contains(other.element) || other.element.contains(one.element) || [...(one.element.labels ?? [])].includes(other.element);

  return [
    ...small
      .filter(target => !inRunningText(target.element) && !targets.every(other => same(target, other) || same(other, target) || apart(target, other)))
      .map(target => `${target.width.toFixed(0)} x ${target.height.toFixed(0)} px and crowded: ${tell(target.element)}`),
    ...targets
      .filter(target => mainHeight > 0 && target.element.matches(main) && target.height < mainHeight - 0.5)
      .map(target => `${target.height.toFixed(1)} px high: ${tell(target.element)}`),
  ];
}
