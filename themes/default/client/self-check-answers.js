// Answers as values that can be taken, and as a file that loads again. What a file says is trusted in nothing.
import { plain } from './self-check-figures.js';

/** @typedef {{ min: string | null, max: string | null }} Band */
/** @typedef {boolean | string | Band | null} Answer as `evaluate` takes it; null is "don't know" */
/** @typedef {Record<string, Answer>} Answers by the id of the question; what was not asked is absent */
/** @typedef {{ id: string, type: string, known?: Answer[] }} Field a question of the page; known: the answers that can be chosen */
/** @typedef {{ questions: string, rules: string }} Version of what is asked and of how it is decided, from the page */

const format = 'sitegen-answers/1';

/**
 * @param {{ answers: Answers, scope: string[] | null, region: string, release: string, version: Version }} check
 * @returns {string} JSON
 */
export const writeAnswers = ({ answers, scope, region, release, version }) =>
  `${JSON.stringify({ format, region, release, rules: version.rules, scope, answers }, null, 2)}\n`;

/**
 * @param {string} text
 * @param {Field[]} fields
 * @param {Version} version
 * @param {string[]} targets all that can be checked
 * @returns {{ answers: Answers, scope: string[] | null, region: string, isOlder: boolean, unknown: string[] } | null} null where it is no such file;
 *   `unknown` are questions that are not asked here
 */
export function readAnswers(text, fields, version, targets = []) {
  let file;
  try {
    file = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(file) || file.format !== format || !isRecord(file.answers))
    return null;
  /** @type {Answers} */
  const answers = {};
  /** @type {string[]} */
  const unknown = [];
  for (const [id, value] of Object.entries(file.answers))
    if (fields.some((one) => one.id === id))
      answers[id] = takeAnswer(value);
    else
      unknown.push(id);
  const chosen = Array.isArray(file.scope) ? targets.filter((id) => file.scope.includes(id)) : [];
  return { answers, scope: chosen.length ? chosen : null, region: typeof file.region === 'string' ? file.region : '', isOlder: file.rules !== version.rules, unknown };
}

/**
 * Whether it fits its question, the rules find out.
 * @param {unknown} value
 * @returns {Answer} figures in the one way in which they are written; a band with neither end says nothing
 */
export function takeAnswer(value) {
  if (!isRecord(value))
    return takeFigure(value);
  const { min = null, max = null, ...more } = value;
  return min === null && max === null ? null : { min: takeFigure(min), max: takeFigure(max), ...more };
}

/** @param {any} value */
const takeFigure = (value) => plain(Number.isSafeInteger(value) ? String(value) : value);

/** @param {any} value @returns {value is Record<string, any>} */
const isRecord = (value) => Object(value) === value;
