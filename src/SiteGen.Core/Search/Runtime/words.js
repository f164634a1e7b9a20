// A text as the words that it is found by: Chinese as overlapping pairs of characters, all else as words and figures. The same as Words/SearchWords.cs.

/**
 * @typedef {object} Word
 * @property {string} text folded
 * @property {number} place every Chinese character has one and every other word; neighbours follow one another
 * @property {number} start in the text as it was written, in UTF-16 units
 * @property {number} end
 * @property {boolean} isWhole stands for several words at once: a compound, a document's number; at the place of the first
 */
/** @typedef {{ char: string, kind: string, start: number, end: number }} Sign */

const kinds = /** @type {[string, RegExp][]} */ ([
  ['chinese', new RegExp('[\\u2e80-\\u2fdf\\u3005\\u3007\\u3021-\\u3029\\u3040-\\u312f\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\u{20000}-\\u{3ffff}]', 'u')],
  ['digit', /[0-9]/],
  ['letter', /[\p{L}\p{M}\p{N}]/u],
  ['bracket', /[()[\]{}<>"'“”‘’«»‹›《》〈〉「」『』【】〔〕〖〗]/],
  ['joiner', /[&+./\-_·‐‑]/],
]);

/** Longer compounds are none that anyone looks for. */
const longest = 40;

/**
 * @param {string} text
 * @param {(char: string) => string} fold of one code point
 * @returns {Word[]}
 */
export function wordsOf(text, fold) {
  const signs = signsOf(text, fold);
  /** @type {Word[]} */
  const words = [];
  let place = 0;
  /** Behind the last sign that is part of a word. */
  let read = 0;
  let isAfterChinese = false;
  const kindAt = (/** @type {number} */ at) => (signs[at] ? signs[at].kind : '');
  /** @param {string} found @param {number} from @param {number} to behind its last sign @param {number} at its place */
  const add = (found, from, to, at, isWhole = false) => words.push({ text: found, place: at, start: signs[from].start, end: signs[to - 1].end, isWhole });
  const textOf = (/** @type {number} */ from, /** @type {number} */ to) => signs.slice(from, to).map(({ char }) => char).join('');

  /** Words are neighbours where nothing but spaces, brackets and joiners parts them; where more does, a place between them stays empty. @param {number} at */
  const part = (at) => {
    let isApart = isAfterChinese && kindAt(at) === 'chinese';
    for (; read < at; read++)
      isApart = isApart || (!kindAt(read) && signs[read].char !== ' ');
    if (isApart && words.length)
      place++;
  };

  /** Brackets and quotes between Chinese characters are passed over. @param {number} at @returns {number} behind the run */
  const chinese = (at) => {
    const run = [at];
    let end = at + 1;
    for (let next = end; kindAt(next) === 'bracket' || kindAt(next) === 'chinese'; next++)
      if (kindAt(next) === 'chinese') {
        run.push(next);
        end = next + 1;
      }
    run.forEach((sign, i) => add(i + 1 < run.length ? signs[sign].char + signs[run[i + 1]].char : signs[sign].char, sign, i + 1 < run.length ? run[i + 1] + 1 : sign + 1, place++));
    return end;
  };

  /** Groups of thousands are one figure, and so is what stands behind points. @param {number} at @returns {[string, number]} */
  const figure = (at) => {
    const digits = (/** @type {number} */ from) => {
      let to = from;
      while (kindAt(to) === 'digit')
        to++;
      return to;
    };
    let end = digits(at);
    let found = textOf(at, end);
    if (end - at <= 3)
      while (textOf(end, end + 1) === ',' && digits(end + 1) === end + 4) {
        found += textOf(end + 1, end + 4);
        end += 4;
      }
    while (textOf(end, end + 1) === '.' && kindAt(end + 1) === 'digit') {
      const to = digits(end + 1);
      found += textOf(end, to);
      end = to;
    }
    return [found, end];
  };

  /** @param {number} at @returns {[string, number]} */
  const letters = (at) => {
    let end = at;
    while (kindAt(end) === 'letter')
      end++;
    return [textOf(at, end), end];
  };

  /** Words and figures that nothing but one joiner parts. @param {number} at @returns {number} */
  const compound = (at) => {
    const first = place;
    let [end, parts, whole] = [at, 0, ''];
    for (let next = at; kindAt(next) === 'digit' || kindAt(next) === 'letter'; next = kindAt(end) === 'joiner' ? end + 1 : end) {
      const [found, to] = kindAt(next) === 'digit' ? figure(next) : letters(next);
      add(found, next, to, place++);
      whole += textOf(end, next) + found;
      parts++;
      end = to;
    }
    if (parts > 1 && whole.length <= longest)
      add(whole, at, end, first, true);
    return end;
  };

  /** 〔2024〕12号, however its brackets are written. @param {number} at */
  const documentNumber = (at) => {
    let end = at + 6;
    if (kindAt(at + 5) !== 'bracket' || !/^\d{4}$/.test(textOf(at + 1, at + 5)))
      return;
    if (textOf(end, end + 1) === '第')
      end++;
    const from = end;
    while (kindAt(end) === 'digit')
      end++;
    if (end === from || textOf(end, end + 1) !== '号')
      return;
    part(at);
    add(`〔${textOf(at + 1, at + 5)}〕${textOf(from, end)}号`, at, end + 1, place, true);
  };

  for (let at = 0; at < signs.length;) {
    const kind = kindAt(at);
    if (kind === 'chinese' || kind === 'digit' || kind === 'letter') {
      part(at);
      isAfterChinese = kind === 'chinese';
      at = read = isAfterChinese ? chinese(at) : compound(at);
    } else {
      if (kind === 'bracket')
        documentNumber(at);
      at++;
    }
  }
  return words;
}

/**
 * @param {string} text
 * @param {(char: string) => string} fold
 * @returns {Sign[]}
 */
function signsOf(text, fold) {
  /** @type {Sign[]} */
  const signs = [];
  let start = 0;
  for (const written of text) {
    const end = start + written.length;
    const folded = fold(written);
    const last = signs[signs.length - 1];
    // What goes belongs to what it follows, as an accent does.
    if (!folded && last)
      last.end = end;
    for (const char of folded)
      signs.push({ char, kind: (kinds.find(([, pattern]) => pattern.test(char)) || [''])[0], start, end });
    start = end;
  }
  return signs;
}
