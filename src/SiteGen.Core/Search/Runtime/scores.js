// What documents score: the sum that lunr.js makes, in its order, so that it is the same to the last bit.

/** @typedef {import('./terms.js').Term} Term */

/**
 * @param {Term[]} terms in the order of the query's clauses
 * @param {(term: Term) => number} boostOf
 * @param {(document: number) => boolean} isWanted
 * @returns {Map<number, number>} scores by document, the best first; of equal ones, that which was met first
 */
export function scoresOf(terms, boostOf, isWanted) {
  /** @type {Map<Term, number>} in the order of the whole index */
  const boosts = new Map();
  for (const term of [...terms].sort((one, other) => one.index - other.index))
    boosts.set(term, (boosts.get(term) || 0) + boostOf(term));
  const length = Math.sqrt([...boosts.values()].reduce((sum, boost) => sum + boost * boost, 0));

  /** @type {Map<number, Map<number, number>>} by document the sum in each field, as they are met */
  const sums = new Map();
  for (const { documents, values } of new Set(terms))
    values.forEach((each, field) => documents.forEach((document, i) => {
      if (each[i] !== undefined && isWanted(document))
        sums.set(document, (sums.get(document) || new Map()).set(field, 0));
    }));
  for (const [{ documents, values }, boost] of boosts)
    values.forEach((each, field) => documents.forEach((document, i) => {
      const value = each[i];
      const sum = sums.get(document);
      if (value !== undefined && sum)
        sum.set(field, (sum.get(field) || 0) + value * boost);
    }));
  /** @param {Map<number, number>} fields */
  const score = (fields) => [...fields.values()].reduce((sum, each) => sum + each / length, 0);
  return new Map([...sums].map(([document, fields]) => /** @type {[number, number]} */ ([document, score(fields)])).sort(([, one], [, other]) => other - one));
}
