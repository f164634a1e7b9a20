// Suggests what things are called while a reader types, and offers other queries where nothing was found.

import { openFiles } from './files.js';
import { folding } from './fold.js';
import { isBegunBy, signsOf, soundDistance, soundsIn, typedAs, writtenAs } from './sounds.js';
import { spelledLike } from './spelling.js';

/** @typedef {import('./sounds.js').Sign} Sign */
/** @typedef {{ text: string, kind: number, signs: Sign[], key: string }} Row the lower the kind, the more it weighs */
/** @typedef {{ rows: Row[], kinds: string[], sounds: Map<string, string[]> }} Lexicon */

const most = { suggestions: 8, corrections: 3 };

/** Nobody types more before looking up. */
const longest = 60;

/** Of a query: runs of Chinese characters, words, and what stands between them. */
const pieces = /[\u3400-\u9fff]+|[a-z\u00c0-\u024f]+|[^a-z\u00c0-\u024f\u3400-\u9fff]+/gi;

/** How well what is typed fits, the best first. */
const fits = { whole: 0, start: 1, soundStart: 2, word: 3, within: 4, soundWord: 5, soundWithin: 6 };

/**
 * @param {string} root of the language's search folder, with a closing slash
 * @param {(address: string, mayChange: boolean) => Promise<ArrayBuffer>} fetchFile
 */
export function suggester(root, fetchFile) {
  /** @type {ReturnType<typeof openFiles> | undefined} */
  let opened;
  /** @type {Promise<Lexicon> | undefined} */
  let lexicon;
  /** @type {Map<string, string>} */
  const simplified = new Map();
  const fold = folding(simplified);
  const files = () => opened || (opened = openFiles(root, fetchFile));
  /** @param {string} name */
  const json = async (name) => (await files()).json(name);

  /** @returns {Promise<Lexicon>} */
  const readLexicon = async () => {
    const { kinds, rows, readings } = await json('lexicon.json');
    const sounds = soundsIn(readings);
    return {
      kinds,
      sounds,
      rows: rows.map((/** @type {any[]} */ [text, kind, ...others]) => {
        const signs = signsOf(text, fold, (char, at) => {
          const place = others.indexOf(at);
          return place < 0 ? (sounds.get(char) || [''])[0] : typedAs(others[place + 1]);
        });
        return { text, kind, signs, key: writtenAs(signs) };
      }),
    };
  };
  const words = () => lexicon || (lexicon = readLexicon());

  /** Traditional characters are looked up where one is typed that no name has. @param {string} typed @param {Lexicon} known @returns {Promise<Sign[]>} */
  const read = async (typed, known) => {
    const silent = () => signsOf(typed, fold, () => '');
    if (!simplified.size && silent().some(({ char }) => /[\u3400-\u9fff]/.test(char) && !known.sounds.has(char))) {
      const pairs = [...(await json('simplified.json'))];
      pairs.forEach((char, i) => i % 2 || simplified.set(char, pairs[i + 1]));
    }
    return silent();
  };

  /** @param {string} typed @returns {Promise<{ text: string, kind: string }[]>} */
  const suggested = async (typed) => {
    const known = await words();
    const key = writtenAs(await read(typed.slice(0, longest), known));
    // An input method parts syllables by apostrophes.
    const letters = key.replace(/ /g, '').replace(/v/g, 'u');
    const isSpoken = /[a-z]/.test(letters) && known.sounds.size > 0;
    if (!key)
      return [];
    return known.rows
      .map((row) => ({ row, fit: Math.min(writtenFit(row, key), isSpoken ? spokenFit(row, letters) : Infinity) }))
      .filter(({ fit }) => fit < Infinity)
      .sort((one, other) => one.fit - other.fit || one.row.kind - other.row.kind || one.row.key.length - other.row.key.length)
      .slice(0, most.suggestions)
      .map(({ row }) => ({ text: row.text, kind: known.kinds[row.kind] }));
  };

  /** A query as parts, each as what may be meant by it. @param {string} query @returns {Promise<string[][]>} */
  const partsOf = async (query) => {
    const known = await words();
    await read(query, known);
    const vocabulary = /[a-z]{3}/i.test(query) ? (await json('words.json')).split(' ') : [];
    const sounds = known.sounds.size && /[\u3400-\u9fff]/.test(query) ? soundsIn(await json('pinyin.json')) : new Map();
    return (query.match(pieces) || []).flatMap((part) => {
      const written = [...part].map(fold).join('');
      if (/^[\u3400-\u9fff]/.test(part))
        return heardIn([...part], [...written], known.rows, sounds);
      const meant = /^[a-z]{3,}$/.test(written) ? spelledLike(written, vocabulary) : [];
      return [meant.length ? meant : [part]];
    });
  };

  /** @param {string} query @returns {Promise<string[]>} */
  const corrected = async (query) => {
    const cut = query.slice(0, longest).trim();
    const { sounds } = await words();
    const named = sounds.size && /^[a-z' ]+$/i.test(cut) ? await suggested(cut) : [];
    const parts = named.length ? [] : await partsOf(cut);
    const queries = Array.from({ length: most.corrections }, (_, nth) => parts.map((part) => part[Math.min(nth, part.length - 1)]).join(''));
    return [...new Set([...named.map(({ text }) => text), ...queries])].filter((each) => each && each !== cut).slice(0, most.corrections);
  };

  /** A release that has just been published took the files of the last one away. @param {() => Promise<object>} answer */
  const again = async (answer) => {
    try {
      return await answer();
    } catch {
      opened = lexicon = undefined;
      return answer();
    }
  };

  return {
    /** @param {{ typed: string }} asked */
    suggest: ({ typed }) => again(async () => ({ suggestions: await suggested(typed) })),
    /** @param {{ query: string }} asked */
    correct: ({ query }) => again(async () => ({ instead: await corrected(query) })),
  };
}

/** @param {Row} row @param {string} key what is typed @returns {number} */
function writtenFit(row, key) {
  if (row.key.startsWith(key))
    return row.key === key ? fits.whole : fits.start;
  const isChinese = /[\u3400-\u9fff]/.test(key);
  const places = row.signs.map((_, at) => at).filter((at) => (isChinese || row.signs[at].isFirst) && row.key.startsWith(key, at));
  return places.length ? (places.some((at) => row.signs[at].isFirst) ? fits.word : fits.within) : Infinity;
}

/** @param {Row} row @param {string} letters @returns {number} */
function spokenFit({ signs }, letters) {
  const isFit = (/** @type {number} */ at) => (signs[at].sound || signs[at].isFirst) && isBegunBy(signs, at, letters);
  if (isFit(0))
    return fits.soundStart;
  const places = letters.length > 1 ? signs.map((_, at) => at).filter(isFit) : [];
  return places.length ? (places.some((at) => signs[at].isFirst) ? fits.soundWord : fits.soundWithin) : Infinity;
}

/**
 * A run of Chinese characters as parts of names that sound like it, the longest first; what sounds like none stands as it is.
 * @param {string[]} asked
 * @param {string[]} run the same, folded
 * @param {Row[]} rows
 * @param {Map<string, string[]>} sounds
 * @returns {string[][]}
 */
function heardIn(asked, run, rows, sounds) {
  /** @type {string[][]} */
  const parts = [];
  for (let from = 0; from < run.length;) {
    const found = rows.flatMap((row) => heardInRow(run, from, row, sounds)).sort((one, other) => one.rank - other.rank);
    const length = found.length ? found[0].text.length : 1;
    const longest = found.filter(({ text }) => text.length === length).map(({ text }) => text);
    const written = run.slice(from, from + length).join('');
    // What a name holds as it is written needs no other.
    parts.push(longest.includes(written) || !longest.length ? [asked.slice(from, from + length).join('')] : [...new Set(longest)]);
    from += length;
  }
  return parts;
}

/** @param {string[]} run @param {number} from @param {Row} row @param {Map<string, string[]>} sounds @returns {{ text: string, rank: number }[]} */
function heardInRow(run, from, { signs }, sounds) {
  const found = [];
  for (let at = 0; at < signs.length; at++) {
    let [length, distance] = [0, 0];
    for (; from + length < run.length && at + length < signs.length; length++) {
      const { char, sound } = signs[at + length];
      const step = char === run[from + length] ? 0 : sound ? soundDistance(sound, sounds.get(run[from + length]) || []) : Infinity;
      if (step === Infinity)
        break;
      distance += step;
    }
    const text = writtenAs(signs.slice(at, at + length));
    const isSame = text === run.slice(from, from + length).join('');
    // Two syllables are found in much that has nothing to do with them.
    if (length > 2 || (length === 2 && (isSame || signs.length === 2)))
      found.push({ text, rank: distance - length * 100 + (length === signs.length ? 0 : 10) });
  }
  return found;
}
