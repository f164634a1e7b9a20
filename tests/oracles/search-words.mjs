// What the browser's code makes of texts: the folder of the search runtime as argument, on stdin { simplified: pairs, texts } as JSON. Prints, by text, its words and what
// each of its code points becomes.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const load = (name) => import(pathToFileURL(join(process.argv[2], name)).href);
const [{ folding }, { wordsOf }] = await Promise.all([load("fold.js"), load("words.js")]);
const { simplified, texts } = JSON.parse(readFileSync(0, "utf8"));
const fold = folding(new Map(simplified));
for (const text of texts)
  console.log(JSON.stringify({
    words: wordsOf(text, fold).map(({ text: found, place, start, end, isWhole }) => [found, place, start, end, isWhole]),
    folded: [...text].map(fold),
  }));
