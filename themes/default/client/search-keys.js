// The keys that lead to the search box: / where nothing is typed, Ctrl-K or Cmd-K everywhere.

/** @param {HTMLFormElement} form */
export function leadKeysTo(form) {
  const input = /** @type {HTMLInputElement} */ (form.elements.namedItem('q'));
  document.addEventListener('keydown', (event) => {
    const isSlash = event.key === '/' && !(event.ctrlKey || event.metaKey || event.altKey) && !isEditable(event.target);
    const isShortcut = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !(event.shiftKey || event.altKey);
    if (event.defaultPrevented || event.isComposing || !(isSlash || isShortcut))
      return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

/** @param {EventTarget | null} target */
function isEditable(target) {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
