// Which documents hold queries exactly, by the site's own search. The folder of its modules as argument, on stdin { files: base64 by path, simplified: pairs, queries };
// prints the numbers of the documents, a line for each query.
import { readFileSync } from "node:fs";
import { reader, runtime } from "./search-runtime.mjs";

const { folding } = await runtime("fold.js");
const { openIndex } = await runtime("index.js");
const { exactly } = await runtime("matches.js");
const { phrasesOf } = await runtime("phrases.js");

const { files, simplified, queries } = JSON.parse(readFileSync(0, "utf8"));
const fold = folding(new Map(simplified));
const index = await openIndex("", reader(files));
const ignored = new Set(index.manifest.ignored.split(" "));
for (const query of queries) {
  const { documents } = await exactly(index, phrasesOf(query, fold, ignored, false));
  console.log(JSON.stringify([...documents].sort((one, other) => one - other)));
}
