// The search box: suggestions while one types.

import { workerOf } from './search-workers.js';

/**
 * @param {HTMLFormElement} form
 * @param {(typed: string) => void} [onTyped] what was typed has changed, composition of characters aside
 */
export function startBox(form, onTyped) {
  const input = /** @type {HTMLInputElement} */ (form.elements.namedItem('q'));
  const list = /** @type {HTMLElement} */ (form.querySelector('.suggestions'));
  let isComposing = false;
  let active = -1;
  let asked = 0;
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  list.setAttribute('role', 'listbox');

  const options = () => /** @type {HTMLElement[]} */ ([...list.children]);
  /** @param {number} index -1 for none */
  const activate = (index) => {
    active = index;
    options().forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    if (index < 0)
      input.removeAttribute('aria-activedescendant');
    else
      input.setAttribute('aria-activedescendant', options()[index].id);
    if (index >= 0)
      options()[index].scrollIntoView({ block: 'nearest' });
  };
  /** @param {{ text: string }[]} suggestions */
  const show = (suggestions) => {
    list.replaceChildren(...suggestions.map(({ text }, i) => {
      const option = document.createElement('li');
      option.id = `page--suggestion-${i}`;
      option.setAttribute('role', 'option');
      option.textContent = text;
      return option;
    }));
    list.hidden = suggestions.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    activate(-1);
  };
  const close = () => {
    asked++;
    show([]);
  };
  const suggest = async () => {
    const own = ++asked;
    const answer = input.value.trim() && form.dataset.suggest ? await workerOf(form, 'suggest').ask({ do: 'suggest', typed: input.value }) : undefined;
    // Whoever has typed on, gone or sent wants no answer to this.
    if (own === asked && document.activeElement === input)
      show(answer ? answer.suggestions : []);
  };
  const typed = () => {
    if (isComposing)
      return;
    suggest();
    if (onTyped)
      onTyped(input.value);
  };
  /** @param {HTMLElement} option */
  const choose = (option) => {
    input.value = option.textContent || '';
    close();
    form.requestSubmit();
  };

  close();
  input.addEventListener('compositionstart', () => {
    isComposing = true;
  });
  input.addEventListener('compositionend', () => {
    isComposing = false;
    typed();
  });
  input.addEventListener('input', typed);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const count = options().length;
    // 229: the key belongs to the input method.
    if (event.isComposing || event.keyCode === 229)
      return;
    if (event.key === 'Escape' && count)
      close();
    else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count)
      activate(event.key === 'ArrowDown' ? (active + 2) % (count + 1) - 1 : (active + count + 1) % (count + 1) - 1);
    else if (event.key === 'Enter' && active >= 0)
      choose(options()[active]);
    else {
      if (event.key === 'ArrowDown')
        suggest();
      else if (event.key === 'Home' || event.key === 'End')
        activate(-1);
      return;
    }
    event.preventDefault();
  });
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role=option]') : null;
    if (option instanceof HTMLElement)
      choose(option);
  });
  form.addEventListener('submit', close);
  // What was typed while this was being loaded.
  if (input.value && document.activeElement === input)
    suggest();
}
