// Asks lunr.js with a whole index, and the site's own search with its shards, the same drawn queries. Arguments: the folder of the search's modules, how many, the seed; on
// stdin { index, files: base64 by path }. Prints { asked, answered, kinds, differences }: every bit of every score must be equal.
import { readFileSync } from "node:fs";
import lunr from "lunr";
import { drawing, reader, runtime } from "./search-runtime.mjs";

lunr.utils.warn = () => {};
const [, , , count, seed] = process.argv;
const { openIndex } = await runtime("index.js");
const { termsFor } = await runtime("matches.js");
const { scoresOf } = await runtime("scores.js");
const { below, oneOf } = drawing(Number(seed));

const { index: json, files } = JSON.parse(readFileSync(0, "utf8"));
const whole = JSON.parse(json);
const references = whole.fieldVectors.filter((_, i) => i % whole.fields.length === 0).map(([name]) => name.slice(name.indexOf("/") + 1));
const loaded = lunr.Index.load(whole);
const own = await openIndex("", reader(files));

const vocabulary = whole.invertedIndex.map(([term]) => term).filter(Boolean);
const kinds = {
  plain: (text) => ({ text }),
  required: (text) => ({ text, isRequired: true }),
  prefix: (text) => ({ text: text.slice(0, 1 + below(text.length)), isPrefix: true }),
  "required prefix": (text) => ({ text: text.slice(0, 1 + below(text.length)), isPrefix: true, isRequired: true }),
  boosted: (text) => ({ text, boost: 0.5 }),
  unknown: (text) => ({ text: `${text}zq` }),
};

const byLunr = (clauses) =>
  loaded
    .query((query) => clauses.forEach(({ text, isPrefix, isRequired, boost }) => query.term(text, {
      boost: boost || 1,
      usePipeline: false,
      ...(isPrefix ? { wildcard: lunr.Query.wildcard.TRAILING } : {}),
      ...(isRequired ? { presence: lunr.Query.presence.REQUIRED } : {}),
    })))
    .map(({ ref, score }) => [ref, score]);

const byShards = async (clauses) => {
  const found = await Promise.all(clauses.map(async (clause) => ({ ...clause, terms: await termsFor(own, { ...clause, stem: clause.text }) })));
  const required = found.filter(({ isRequired }) => isRequired).map(({ terms }) => new Set(terms.flatMap(({ documents }) => documents)));
  const boosts = new Map();
  for (const { terms, boost } of found)
    for (const term of terms)
      boosts.set(term, [...(boosts.get(term) || []), boost || 1]);
  const scores = scoresOf(found.flatMap(({ terms }) => terms), (term) => boosts.get(term).shift(), (document) => required.every((documents) => documents.has(document)));
  return [...scores].map(([document, score]) => [references[document], score]);
};

const told = { asked: 0, answered: 0, kinds: {}, differences: [] };
for (; told.asked < count; told.asked++) {
  const clauses = Array.from({ length: 1 + below(3) }, () => {
    const kind = oneOf(Object.keys(kinds));
    return { kind, ...kinds[kind](oneOf(vocabulary)) };
  });
  const [expected, actual] = [byLunr(clauses), await byShards(clauses)];
  if (expected.length > 0) {
    told.answered++;
    clauses.forEach(({ kind }) => (told.kinds[kind] = (told.kinds[kind] || 0) + 1));
  }
  if (JSON.stringify(actual) !== JSON.stringify(expected))
    told.differences.push({ clauses, expected, actual });
}
process.stdout.write(JSON.stringify(told));
