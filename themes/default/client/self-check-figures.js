// What a person types for a figure, read exactly, and figures written for a field and in words. Nothing here is a floating-point number.

/**
 * @typedef {object} Unit of a field, from the page
 * @property {string} scale what a figure without words is multiplied by, a power of ten: `10000` where 万元 is asked, `0.01` of percentages
 * @property {string} step the finest that an answer can be: `0.01`, `1`, or empty
 * @property {[string, string][]} words that may stand behind the figure, and the power of ten that each is: `['万元', '10000']`; those of `1` may
 *   stand before it too
 */

const longest = 40;

/** @type {[number, string][]} */
const places = [[8, '亿'], [4, '万'], [3, '千'], [2, '百'], [1, '十']];

/**
 * @param {string} text
 * @param {Unit} unit
 * @returns {{ value: string } | { problem: 'empty' | 'number' | 'unit' | 'precision' }} the value in the base unit
 */
export function readFigure(text, { scale, step, words }) {
  const typed = fold(text).trim();
  // Words, a sign, the figure with or without groups of three, words.
  const parts = /^([^\d,.]*?)([+-]?)(?=\.?\d)(\d+|\d{1,3}([,\s])\d{3}(?:\4\d{3})*|)(?:\.(\d*))?(\D*)$/.exec(typed);
  if (!parts || typed.length > 3 * longest)
    return { problem: typed ? 'number' : 'empty' };
  const [, before, sign, whole, , rest = '', after] = parts;
  const [first, last] = [pack(before), pack(after)];
  const known = new Map([['', '1'], ...words].map(([word, power]) => [pack(word), power]));
  const power = first || last ? known.get(first) === '1' && known.get(last) : scale;
  if (!power)
    return { problem: 'unit' };
  const value = shift(whole.replace(/\D/g, '') + rest, rest.length - powerOf(power), sign === '-');
  return value.length > longest ? { problem: 'number' } : step && placesOf(value) > placesOf(step) ? { problem: 'precision' } : { value };
}

/**
 * @param {string} value in the base unit
 * @param {Unit} unit
 * @returns {string} for the field: `5000` of 50000000 in 万元
 */
export const writeFigure = (value, { scale }) => shift(value.replace(/\D/g, ''), placesOf(value) + powerOf(scale), value[0] === '-');

/**
 * @param {any} value
 * @returns {any} a decimal without zeros that say nothing; what is none, or longer than answers can be, as it is
 */
export const plain = (value) =>
  typeof value === 'string' && value.length <= longest && /^-?\d+(\.\d+)?$/.test(value) ? writeFigure(value, { scale: '1', step: '', words: [] }) : value;

/**
 * @param {string} value in yuan
 * @returns {string} 一亿二千三百四十五万六千七百八十九元; empty for what is not whole, or below zero
 */
export const spellMoney = (value) => (/^\d+$/.test(value) ? `${spell(value.replace(/^0+/, '')).replace(/^一十/, '十') || '零'}元` : '');

/**
 * @param {string} digits without zeros before them; none for nothing
 * @returns {string}
 */
function spell(digits) {
  for (const [zeros, word] of places)
    if (digits.length > zeros) {
      const rest = digits.slice(-zeros).replace(/^0+/, '');
      return spell(digits.slice(0, -zeros)) + word + (rest && rest.length < zeros ? '零' : '') + spell(rest);
    }
  return digits && '零一二三四五六七八九'[Number(digits)];
}

/**
 * Full-width signs as plain ones.
 * @param {string} text
 */
const fold = (text) => text.normalize('NFKC').toLowerCase();

/** @param {string} text */
const pack = (text) => fold(text).replace(/\s/g, '');

/** @param {string} scale @returns {number} 4 of 10000, -2 of 0.01 */
const powerOf = (scale) => -placesOf(scale) || scale.length - 1;

/** @param {string} text */
export const placesOf = (text) => (text.split('.')[1] || '').length;

/**
 * @param {string} digits
 * @param {number} decimals how many of them stand behind the point; below zero, so many zeros follow
 * @param {boolean} isNegative
 */
export function shift(digits, decimals, isNegative) {
  const padded = digits.padStart(decimals + 1, '0') + '0'.repeat(Math.max(-decimals, 0));
  const at = padded.length - Math.max(decimals, 0);
  const text = `${padded.slice(0, at)}.${padded.slice(at)}`.replace(/^0+(?=\d)|\.?0*$/g, '');
  return isNegative && text !== '0' ? `-${text}` : text;
}
