// The index of one language as files: only what a query needs is fetched.

import { openFiles } from './files.js';
import { readPlacesIn, termsOf } from './terms.js';

/** @typedef {import('./terms.js').Term} Term */
/** @typedef {{ folder: string, fields: number, ignored: string, terms: string[] }} Manifest by terms, the shard that begins there */

/**
 * @param {string} root
 * @param {(address: string, mayChange: boolean) => Promise<ArrayBuffer>} fetchFile
 */
export async function openIndex(root, fetchFile) {
  const { manifest, file, json } = await openFiles(root, fetchFile);
  const { fields, terms: firsts } = /** @type {Manifest} */ (manifest);
  /** @param {number} number @returns {Promise<Map<string, Term>>} */
  const shard = (number) => file(`terms-${number}.bin`, (bytes) => termsOf(bytes, fields));
  /** @param {string} term the last that may lie before it */
  const shardOf = (term) => {
    let [low, high] = [0, firsts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      [low, high] = firsts[middle] <= term ? [middle, high] : [low, middle];
    }
    return low;
  };

  return {
    manifest: /** @type {Manifest} */ (manifest),
    json,
    /** @param {string} text @returns {Promise<Term[]>} none or one */
    term: async (text) => [(await shard(shardOf(text))).get(text) || []].flat(),
    /** @param {string} start @returns {Promise<Term[]>} */
    termsFrom: async (start) => {
      const [from, to] = [shardOf(start), shardOf(`${start}\uffff`)];
      const shards = await Promise.all(Array.from({ length: to - from + 1 }, (_, i) => shard(from + i)));
      return shards.flatMap((terms) => [...terms.values()].filter(({ text }) => text.startsWith(start)));
    },
    /** @param {Term} term @param {Set<number>} documents */
    readPlaces: (term, documents) => readPlacesIn(term, documents, (number) => file(`places-${number}.bin`, (bytes) => bytes)),
  };
}

/** @typedef {Awaited<ReturnType<typeof openIndex>>} Index */
