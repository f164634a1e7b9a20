// Asks the site's own search what readers ask. The folder of its modules as argument, on stdin { files: by language base64 by path, questions: [{ language, question }] };
// prints for each the addresses of what is found, best first: of what is offered instead where nothing is found exactly, as a reader would go on.
import { readFileSync } from "node:fs";
import { reader, runtime } from "./search-runtime.mjs";

const { finder } = await runtime("finder.js");
const { suggester } = await runtime("suggester.js");

const { files, questions } = JSON.parse(readFileSync(0, "utf8"));
const workers = Object.fromEntries(Object.entries(files).map(([language, own]) => [language, { ...finder("", reader(own)), ...suggester("", reader(own)) }]));
const ask = ({ find }, query) => find({ query, isTyping: false, near: "auto", filters: {}, sort: "best" });

for (const { language, question } of questions) {
  const worker = workers[language];
  let found = await ask(worker, question);
  const { instead } = found.exact.length ? { instead: [] } : await worker.correct({ query: question });
  if (instead.length)
    found = await ask(worker, instead[0]);
  const numbers = [...found.exact, ...(found.near || [])].slice(0, 10).map(({ number }) => number);
  const { documents } = await worker.show({ documents: numbers, words: found.words });
  console.log(JSON.stringify({ asked: instead[0] || question, addresses: documents.map(({ address }) => address) }));
}
