// Terms explained where they stand: a press on a word opens its entry of the list at the page's end; without a dialog the link leads there.

/** Opens `#page--explanation` for links `a.term`. */
export function explainTerms() {
  const dialog = document.getElementById('page--explanation');
  const body = dialog?.querySelector('[data-body]');
  if (!(dialog instanceof HTMLElement) || !body || !isDialog(dialog))
    return;
  /** @type {HTMLElement | undefined} */
  let opener;

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (!(link instanceof HTMLAnchorElement) || !isPlain(event))
      return;
    const entry = link.matches('a.term') ? document.getElementById(decodeURIComponent(link.hash.slice(1))) : null;
    if (entry) {
      event.preventDefault();
      fillWith(dialog, body, entry);
      if (!dialog.open) {
        opener = link;
        dialog.showModal();
      }
    } else if (dialog.contains(link)) {
      dialog.close();
    }
  });
  dialog.addEventListener('click', (event) => {
    if (event.target instanceof Element && (event.target.closest('[data-close]') || isBeside(dialog, event)))
      dialog.close();
  });
  dialog.addEventListener('close', () => opener?.focus({ preventScroll: true }));
}

/**
 * @param {HTMLElement} element
 * @returns {element is HTMLDialogElement}
 */
function isDialog(element) {
  return 'showModal' in element;
}

/**
 * An entry's word and explanation belong to a list, here as there.
 * @param {HTMLElement} dialog
 * @param {Element} body
 * @param {HTMLElement} entry
 */
function fillWith(dialog, body, entry) {
  const list = document.createElement('dl');
  list.className = 'terms';
  list.append(...[...entry.children].map((child) => child.cloneNode(true)));
  for (const marked of list.querySelectorAll('[id]'))
    marked.removeAttribute('id');
  body.replaceChildren(list);
  dialog.setAttribute('aria-label', entry.querySelector('dt')?.textContent?.trim() || '');
}

/**
 * A press that would follow the link in this window.
 * @param {MouseEvent} event
 */
function isPlain(event) {
  return event.button === 0 && !event.defaultPrevented && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
}

/**
 * Whether a press fell on what lies behind the dialog.
 * @param {HTMLElement} dialog
 * @param {MouseEvent} event
 */
function isBeside(dialog, event) {
  const box = dialog.getBoundingClientRect();
  return event.target === dialog
    && (event.clientX < box.left || event.clientX > box.right || event.clientY < box.top || event.clientY > box.bottom);
}
