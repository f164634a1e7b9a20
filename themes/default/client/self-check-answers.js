// Answers as values that can be taken, and as a file that loads again. What a file says is trusted in nothing.
import { readDecimal } from './self-check-figures.js';

/** @typedef {{ min: string | null, max: string | null }} Band */
/** @typedef {boolean | string | Band | null} Answer as `evaluate` takes it; null is "don't know" */
/** @typedef {Record<string, Answer>} Answers by the id of the question; what was not asked is absent */
/** @typedef {{ id: string, type: string, options?: string[], bands?: Band[] }} Field a question of the page */
/** @typedef {{ questions: string, rules: string }} Version of what is asked and of how it is decided, from the page */

const format = 'sitegen-answers/1';
const largest = 200 * 1024;

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
 * @returns {{ answers: Answers, scope: string[] | null, region: string, isOlder: boolean, unknown: string[], unfit: string[] } | { problem: 'size' | 'json' | 'format' }}
 *   `unknown` are questions that are not asked here, `unfit` those whose answers cannot be taken
 */
export function readAnswers(text, fields, version, targets = []) {
  if (text.length > largest)
    return { problem: 'size' };
  let file;
  try {
    file = JSON.parse(text);
  } catch {
    return { problem: 'json' };
  }
  if (!isRecord(file) || file.format !== format || !isRecord(file.answers))
    return { problem: 'format' };
  /** @type {Answers} */
  const answers = {};
  /** @type {string[][]} */
  const [unknown, unfit] = [[], []];
  for (const [id, value] of Object.entries(file.answers)) {
    const field = fields.find((one) => one.id === id);
    const answer = field && takeAnswer(field, value);
    if (answer === undefined)
      (field ? unfit : unknown).push(id);
    else
      answers[id] = answer;
  }
  const chosen = Array.isArray(file.scope) ? targets.filter((id) => file.scope.includes(id)) : [];
  return { answers, scope: chosen.length ? chosen : null, region: typeof file.region === 'string' ? file.region : '', isOlder: file.rules !== version.rules, unknown, unfit };
}

/**
 * @param {Field} field
 * @param {unknown} value
 * @returns {Answer | undefined} in the one way in which it is written; undefined for what is no answer to it
 */
export function takeAnswer({ type, options }, value) {
  if (value === null)
    return null;
  const known = type === 'yes-no' ? [true, false] : type === 'choice' && options;
  if (known)
    return known.find((one) => one === value);
  return isRecord(value) ? takeBand(type, value) : takeFigure(type, value);
}

/**
 * @param {string} type
 * @param {Record<string, unknown>} band with neither end it says nothing
 * @returns {Band | null | undefined}
 */
function takeBand(type, { min = null, max = null, ...more }) {
  const [low, high] = [min, max].map((end) => (end === null ? null : takeFigure(type, end)));
  if (low === undefined || high === undefined || Object.keys(more).length)
    return undefined;
  return low === null && high === null ? null : { min: low, max: high };
}

/**
 * @param {string} type
 * @param {unknown} value
 */
function takeFigure(type, value) {
  if (type === 'date')
    return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;
  return readDecimal(Number.isSafeInteger(value) ? String(value) : value);
}

/** @param {any} value @returns {value is Record<string, any>} */
const isRecord = (value) => Object(value) === value;
