// What all parts of the self-check's document share: its words, its notices, its voice.
import { byData, fill, findAll, make, part, say } from './self-check-dom.js';

/** @typedef {ReturnType<typeof pageOf>} Page */

/** @param {HTMLElement} root */
export function pageOf(root) {
  const words = byData(root, 'word');

  /** Spoken politely, never shown. @param {string} text */
  const announce = (text) => say(part(root, 'live'), text);

  return {
    root,

    /** @param {string} name @param {(string | number)[]} values */
    word: (name, ...values) => fill(words.get(name)?.textContent || '', ...values),

    announce,

    /** @param {'notice' | 'affected'} kind @param {string[]} lines none hides it */
    tell(kind, lines) {
      for (const box of findAll(root, `[data-${kind}]`)) {
        box.replaceChildren(...lines.map((line) => make('p', line)));
        box.hidden = lines.length === 0;
      }
      if (lines.length)
        announce(lines.join(' '));
    },
  };
}
