// What the site's own search finds in a built site, and how many bytes each query takes: its modules, and files of the site instead of a server, each gzipped.
// Truth is which documents hold the phrase in one field, brackets and quotes aside. Every query is its reader's first one (runtime, manifest and all), then, again, a later one.
// usage: node queries.mjs SITE LANGUAGE TEXTS RUNTIME   TEXTS: what Program.cs writes of the documents of that site. Ends with 1 where recall is not whole or a target is missed.
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { drawn } from './drawn.mjs';

const [site, language, texts, runtime] = process.argv.slice(2);
const [{ finder }, { folding }] = await Promise.all(['finder.js', 'fold.js'].map(name => import(`${runtime}/${name}`)));
const { pick } = drawn(7);
const fold = folding(new Map(readFileSync(new URL('../../../src/SiteGen.Core/Search/Words/simplified.txt', import.meta.url), 'utf8').split('\n').filter(Boolean).map(pair => [...pair])));
const folded = text => [...text].map(fold).join('').replace(/[()[\]{}<>"'“”‘’«»‹›《》〈〉「」『』【】〔〕〖〗]/g, '');
const fields = readFileSync(texts, 'utf8').trim().split('\n').map(line => Object.values(JSON.parse(line).values).map(folded));
const script = readdirSync(`${site}/assets/search`).find(name => name.startsWith('find.'));
const targets = { zh: { first: 60000, later: 15000 }, en: { first: 40000, later: 15000 } }[language];

const sizes = new Map();
const weight = path => {
  if (!sizes.has(path))
    sizes.set(path, gzipSync(readFileSync(path), { level: 9 }).length);
  return sizes.get(path);
};

/** A reader of the site: a search, and what it has fetched so far. */
function reader() {
  const fetched = new Set();
  const search = finder(`${site}/search/${language}/`, async path => {
    fetched.add(path);
    const bytes = readFileSync(path);
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  });
  return { fetched, search };
}

/** What stands in the exact group, and the gzipped bytes of the files that were fetched for it and for its first page. */
async function found({ search, fetched }, query) {
  const before = new Set(fetched);
  const answer = await search.find({ id: 1, do: 'find', query, isTyping: false, near: 'auto', filters: {}, sort: 'best' });
  await search.show({ id: 2, do: 'show', documents: [...answer.exact, ...(answer.near ?? [])].slice(0, 10).map(hit => hit.number), words: answer.words });
  return { exact: answer.exact.map(hit => hit.number), bytes: [...fetched].filter(path => !before.has(path)).reduce((sum, path) => sum + weight(path), 0) };
}

/** @param least Of Chinese characters. */
function phrase(least) {
  for (;;) {
    const text = fields[pick(fields.length)][2];
    const runs = text.match(language === 'zh' ? /\p{Script=Han}+/gu : /[a-z]{3,}( [a-z]{3,})*/g) ?? [];
    if (runs.length === 0)
      continue;
    const run = runs[pick(runs.length)];
    const parts = language === 'zh' ? [...run] : run.split(' ');
    if (language === 'zh' && parts.length < least)
      continue;
    const size = language === 'zh' ? least + pick(Math.min(parts.length, 8) - least + 1) : 1 + pick(Math.min(parts.length, 3));
    const at = pick(parts.length - size + 1);
    return parts.slice(at, at + size).join(language === 'zh' ? '' : ' ');
  }
}

// A file that is not there fails its own request, as a server's answer would.
process.on('unhandledRejection', () => {});

const median = numbers => numbers.sort((one, other) => one - other)[numbers.length >> 1];

const steady = reader();
let [missing, extra, expected] = [0, 0, 0];
if (language === 'zh')
  for (let count = 0; count < 500; count++) {
    const query = phrase(1);
    const { exact } = await found(steady, query);
    const truth = new Set(fields.flatMap((texts, number) => (texts.some(text => text.includes(query)) ? [number] : [])));
    expected += truth.size;
    missing += [...truth].filter(number => !exact.includes(number)).length;
    extra += exact.filter(number => !truth.has(number)).length;
  }
const [first, later] = [[], []];
for (let count = 0; count < 40; count++) {
  const person = reader();
  const [one, other] = [phrase(2), phrase(2)];
  first.push((await found(person, one)).bytes + weight(`${site}/assets/search/${script}`));
  later.push((await found(person, other)).bytes);
}
const said = { language, phrases: language === 'zh' ? 500 : 0, expected, missing, extra, first: median(first), firstMost: first.at(-1), later: median(later), laterMost: later.at(-1) };
console.log(JSON.stringify(said));
process.exit(missing + extra === 0 && said.first <= targets.first && said.later <= targets.later ? 0 : 1);
