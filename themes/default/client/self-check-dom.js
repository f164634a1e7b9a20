// Small steps over the page that the parts of the self-check share.

/**
 * @param {ParentNode} whole
 * @param {string} selector
 * @returns {HTMLElement} what the template is known to have
 */
export const find = (whole, selector) => /** @type {HTMLElement} */ (whole.querySelector(selector));

/**
 * @param {ParentNode} whole
 * @param {string} name without `data-`
 */
export const part = (whole, name) => find(whole, `[data-${name}]`);

/**
 * @param {ParentNode} whole
 * @param {string} selector
 */
export const findAll = (whole, selector) => /** @type {HTMLElement[]} */ ([...whole.querySelectorAll(selector)]);

/**
 * Elements by what an attribute says, such as `data-field`.
 * @param {ParentNode} whole
 * @param {string} name without `data-`
 * @returns {Map<string, HTMLElement>}
 */
export const byData = (whole, name) => new Map(findAll(whole, `[data-${name}]`).map((element) => [element.getAttribute(`data-${name}`) || '', element]));

/**
 * @param {string} tag
 * @param {string} text
 * @param {string} [kind] its class
 */
export function make(tag, text, kind) {
  const element = document.createElement(tag);
  element.textContent = text;
  if (kind)
    element.className = kind;
  return element;
}

/**
 * A list's items; empty lists are hidden with what stands around them.
 * @param {HTMLElement} whole holds one list
 * @param {string[]} texts
 */
export function fillList(whole, texts) {
  find(whole, 'ul').replaceChildren(...texts.map((text) => make('li', text)));
  whole.hidden = texts.length === 0;
}

/**
 * Only what differs is written, so that nothing is laid out or read aloud anew.
 * @param {HTMLElement} element
 * @param {string} text
 */
export function say(element, text) {
  if (element.textContent !== text)
    element.textContent = text;
}

/**
 * @param {string} text with placeholders: `{0} of {1}`
 * @param {...(string | number)} values
 */
export const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)]));

/**
 * Hangs the texts of clauses below an element that names them, once.
 * @param {ParentNode} whole what `data-cites` stands in
 * @param {Map<string, HTMLElement>} clauses by key, each a template
 */
export function quote(whole, clauses) {
  for (const place of findAll(whole, '[data-cites]')) {
    for (const key of (place.dataset.cites || '').split(' ')) {
      const clause = /** @type {HTMLTemplateElement | undefined} */ (clauses.get(key));
      if (clause)
        place.append(clause.content.cloneNode(true));
    }
    place.removeAttribute('data-cites');
  }
}
