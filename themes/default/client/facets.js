// What the finder knows without a page: which rows fit a choice, how many each further value would leave, and a choice as an address.

/** @typedef {Map<string, string[]>} Row what a row answers to each facet, by the facet's name */
/** @typedef {Map<string, Set<string>>} Choices by the facet's name; the values that a facet offers, or those chosen of them */
/** @typedef {{ fits: boolean[], counts: Map<string, Map<string, number>> }} Tally */

/**
 * Any of a facet's chosen values will do, and every facet with a choice must be met.
 *
 * A value's count is the number of rows that meet every other facet: what choosing it alone in its facet would leave. So a row counts for
 * all facets where it fits, and for the one facet that it fails where it fails no other.
 * @param {Row[]} rows
 * @param {Choices} choices
 * @returns {Tally}
 */
export function tally(rows, choices) {
  /** @type {Tally} */
  const result = { fits: [], counts: new Map() };
  const chosen = [...choices].filter(([, values]) => values.size > 0);
  for (const row of rows) {
    const failed = chosen.filter(([name, values]) => !(row.get(name) || []).some((token) => values.has(token)));
    result.fits.push(failed.length === 0);
    for (const [name, tokens] of row)
      if (failed.length === 0 || (failed.length === 1 && failed[0][0] === name))
        count(result.counts, name, tokens);
  }
  return result;
}

/**
 * @param {string} query of an address; names and values that are not offered are passed over
 * @param {Choices} offered
 * @returns {Choices}
 */
export function readChoices(query, offered) {
  /** @type {Choices} */
  const choices = new Map();
  for (const [name, value] of new URLSearchParams(query)) {
    const values = offered.get(name);
    if (values && values.has(value))
      choices.set(name, (choices.get(name) || new Set()).add(value));
  }
  return choices;
}

/**
 * @param {Choices} choices
 * @returns {string} `?kind=award&kind=subsidy`, empty where nothing is chosen; an id's slash stays one, so that a person can read the address
 */
export function writeQuery(choices) {
  const parts = [...choices].flatMap(([name, values]) => [...values].map((value) => `${name}=${encodeURIComponent(value).replace(/%2F/g, '/')}`));
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/**
 * @param {string} text with placeholders: `{0} of {1}`
 * @param {...(string | number)} values
 */
export const fill = (text, ...values) => text.replace(/\{(\d+)\}/g, (_, index) => String(values[Number(index)]));

/**
 * @param {Map<string, Map<string, number>>} counts
 * @param {string} name
 * @param {string[]} tokens
 */
function count(counts, name, tokens) {
  const ofFacet = counts.get(name) || new Map();
  counts.set(name, ofFacet);
  for (const token of tokens)
    ofFacet.set(token, (ofFacet.get(token) || 0) + 1);
}
