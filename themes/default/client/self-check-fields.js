// The fields of the self-check: what a reader typed or chose as an answer, an answer as what is typed and chosen, and what is wrong with it.
import { find, findAll, part, say } from './self-check-dom.js';
import { readFigure, spellMoney, writeFigure } from './self-check-figures.js';

/** @typedef {import('./self-check-answers.js').Answer} Answer */
/** @typedef {ReturnType<typeof fieldOf>} Field */

/**
 * @param {HTMLElement} element a fieldset
 * @param {(name: string, ...values: (string | number)[]) => string} word
 * @param {(id: string, answer: Answer) => string} tell an answer in words
 */
export function fieldOf(element, word, tell) {
  const { field: id = '', type = '', scale = '1', grain = '', units = '[]' } = element.dataset;
  const unit = { scale, step: grain, words: JSON.parse(units) };
  const entry = /** @type {HTMLInputElement | null} */ (element.querySelector('.entry input'));
  const choices = /** @type {HTMLInputElement[]} */ ([...element.querySelectorAll('.choices input')]);
  const error = part(element, 'error');
  const spelt = /** @type {HTMLElement | null} */ (element.querySelector('[data-spelt]'));

  /** @param {HTMLInputElement} choice @returns {Answer} */
  const answerOf = ({ value, dataset: { min, max } }) =>
    value === '' ? null : value === 'band' ? { min: min || null, max: max || null } : type === 'yes-no' ? value === 'true' : value;

  /** @returns {{ value?: Answer, problem?: string }} */
  const read = () => {
    const chosen = choices.find(({ checked }) => checked);
    if (chosen)
      return { value: answerOf(chosen) };
    if (!entry || (type === 'date' && !entry.value))
      return { problem: 'choose' };
    return type === 'date' ? { value: entry.value } : readFigure(entry.value, unit);
  };

  /** The figure read back, so that a nought too many is seen. */
  const spell = () => {
    const { value } = read();
    if (spelt)
      say(spelt, typeof value !== 'string' ? '' : type === 'money' ? spellYuan(value) : tell(id, value));
  };
  const spellYuan = (/** @type {string} */ value) => {
    const words = (/^zh/.test(document.documentElement.lang) && spellMoney(value)) || tell(id, value);
    return word('spelt', words, value.replace(/\d+/, (yuan) => BigInt(yuan).toLocaleString('en')));
  };

  /** @param {string} text empty where nothing is wrong */
  const tellProblem = (text) => {
    say(error, text);
    error.hidden = !text;
    element.classList.toggle('has-error', Boolean(text));
    for (const control of entry ? [entry] : choices)
      control.setAttribute('aria-invalid', String(Boolean(text)));
  };

  /** @param {Answer | undefined} answer undefined where nothing has been answered */
  const write = (answer) => {
    for (const choice of choices)
      choice.checked = JSON.stringify(answerOf(choice)) === JSON.stringify(answer);
    if (entry)
      entry.value = typeof answer !== 'string' ? '' : type === 'date' ? answer : writeFigure(answer, unit);
    spell();
    tellProblem('');
  };

  // A figure and a choice cannot both be the answer.
  element.addEventListener('input', ({ target }) => {
    if (target === entry)
      choices.forEach((choice) => { choice.checked = false; });
    else if (entry)
      entry.value = '';
    spell();
  });

  return {
    id,
    element,
    read,
    write,
    tellProblem,
    question: find(element, 'legend').textContent || '',
    /** Where the reader mends it. */
    control: entry || choices[0],
    /** As links and files need to know it. @type {import('./self-check-answers.js').Field} */
    shape: { id, type, known: choices.map(answerOf).filter((answer) => answer !== null) },
  };
}

/**
 * @param {HTMLElement} root
 * @param {(name: string, ...values: (string | number)[]) => string} word
 * @param {(id: string, answer: Answer) => string} tell
 * @returns {Map<string, Field>} by input, in the order of the page
 */
export const fieldsOf = (root, word, tell) => new Map(findAll(root, '[data-field]').map((element) => [element.dataset.field || '', fieldOf(element, word, tell)]));
