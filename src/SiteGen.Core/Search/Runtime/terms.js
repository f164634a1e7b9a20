// Terms and their documents as Shards/TermShards.cs and PlaceShards.cs write them.

import { bitsOf } from './bits.js';

/**
 * @typedef {object} Term
 * @property {string} text
 * @property {number} index its number in the whole index, by which sums are ordered
 * @property {number[]} documents ascending
 * @property {(number | undefined)[][]} values by field what it weighs in each document; none where it stands in none
 * @property {Places} places
 */
/**
 * Where a term stands in each of its documents: read already, or in files of their own.
 * @typedef {object} Places
 * @property {number} parameter of Rice's code
 * @property {number[][]} read by number of the document among the term's
 * @property {{ file: number, offset: number, first: number, count: number }[]} pieces the first document of each, and how many
 */

/**
 * @param {ArrayBuffer} file
 * @param {number} fields
 * @returns {Map<string, Term>} in the order of the terms
 */
export function termsOf(file, fields) {
  const reader = bitsOf(new Uint8Array(file), 0);
  const { bits, gamma } = reader;
  const terms = new Map();
  for (let text = ''; bits(1);) {
    text = text.slice(0, gamma() - 1);
    const length = gamma();
    const width = bits(1) ? 7 : 16;
    for (let i = 0; i < length; i++)
      text += String.fromCharCode(bits(width));
    const index = gamma();
    const documents = documentsOf(reader);
    terms.set(text, { text, index, documents, values: valuesOf(reader, documents, fields), places: placesOf(reader, documents.length) });
  }
  return terms;
}

/** @typedef {ReturnType<typeof bitsOf>} Bits */

/** @param {Bits} reader */
function documentsOf({ bits, gamma, rice }) {
  const count = gamma();
  const parameter = bits(4);
  const documents = [];
  for (let last = -1; documents.length < count;)
    documents.push((last += rice(parameter) + 1));
  return documents;
}

/** @param {Bits} reader @param {number[]} documents @param {number} fields @returns {(number | undefined)[][]} */
function valuesOf({ bits }, documents, fields) {
  const isInLastOnly = bits(1);
  return Array.from({ length: fields }, (_, field) => {
    if (isInLastOnly && field + 1 < fields)
      return [];
    const width = bits(5);
    return documents.map(() => (isInLastOnly || bits(1) ? bits(width) / 1000 : undefined));
  });
}

/** @param {Bits} reader @param {number} count of documents @returns {Places} */
function placesOf(reader, count) {
  const { bits, gamma } = reader;
  /** @type {Places} */
  const places = { parameter: bits(4), read: [], pieces: [] };
  if (!bits(1))
    readPlaces(reader, places, 0, count);
  else {
    let file = gamma();
    let offset = bits(20);
    for (let pieces = gamma(), first = 0; pieces--; offset = 0) {
      const documents = gamma();
      places.pieces.push({ file: file++, offset, first, count: documents });
      first += documents;
    }
  }
  return places;
}

/** @param {Bits} reader @param {Places} places @param {number} first @param {number} count */
function readPlaces({ gamma, rice }, places, first, count) {
  for (let i = 0; i < count; i++) {
    /** @type {number[]} */
    const found = (places.read[first + i] = []);
    for (let left = gamma(), last = -1; left--;)
      found.push((last += rice(places.parameter) + 1));
  }
}

/**
 * Sees to it that the places in some documents are read.
 * @param {Term} term
 * @param {Set<number>} documents
 * @param {(number: number) => Promise<ArrayBuffer>} fetchFile
 */
export function readPlacesIn({ documents: all, places }, documents, fetchFile) {
  return Promise.all(places.pieces
    .filter(({ first, count }) => !places.read[first] && all.slice(first, first + count).some((document) => documents.has(document)))
    .map(async ({ file, offset, first, count }) => readPlaces(bitsOf(new Uint8Array(await fetchFile(file)), offset), places, first, count)));
}
