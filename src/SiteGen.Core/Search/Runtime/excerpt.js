// A text with the words found in it marked, cut to what stands around them.

import { stemOf } from './stem.js';
import { wordsOf } from './words.js';

/** @typedef {import('./phrases.js').Phrase} Phrase */
/** @typedef {import('./phrases.js').Part} Part */
/** @typedef {import('./words.js').Word} Word */
/** @typedef {[number, number]} Range from, and behind the last */

/** In UTF-16 units: how much is shown, and how much of it before the first mark. Chinese says as much in half of them. */
const sizes = { chinese: [96, 24], other: [220, 60] };

/**
 * @param {string} text
 * @param {Phrase[]} phrases
 * @param {(char: string) => string} fold
 * @param {boolean} isLoose the words of phrases by themselves
 * @returns {Range[]} ascending, none touching another
 */
export function rangesOf(text, phrases, fold, isLoose) {
  const words = wordsOf(text, fold);
  /** @type {Map<number, Word[]>} */
  const at = new Map();
  for (const word of words)
    at.set(word.place, [...(at.get(word.place) || []), word]);
  /** @param {Part} part @param {number} place */
  const matching = (part, place) => (at.get(place) || []).find((word) => stemOf(word.text) === part.stem || (part.isPrefix && word.text.startsWith(part.text)));
  /** @param {Part[]} parts @param {number} place @returns {Range | undefined} */
  const match = (parts, place) => {
    const found = parts.map((part) => matching(part, place + part.place));
    const [first, last] = [found[0], found[found.length - 1]];
    if (!first || !last || !found.every(Boolean))
      return undefined;
    // Of a pair that stands for one character only that is meant.
    const { isPrefix, text: begun } = parts[parts.length - 1];
    const isOne = isPrefix && last.text !== begun && [...last.text].length === 2 && wordsOf(begun, fold)[0].text === begun && /[^a-z0-9]/.test(begun);
    return [first.start, isOne ? last.start + [...text.slice(last.start)][0].length : last.end];
  };
  const places = [...at.keys()];
  const wanted = phrases.flatMap(({ parts, terms }) => (isLoose ? terms.map((term) => [{ ...term, place: 0 }]) : [parts]));
  const ranges = wanted.flatMap((parts) => places.map((place) => match(parts, place)));
  /** @type {Range[]} */
  const merged = [];
  for (const [start, end] of /** @type {Range[]} */ (ranges.filter(Boolean)).sort(([one], [other]) => one - other)) {
    const last = merged[merged.length - 1];
    if (last && start <= last[1])
      last[1] = Math.max(last[1], end);
    else
      merged.push([start, end]);
  }
  return merged;
}

/** @param {string} text @param {Range[]} ranges @param {number} from @param {number} to @returns {[string, boolean][]} texts, and whether they are marked */
export function markedParts(text, ranges, from, to) {
  /** @type {[string, boolean][]} */
  const parts = [];
  let at = from;
  for (const [start, end] of ranges.filter((range) => range[1] > from && range[0] < to)) {
    parts.push([text.slice(at, Math.max(at, start)), false], [text.slice(Math.max(at, start), Math.min(end, to)), true]);
    at = Math.min(end, to);
  }
  return /** @type {[string, boolean][]} */ ([...parts, [text.slice(at, to), false]]).filter(([part]) => part);
}

/** @param {string} text @param {Range[]} ranges @returns {[string, boolean][]} */
export function excerptOf(text, ranges) {
  const [size, before] = /[\u3400-\u9fff]/.test(text) ? sizes.chinese : sizes.other;
  let from = ranges.length && ranges[0][0] > before ? ranges[0][0] - before : 0;
  // It begins behind a mark or a space, where one is near, and never within a pair.
  const gap = from ? /[\s，。；：、,.;:]/.exec(text.slice(from, ranges[0][0])) : null;
  if (gap)
    from += gap.index + 1;
  else if (/[\udc00-\udfff]/.test(text.charAt(from)))
    from++;
  let to = Math.min(text.length, from + size);
  if (/[\udc00-\udfff]/.test(text.charAt(to)))
    to--;
  if (to < text.length && /[a-z]/i.test(text.charAt(to)))
    to = Math.max(text.lastIndexOf(' ', to), from + size / 2);
  const parts = markedParts(text, ranges, from, to);
  return /** @type {[string, boolean][]} */ ([...(from ? [['…', false]] : []), ...parts, ...(to < text.length ? [['…', false]] : [])]);
}
