// What a reader types as phrases, each of them the terms that make it out.

import { stemOf } from './stem.js';
import { wordsOf } from './words.js';

/**
 * @typedef {object} Part
 * @property {string} text a term; of a prefix what terms begin with
 * @property {string} stem the term; of a prefix that is a word, what it would be as a whole word
 * @property {number} place from the phrase's first
 * @property {boolean} isPrefix
 */
/**
 * @typedef {object} Phrase
 * @property {string} text as it was typed, quoted where it has spaces
 * @property {Part[]} parts which at their places are the phrase and nothing else
 * @property {Part[]} terms all of it: what its documents may hold in another order
 */
/** @typedef {import('./words.js').Word} Word */

const chinese = /^[\u2e80-\u312f\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\ud840-\ud8ff]/;

/** What is quoted is one phrase, spaces and all. */
const quoted = /["“]([^"“”]*)["”]/g;

/**
 * @param {string} query
 * @param {(char: string) => string} fold
 * @param {Set<string>} ignored words that are in no index
 * @param {boolean} isTyping the last word may not be complete
 * @returns {Phrase[]}
 */
export function phrasesOf(query, fold, ignored, isTyping) {
  const words = wordsOf(query, fold);
  const numbers = words.filter(({ text }) => text[0] === '〔');
  const single = words.filter(({ isWhole, start, end }) => !isWhole && !numbers.some((number) => number.start <= start && end <= number.end));
  const sorted = [...single, ...numbers].sort((one, other) => one.start - other.start);
  const last = sorted[sorted.length - 1];
  const quotes = [...query.matchAll(quoted)].map(({ index, 0: { length } }) => ({ start: index || 0, end: (index || 0) + length }));
  /** @param {Word} one @param {Word} other */
  const isOnePhrase = (one, other) =>
    other.place - one.place < 2 + (one.isWhole ? 2 : 0)
    && (!/\s/.test(query.slice(one.end, other.start)) || quotes.some(({ start, end }) => start <= one.start && other.end <= end));
  /** @type {Word[][]} */
  const groups = [];
  sorted.forEach((word, i) => (i && isOnePhrase(sorted[i - 1], word) ? groups[groups.length - 1].push(word) : groups.push([word])));
  return groups
    .map((group) => {
      const kept = group.filter(({ text }) => !ignored.has(text));
      /** @param {Word} word @returns {Part} */
      const part = (word) => {
        const isPrefix = isSingle(word) || (isTyping && word === last && word.end === query.length && word.text.length > 1 && !isChinese(word) && !word.isWhole);
        return { text: isPrefix ? word.text : termOf(word), stem: termOf(word), place: word.place - kept[0].place, isPrefix };
      };
      return {
        text: typed(query.slice(group[0].start, group[group.length - 1].end)),
        parts: cover(kept).map(part),
        terms: kept.filter((word, i) => !isSingle(word) || !isPair(kept[i - 1])).map(part),
      };
    })
    .filter(({ parts }) => parts.length);
}

/** With spaces in it, it is one phrase only if it is quoted. @param {string} text */
const typed = (text) => (/\s/.test(text) ? `"${text}"` : text);

/** @param {Word} word */
export const termOf = (word) => stemOf(word.text);

/** @param {Word} word */
const isChinese = ({ text }) => chinese.test(text);

/** @param {Word | undefined} word */
const isPair = (word) => Boolean(word && isChinese(word) && [...word.text].length > 1);

/** The last of a run, or all of it: whatever begins with it has it. @param {Word} word */
const isSingle = (word) => isChinese(word) && !isPair(word);

/** Of a run of Chinese every second pair and its last: at their places they are the run. @param {Word[]} words */
function cover(words) {
  let run = 0;
  return words.filter((word, i) => {
    if (!isPair(word)) {
      const isAlone = !run;
      run = 0;
      return isAlone || !isSingle(word);
    }
    const isLast = !words[i + 1] || !isPair(words[i + 1]);
    return run++ % 2 === 0 || isLast;
  });
}
