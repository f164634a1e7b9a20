// What has the focus: its place in the document, and whether a reader sees where it is. Null at the end of the page.
() => {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  const tell = `<${focused.localName} class="${focused.getAttribute('class') ?? ''}"> ${focused.textContent.trim().slice(0, 40)}`;
  const faults = [];

  const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  function paint(colour) {
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
    return brush.getImageData(0, 0, 1, 1).data;
  }
  function luminance([red, green, blue]) {
    const linear = value => (value <= 0.04045 * 255 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }
  function ground(element) {
    for (let behind = element; behind; behind = behind.parentElement) {
      const colour = paint(getComputedStyle(behind).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return paint('Canvas');
  }
  function contrast(one, other) {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  }

  // A control that is drawn by its label shows the focus there.
  const outlined = [focused, ...(focused.labels ?? [])].find(element => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  if (!outlined) {
    faults.push(`no outline of 2 px: ${tell}`);
  } else {
    const style = getComputedStyle(outlined);
    const ratio = contrast(paint(style.outlineColor), ground(parseFloat(style.outlineOffset) < 0 ? outlined : (outlined.parentElement ?? outlined)));
    if (ratio < 3) faults.push(`an outline of contrast ${ratio.toFixed(2)}: ${tell}`);
  }

  const inset = 2;
  const points = [...focused.getClientRects()].flatMap(({ left, right, top, bottom }) => [
    [(left + right) / 2, (top + bottom) / 2], [left + inset, top + inset], [right - inset, top + inset], [left + inset, bottom - inset], [right - inset, bottom - inset],
  ]).filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
  const floats = element => element && (/^(sticky|fixed)$/.test(getComputedStyle(element).position) ? element : floats(element.parentElement));
  const covers = points
    .map(([x, y]) => document.elementFromPoint(x, y))
    .filter(top => top && !focused.contains(top) && !top.contains(focused) && floats(top) && !floats(top).contains(focused));
  if (points.length === 0) faults.push(`out of sight: ${tell}`);
  if (covers.length > 0) faults.push(`covered by <${floats(covers[0]).localName} class="${floats(covers[0]).className}">: ${tell}`);

  return { place: [...document.querySelectorAll('*')].indexOf(focused), faults };
}
