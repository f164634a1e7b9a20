// Buttons that copy the element before them: `<button type="button" data-copy="Copied" hidden>`. What they did is said there and in `[data-live]`.

/** How long a button says that it is done, in milliseconds. */
const saidFor = 2000;

/** Reveals the buttons and has them copy. */
export function offerCopies() {
  for (const button of document.querySelectorAll('button[data-copy]'))
    if (button instanceof HTMLButtonElement)
      offerCopy(button);
}

/** @param {HTMLButtonElement} button */
function offerCopy(button) {
  const source = button.previousElementSibling;
  if (!source)
    return;
  const label = button.textContent;
  let timer = 0;
  button.addEventListener('click', async () => {
    if (!(await copy(source)))
      return;
    say(button, button.dataset.copy || '');
    clearTimeout(timer);
    timer = window.setTimeout(() => say(button, label || '', ''), saidFor);
  });
  button.hidden = false;
}

/**
 * @param {Element} source
 * @returns {Promise<boolean>} false where the browser refuses: then the text is selected, so that the keyboard copies it
 */
async function copy(source) {
  try {
    await navigator.clipboard.writeText((source.textContent || '').replace(/\s+/g, ' ').trim());
    return true;
  } catch {
    getSelection()?.selectAllChildren(source);
    return false;
  }
}

/**
 * @param {HTMLButtonElement} button
 * @param {string} label
 * @param {string} message for those who do not see the button
 */
function say(button, label, message = label) {
  button.textContent = label;
  const live = document.querySelector('[data-live]');
  if (live)
    live.textContent = message;
}
