// The worker that searches: answers { id, do, ... } as docs/search.md tells.

import { excerptOf, markedParts, rangesOf } from './excerpt.js';
import { facetsOf } from './facets.js';
import { folding } from './fold.js';
import { openIndex } from './index.js';
import { exactly, loosely } from './matches.js';
import { phrasesOf } from './phrases.js';
import { scoresOf } from './scores.js';

/** @typedef {import('./index.js').Index} Index */
/** @typedef {import('./phrases.js').Phrase} Phrase */
/** @typedef {import('./terms.js').Term} Term */
/** @typedef {{ query: string, isTyping: boolean, near: 'auto' | boolean, filters: Record<string, string[]>, sort: string }} Find */
/** @typedef {{ own: string[], other: string[] }} Related forms that mean the same, in the index's language and in the other */
/** @typedef {{ from: string, to: string[], isTranslation: boolean }} Relation */

/** With fewer exact results near ones are looked for unasked. */
const few = 3;

/** What is only related to the words of a query counts half. */
const relatedBoost = 0.5;

/**
 * @param {string} root of the language's search folder, with a closing slash
 * @param {(address: string, mayChange: boolean) => Promise<ArrayBuffer>} fetchFile
 */
export function finder(root, fetchFile) {
  /** @type {Promise<Index> | undefined} */
  let opened;
  /** @type {Map<string, string>} of what a query has had so far */
  const simplified = new Map();
  const fold = folding(simplified);
  /** @type {WeakMap<Index, any>} forms that mean the same, by index */
  const known = new WeakMap();
  const index = () => opened || (opened = openIndex(root, fetchFile));

  /** @param {string} query @param {boolean} isTyping */
  const phrasesIn = async (query, isTyping) => phrasesOf(query, fold, new Set((await index()).manifest.ignored.split(' ')), isTyping);

  /** Traditional characters are looked up where simplified ones led nowhere. @returns {Promise<boolean>} whether any are known now that were not */
  const learnSimplified = async () => {
    if (simplified.size)
      return false;
    const pairs = [...(await (await index()).json('simplified.json'))];
    pairs.forEach((char, i) => i % 2 || simplified.set(char, pairs[i + 1]));
    return true;
  };

  /** @param {string} text the same for all forms that differ only in endings and signs */
  const keyOf = (text) => phrasesOf(text, fold, new Set(), false).flatMap(({ terms }) => terms.map(({ stem }) => stem)).join(' ');

  /** By key what means the same in the index's language. @returns {Promise<Map<string, { forms: string[], isTranslation: boolean }>>} */
  const relatives = async () => {
    const open = await index();
    /** @type {Related[]} */
    const groups = await open.json('related.json');
    if (!known.has(open)) {
      const forms = new Map();
      for (const { own, other } of groups)
        for (const [isTranslation, each] of /** @type {[boolean, string[]][]} */ ([[false, own], [true, other]]))
          each.forEach((form) => forms.set(keyOf(form), { forms: own, isTranslation }));
      known.set(open, forms);
    }
    return known.get(open);
  };

  /** The documents that hold each phrase or what is related to it. @param {Phrase[]} phrases */
  const related = async (phrases) => {
    const forms = await relatives();
    /** @type {Relation[]} */
    const relations = [];
    /** @param {string} text @returns {string[]} */
    const formsOf = (text) => {
      const found = forms.get(keyOf(text));
      const to = found ? found.forms.filter((form) => keyOf(form) !== keyOf(text)) : [];
      if (found && to.length)
        relations.push({ from: text, to, isTranslation: found.isTranslation });
      return to;
    };
    // What is typed as several words can be one term.
    const whole = phrases.map(({ text }) => text).join(' ');
    const wholeForms = phrases.length > 1 ? formsOf(whole) : [];
    const alternatives = wholeForms.length ? [[whole, wholeForms]] : phrases.map(({ text }) => [text, formsOf(text)]);
    /** @type {Set<number> | undefined} */
    let documents;
    /** @type {Term[]} */
    const terms = [];
    if (relations.length)
      for (const [text, forms] of /** @type {[string, string[]][]} */ (alternatives)) {
        const found = await Promise.all([text, ...forms].map(async (form) => exactly(await index(), await phrasesIn(form, false))));
        terms.push(...found.slice(1).flatMap((each) => each.terms));
        const any = new Set(found.flatMap((each) => [...each.documents]));
        documents = documents ? new Set([...documents].filter((document) => any.has(document))) : any;
      }
    return { documents: documents || new Set(), terms, relations };
  };

  /** @param {Find} asked */
  const find = async ({ query, isTyping, near, filters, sort }) => {
    const open = await index();
    const facets = facetsOf(await open.json('facets.json'));
    let phrases = await phrasesIn(query, isTyping);
    let exact = await exactly(open, phrases);
    if (!exact.documents.size && /[\u3400-\u9fff]/.test(query) && await learnSimplified()) {
      phrases = await phrasesIn(query, isTyping);
      exact = await exactly(open, phrases);
    }
    const isWanted = facets.filter(filters);
    /** @param {Term[]} terms @param {Set<Term>} own @param {Set<number>} documents */
    const ranked = (terms, own, documents) => {
      const scores = scoresOf(terms, (term) => (own.has(term) ? 1 : relatedBoost), (document) => documents.has(document));
      const sorted = [...scores.keys()];
      if (sort !== 'best')
        sorted.sort((one, other) => facets.dateOf(one) < facets.dateOf(other) === (sort === 'newest') ? 1 : -1);
      return sorted;
    };
    const all = ranked(exact.terms, new Set(exact.terms), exact.documents);
    /** @type {number[] | null} */
    let similar = null;
    /** @type {Relation[]} */
    let relations = [];
    if (phrases.length && (near === true || (near === 'auto' && all.length < few))) {
      const [loose, other] = await Promise.all([loosely(open, phrases), related(phrases)]);
      const own = new Set(loose.terms);
      const documents = new Set([...loose.documents, ...other.documents].filter((document) => !exact.documents.has(document)));
      similar = ranked([...loose.terms, ...other.terms.filter((term) => !own.has(term))], own, documents);
      relations = other.relations;
    }
    /** @param {number} number */
    const hit = (number) => ({ number, kind: facets.kindOf(number) });
    return {
      // As documents write them: the page that a result leads to knows no traditional characters.
      words: [...phrases.map(({ text }) => [...text].map((char) => simplified.get(char) || char).join('')), ...relations.flatMap(({ to }) => to)],
      exact: all.filter(isWanted).map(hit),
      near: similar && similar.filter(isWanted).map(hit),
      facets: facets.count([...all, ...(similar || [])], filters),
      related: relations,
    };
  };

  /** Where the phrases stand; where none of them does anywhere, their words. @param {string[]} texts @param {Phrase[]} phrases */
  const markedIn = (texts, phrases) => {
    const ranges = texts.map((text) => rangesOf(text, phrases, fold, false));
    return ranges.some(({ length }) => length) ? ranges : texts.map((text) => rangesOf(text, phrases, fold, true));
  };

  /** @param {{ documents: number[], words: string[] }} asked */
  const show = async ({ documents: numbers, words }) => {
    const open = await index();
    const phrases = (await Promise.all(words.map((word) => phrasesIn(word, false)))).flat();
    return {
      documents: await Promise.all(numbers.map(async (number) => {
        const { kind, address, title, above, text } = await open.json(`doc-${number}.json`);
        const [inTitle, inText] = markedIn([title, text], phrases);
        return { number, kind, address, above, title: markedParts(title, inTitle, 0, title.length), excerpt: excerptOf(text, inText) };
      })),
    };
  };

  /** @param {{ texts: string[], words: string[] }} asked */
  const mark = async ({ texts, words }) => {
    const phrases = (await Promise.all(words.map((word) => phrasesIn(word, false)))).flat();
    return { ranges: markedIn(texts, phrases) };
  };

  /** A release that has just been published took the files of the last one away. @param {() => Promise<object>} answer */
  const again = async (answer) => {
    try {
      return await answer();
    } catch {
      opened = openIndex(root, fetchFile);
      return answer();
    }
  };

  return {
    /** @param {Find} asked */
    find: (asked) => again(() => find(asked)),
    /** @param {{ documents: number[], words: string[] }} asked */
    show: (asked) => again(() => show(asked)),
    /** @param {{ texts: string[], words: string[] }} asked */
    mark: (asked) => again(() => mark(asked)),
  };
}
