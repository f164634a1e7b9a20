// The index that lunr.js makes of the documents that Program.cs writes, as `build` makes ours there.
// usage: node build.mjs texts|terms FILE INDEX RUNTIME   RUNTIME: a folder with the modules of Search/Runtime, which cut texts into words.
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import lunr from '../../oracles/node_modules/lunr/lunr.js';

const [kind, file, output, runtime] = process.argv.slice(2);
const [{ folding }, { wordsOf }] = await Promise.all(['fold.js', 'words.js'].map(name => import(`${runtime}/${name}`)));
const simplified = readFileSync(new URL('../../../src/SiteGen.Core/Search/Words/simplified.txt', import.meta.url), 'utf8').split('\n').filter(Boolean);
const fold = folding(new Map(simplified.map(pair => [...pair])));
const tokenOf = text => new lunr.Token(text, {});

const builder = new lunr.Builder();
builder.searchPipeline.add(lunr.stemmer);
if (kind === 'texts') {
  builder.tokenizer = text => wordsOf(text, fold).map(word => tokenOf(word.text));
  builder.pipeline.add(lunr.stopWordFilter, lunr.stemmer);
} else
  builder.tokenizer = tokens => tokens.map(tokenOf);
builder.ref('id');
for (const [name, boost] of [['title', 10], ['keywords', 5], ['text', 1]])
  builder.field(name, { boost });

let nanoseconds = 0n;
const timed = work => {
  const start = process.hrtime.bigint();
  work();
  nanoseconds += process.hrtime.bigint() - start;
};
for await (const line of createInterface(createReadStream(file))) {
  const { id, values } = JSON.parse(line);
  timed(() => builder.add({ id, ...values }));
}
timed(() => writeFileSync(output, JSON.stringify(builder.build())));
console.log(JSON.stringify({ milliseconds: Number(nanoseconds / 1000000n), peak: process.resourceUsage().maxRSS * 1024 }));
