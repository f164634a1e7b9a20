// Texts as rows of signs that can be typed: as they are written, or by their pinyin.

/**
 * @typedef {object} Sign
 * @property {string} char folded
 * @property {string} sound its syllable without a tone; none where it is not read aloud
 * @property {boolean} isFirst of a word, or of a run of Chinese characters
 * @property {number} at in the text as it was written, in UTF-16 units
 */

const chinese = /[〇\u3400-\u9fff]/;
const passed = /[^\p{L}\p{M}\p{N}]/u;

/** Brackets and other signs go; of what parts words, one space stays between those that spaces part.
 * @param {string} text
 * @param {(char: string) => string} fold
 * @param {(char: string, at: number) => string} soundOf
 * @returns {Sign[]}
 */
export function signsOf(text, fold, soundOf) {
  /** @type {Sign[]} */
  const signs = [];
  let isFirst = true;
  let at = 0;
  for (const written of text) {
    for (const char of fold(written)) {
      const last = signs[signs.length - 1];
      const isChinese = chinese.test(char);
      if (passed.test(char)) {
        isFirst = true;
        continue;
      }
      if (last && chinese.test(last.char) !== isChinese)
        isFirst = true;
      else if (last && isFirst && !isChinese)
        signs.push({ char: ' ', sound: '', isFirst: false, at });
      signs.push({ char, sound: isChinese ? soundOf(char, at) : '', isFirst, at });
      isFirst = false;
    }
    at += written.length;
  }
  return signs;
}

/** @param {Sign[]} signs */
export const writtenAs = (signs) => signs.map(({ char }) => char).join('');

/** How a keyboard without ü writes a syllable. @param {string} syllable */
export const typedAs = (syllable) => syllable.replace('v', 'u');

/** By character its syllables. @param {Record<string, string>} readings characters by syllable @returns {Map<string, string[]>} */
export function soundsIn(readings) {
  const sounds = new Map();
  for (const [syllable, characters] of Object.entries(readings))
    for (const char of characters)
      sounds.set(char, [...(sounds.get(char) || []), typedAs(syllable)]);
  return sounds;
}

/** What may be typed for a sign: itself, its syllable, or how that begins. @param {Sign} sign */
const waysOf = ({ char, sound }) => (sound ? [char, sound, sound[0], (/^[zcs]h/.exec(sound) || [sound])[0]] : char === ' ' ? [char, ''] : [char]);

/**
 * Whether a text can have been begun so: 专精特新 by zhuanjingtexin, zjtx, zhuanj, 专jtx.
 * @param {Sign[]} signs
 * @param {number} from the first sign that is meant
 * @param {string} typed without spaces
 */
export function isBegunBy(signs, from, typed) {
  let reached = new Set([0]);
  for (let at = from; at < signs.length && reached.size; at++) {
    const next = new Set();
    for (const begun of reached) {
      const rest = typed.slice(begun);
      for (const way of waysOf(signs[at]))
        if (way.startsWith(rest))
          return true;
        else if (rest.startsWith(way))
          next.add(begun + way.length);
    }
    reached = next;
  }
  return false;
}

/** What many do not tell apart: z and zh, c and ch, s and sh, n and l, in and ing, en and eng. @param {string} sound */
const blurred = (sound) => sound.replace(/^([zcs])h/, '$1').replace(/^l/, 'n').replace(/(in|en)g$/, '$1');

/** 0 where two syllables sound the same, 1 where they nearly do. @param {string} one @param {string[]} others @returns {number} Infinity where they do not */
export const soundDistance = (one, others) =>
  others.includes(one) ? 0 : others.some((other) => blurred(other) === blurred(one)) ? 1 : Infinity;
