// Asks an index that was loaded and the one that lunr.js builds itself the same drawn queries. How many a corpus, and the seed, as arguments; on stdin one
// { job, index } a line. Prints { asked, answered, kinds, differences }.
import { readFileSync } from "node:fs";
import lunr from "lunr";
import { built } from "./lunr-jobs.mjs";

let [, , count, seed] = process.argv.map(Number);
/** The same queries on every machine. */
const below = (limit) => (seed = (seed * 48271) % 2147483647) % limit;
const oneOf = (list) => list[below(list.length)];

const { LEADING, TRAILING } = lunr.Query.wildcard;
const { PROHIBITED, REQUIRED } = lunr.Query.presence;
const kinds = {
  plain: () => ({}),
  required: () => ({ presence: REQUIRED }),
  prohibited: () => ({ presence: PROHIBITED }),
  prefix: (text) => [text.slice(0, 1 + below(text.length || 1)), { wildcard: TRAILING }],
  contained: (text) => [text.slice(below(text.length || 1)), { wildcard: LEADING | TRAILING }],
  fielded: (text, fields) => ({ fields: [oneOf(fields)] }),
  boosted: () => ({ boost: 1 + below(40) / 4 }),
  fuzzy: (text) => [text.slice(0, 8), { editDistance: 1 + below(2) }],
  raw: () => ({ usePipeline: false }),
  unknown: (text) => [`${text}zq`, {}],
};

const clause = (terms, fields, used) => {
  const [text, kind] = [oneOf(terms), oneOf(Object.keys(kinds))];
  used.add(kind);
  const made = kinds[kind](text, fields);
  return Array.isArray(made) ? made : [text, made];
};

const answer = (index, clauses) => {
  try {
    return index.query((query) => clauses.forEach(([text, options]) => query.term(text, { ...options })));
  } catch ({ message }) {
    return message;
  }
};

const told = { asked: 0, answered: 0, kinds: {}, differences: [] };
for (const line of readFileSync(0, "utf8").split("\n")) {
  const { job, index } = JSON.parse(line);
  const [own, loaded] = [built(job), lunr.Index.load(JSON.parse(index))];
  const terms = Object.keys(own.invertedIndex);
  for (let i = 0; i < count; i++) {
    const used = new Set();
    const clauses = Array.from({ length: 1 + below(3) }, () => clause(terms.length ? terms : ["none"], own.fields, used));
    const [expected, actual] = [answer(own, clauses), answer(loaded, clauses)].map((results) => JSON.stringify(results));
    told.asked++;
    told.answered += expected.startsWith("[{") ? 1 : 0;
    for (const kind of expected.startsWith("[{") ? used : [])
      told.kinds[kind] = (told.kinds[kind] ?? 0) + 1;
    if (actual !== expected)
      told.differences.push({ clauses, expected, actual });
  }
}
process.stdout.write(JSON.stringify(told));
