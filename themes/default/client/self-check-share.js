// Answers as the fragment of a link: as short as it can be, and with a check sum, so that a damaged link is told and never read wrongly.
//
// `1.<questions>.<rules>.<answers>.<sum>`: the answers are one large number of digits in mixed bases, written in signs that no address changes.
// One walk over the questions both writes and reads: whoever takes digits gives them back, or gives those that stand in the link.
import { placesOf, shift } from './self-check-figures.js';

/** @typedef {import('./self-check-answers.js').Answer} Answer */
/** @typedef {import('./self-check-answers.js').Answers} Answers */
/** @typedef {import('./self-check-answers.js').Field} Field */
/** @typedef {import('./self-check-answers.js').Version} Version */
/** @typedef {{ answers: Answers, scope: string[] | null, isOlder: boolean }} Shared `isOlder`: decided by other rules than today's */
/** @typedef {(digit: number | bigint, base: number | bigint) => number | bigint} Pass a digit on, and get the one that counts */

const linkFormat = '1';
const longestLink = 8000;
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const base = BigInt(64);

/**
 * @param {{ answers: Answers, scope: string[] | null }} check answers as the rules take them
 * @param {Field[]} fields in an order that lasts as long as `version.questions`
 * @param {Version} version
 * @param {string[]} targets all that can be checked, in such an order too
 * @returns {string} without `#`
 */
export function writeLink(check, fields, version, targets = []) {
  /** @type {(number | bigint)[][]} */
  const digits = [];
  passAll(check, fields, targets, (digit, of) => {
    digits.push([digit, of]);
    return digit;
  });
  let number = digits.reduceRight((rest, [digit, of]) => rest * BigInt(of) + BigInt(digit), BigInt(0));
  let text = '';
  for (; number; number /= base)
    text += signs[Number(number % base)];
  return seal(`${linkFormat}.${version.questions}.${version.rules}.${text}`);
}

/**
 * @param {string} fragment without `#`
 * @param {Field[]} fields
 * @param {Version} version
 * @param {string[]} targets
 * @returns {Shared | { problem: 'unreadable' | 'format' | 'questions' } | null} null where the fragment is no link of this kind
 */
export function readLink(fragment, fields, version, targets = []) {
  const [written, questions, rules, text] = fragment.split('.');
  if (written === fragment)
    return null;
  if (fragment.length > longestLink || !/^[\w-]+(\.[\w-]*){4}$/.test(fragment) || fragment !== seal(fragment.replace(/\.[^.]*$/, '')))
    return { problem: 'unreadable' };
  if (written !== linkFormat)
    return { problem: 'format' };
  if (questions !== version.questions)
    return { problem: 'questions' };
  let number = BigInt(0);
  for (let at = text.length; at--;)
    number = number * base + BigInt(signs.indexOf(text[at]));
  const check = passAll({ answers: {}, scope: null }, fields, targets, (_, of) => {
    const digit = number % BigInt(of);
    number /= BigInt(of);
    return digit;
  });
  return number ? { problem: 'unreadable' } : { ...check, isOlder: rules !== version.rules };
}

/**
 * @param {{ answers: Answers, scope: string[] | null }} check
 * @param {Field[]} fields
 * @param {string[]} targets
 * @param {Pass} pass
 */
function passAll(check, fields, targets, pass) {
  /** @type {Answers} */
  const answers = {};
  for (const field of fields) {
    const answer = passAnswer(field, check.answers[field.id], pass);
    if (answer !== undefined)
      answers[field.id] = answer;
  }
  const chosen = check.scope ? targets.filter((id) => (check.scope || []).includes(id)) : [];
  const count = Number(pass(check.scope ? chosen.length + 1 : 0, targets.length + 2));
  const scope = Array.from({ length: count - 1 }, (_, at) => targets[Number(pass(targets.indexOf(chosen[at]), targets.length))]);
  return { answers, scope: count ? scope : null };
}

/**
 * First which of the answers that can be counted up it is, or an exact figure or day, or another band than those offered.
 * @param {Field} field
 * @param {Answer | undefined} answer
 * @param {Pass} pass
 * @returns {Answer | undefined}
 */
function passAnswer({ type, known: choices = [] }, answer, pass) {
  const known = [undefined, null, ...choices];
  const index = known.findIndex((one) => JSON.stringify(one) === JSON.stringify(answer));
  const kind = Number(pass(index < 0 ? known.length + (typeof answer === 'string' ? 0 : 1) : index, known.length + 2));
  if (kind < known.length)
    return known[kind];
  if (kind === known.length)
    return passFigure(type, answer, pass);
  const { min: low, max: high } = Object(answer);
  const [min, max] = [low, high].map((end) => (pass(end ? 1 : 0, 2) ? passFigure(type, end, pass) : null));
  return min || max ? { min, max } : null;
}

/**
 * How many digits it has, below zero where it is, how many zeros follow or decimals stand in it, and its digits; a day is its eight digits.
 * @param {string} type
 * @param {unknown} figure none where one is read
 * @param {Pass} pass
 */
function passFigure(type, figure, pass) {
  const value = String(figure || 0);
  const all = value.replace(/\D/g, '');
  const cut = all.replace(/0+$/, '');
  const few = cut.replace(/^0+/, '');
  const passSize = (/** @type {number} */ size) => Number(pass(size + 64, 128)) - 64;
  const size = passSize(value[0] === '-' ? -few.length : few.length);
  const power = passSize(all.length - cut.length - placesOf(value));
  const text = shift(`${pass(BigInt(few), BigInt(10) ** BigInt(Math.abs(size)))}`, -power, size < 0);
  return type === 'date' ? text.padStart(8, '0').replace(/(....)(..)/, '$1-$2-') : text;
}

/**
 * A remainder by a prime: a single sign that differs always changes it.
 * @param {string} text
 */
const seal = (text) => `${text}.${[...text].reduce((sum, sign) => (sum * 257 + sign.charCodeAt(0)) % 2147483647, 1).toString(36)}`;
