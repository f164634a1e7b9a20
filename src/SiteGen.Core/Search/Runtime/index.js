// The index of one language as files: only what a query needs is fetched, and kept.

import { readPlacesIn, termsOf } from './terms.js';

/** @typedef {import('./terms.js').Term} Term */
/** @typedef {{ folder: string, fields: number, ignored: string, terms: string[] }} Manifest by terms, the shard that begins there */

/**
 * @param {string} root
 * @param {(address: string, mayChange: boolean) => Promise<ArrayBuffer>} fetchFile
 */
export async function openIndex(root, fetchFile) {
  /** @param {ArrayBuffer} file */
  const json = (file) => JSON.parse(new TextDecoder().decode(file));
  /** @type {Manifest} */
  const manifest = json(await fetchFile(`${root}manifest.json`, true));
  const { folder, fields, terms: firsts } = manifest;
  /** @type {Map<string, Promise<any>>} */
  const kept = new Map();
  /**
   * @param {string} name
   * @param {(file: ArrayBuffer) => any} read
   */
  const file = (name, read) => {
    const known = kept.get(name);
    if (known)
      return known;
    const fetched = fetchFile(`${root}${folder}/${name}`, false).then(read);
    kept.set(name, fetched);
    // What failed is tried again when it is needed again.
    fetched.catch(() => kept.delete(name));
    return fetched;
  };
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
    manifest,
    /** @param {string} name */
    json: (name) => file(name, json),
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
