// By what results can be narrowed down.

/** @typedef {{ name: string, values: { value: string, label: string, count: number }[] }} Facet */

/**
 * @param {HTMLElement} narrow
 * @param {Facet[]} facets
 * @param {Record<string, string[]>} filters
 * @param {HTMLElement} texts has what values are called
 */
export function showFacets(narrow, facets, filters, texts) {
  const focused = document.activeElement instanceof HTMLInputElement && narrow.contains(document.activeElement) ? document.activeElement : null;
  for (const { name, values } of facets) {
    const fieldset = /** @type {HTMLElement} */ (narrow.querySelector(`[data-facet=${name}]`));
    const chosen = filters[name] || [];
    fieldset.hidden = values.length < 2 && !chosen.length;
    fieldset.querySelectorAll('label').forEach((label) => label.remove());
    for (const { value, label, count } of values) {
      const row = document.createElement('label');
      const box = document.createElement('input');
      Object.assign(box, { type: 'checkbox', name, value, checked: chosen.includes(value) });
      row.append(box, span('facet-label', label || texts.getAttribute(`data-label-${name}-${value}`) || value), span('facet-count', String(count)));
      fieldset.append(row);
      // What is made anew keeps the reader where they were.
      if (focused && focused.name === name && focused.value === value)
        box.focus({ preventScroll: true });
    }
  }
  /** @type {HTMLElement} */ (narrow.querySelector('[data-clear]')).hidden = !Object.keys(filters).length;
}

/** @param {string} kind @param {string} text */
function span(kind, text) {
  const element = document.createElement('span');
  element.className = kind;
  element.textContent = text;
  return element;
}
