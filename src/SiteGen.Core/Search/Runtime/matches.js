// Which documents hold what a query asks for.

/** @typedef {import('./index.js').Index} Index */
/** @typedef {import('./phrases.js').Part} Part */
/** @typedef {import('./phrases.js').Phrase} Phrase */
/** @typedef {import('./terms.js').Term} Term */

/** @param {Index} index @param {Part} part @returns {Promise<Term[]>} the terms that make it out */
export async function termsFor(index, { text, stem, isPrefix }) {
  if (!isPrefix)
    return index.term(text);
  const begun = (await index.termsFrom(text)).sort(lunrOrder);
  return begun.some((term) => term.text === stem) ? begun : [...begun, ...(await index.term(stem))];
}

/** As lunr.js takes what a prefix stands for: the shorter first, else the later, letters before digits. @param {Term} one @param {Term} other */
function lunrOrder({ text: one }, { text: other }) {
  let i = 0;
  while (i < one.length && one[i] === other[i])
    i++;
  const rank = (/** @type {string} */ text) => (i < text.length ? text.charCodeAt(i) + (/[0-9]/.test(text[i]) ? 0 : 65536) : Infinity);
  return rank(other) - rank(one);
}

/**
 * The documents in which every phrase stands as it was typed.
 * @param {Index} index
 * @param {Phrase[]} phrases
 * @returns {Promise<{ documents: Set<number>, terms: Term[] }>} terms: by which they are scored
 */
export async function exactly(index, phrases) {
  const found = await Promise.all(phrases.map(({ parts }) => Promise.all(parts.map((part) => termsFor(index, part)))));
  const terms = found.flat(2);
  let documents = found.flat().map((each) => new Set(each.flatMap((term) => term.documents))).reduce(common, undefined) || new Set();
  for (let i = 0; i < phrases.length && documents.size; i++)
    if (phrases[i].parts.length > 1)
      documents = await adjacent(index, phrases[i].parts, found[i], documents);
  return { documents, terms };
}

/** @param {Set<number> | undefined} one @param {Set<number>} other */
const common = (one, other) => (one ? new Set([...one].filter((document) => other.has(document))) : other);

/** @param {Index} index @param {Part[]} parts @param {Term[][]} terms by part @param {Set<number>} among @returns {Promise<Set<number>>} */
async function adjacent(index, parts, terms, among) {
  await Promise.all(terms.flat().map((term) => index.readPlaces(term, among)));
  /** @type {Map<number, Set<number>> | undefined} by document, the places at which the phrase may begin */
  let begins;
  terms.forEach((each, i) => {
    /** @type {Map<number, Set<number>>} */
    const next = new Map();
    for (const { documents, places } of each)
      documents.forEach((document, number) => {
        if (!among.has(document) || (begins && !begins.has(document)))
          return;
        for (const at of places.read[number]) {
          const begin = at - parts[i].place;
          const known = next.get(document) || new Set();
          if (!begins || /** @type {Set<number>} */ (begins.get(document)).has(begin))
            next.set(document, known.add(begin));
        }
      });
    begins = next;
  });
  return new Set(/** @type {Map<number, Set<number>>} */ (/** @type {unknown} */ (begins)).keys());
}

/** Of what a query asks for, as much must stand in a document that is near. */
const share = 0.6;

/**
 * The documents that hold much of a query in whatever order.
 * @param {Index} index
 * @param {Phrase[]} phrases
 * @returns {Promise<{ documents: Set<number>, terms: Term[] }>}
 */
export async function loosely(index, phrases) {
  const parts = new Map(phrases.flatMap((phrase) => phrase.terms).map((part) => [part.text, part]));
  const found = await Promise.all([...parts.values()].map((part) => termsFor(index, part)));
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const terms of found)
    for (const document of new Set(terms.flatMap(({ documents }) => documents)))
      counts.set(document, (counts.get(document) || 0) + 1);
  const enough = share * parts.size;
  return { documents: new Set([...counts].filter(([, count]) => count >= enough).map(([document]) => document)), terms: found.flat() };
}
