// Reads { files, entry, texts, sentences, answers } from stdin: a site's scripts by their paths, the module that begins a region's self-check, what tells
// results of all regions, and answers, of which those
// are given that the document asks for. Prints what the region's own module decides, and where it says something else than the others would of the same result.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { all } from "./told.mjs";

const { files, entry, texts: textsPath, sentences, answers } = JSON.parse(readFileSync(0, "utf8"));
const folder = mkdtempSync(join(tmpdir(), "region-"));
globalThis.started = [];
try {
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  await import(join(folder, entry));
  const [{ evaluate, nextQuestions, sentencesOf, texts }] = globalThis.started;
  const [{ texts: wide }, { sentencesOf: widely }] = await Promise.all([textsPath, sentences].map((path) => import(join(folder, path))));
  const asOf = "2026-01-15";
  const own = answers.map((given) => (Array.isArray(given) ? given : Object.fromEntries(Object.entries(given).filter(([input]) => texts.inputs[input]))));
  const results = own.map((given) => evaluate(given, { asOf }));
  const differences = results.flatMap((result) => {
    const said = all(widely(wide, result), result);
    return all(sentencesOf(texts, result), result).flatMap((line, index) => (line === said[index] ? [] : [`${line}\n${said[index]}`]));
  });
  const asked = own.flatMap((given) => nextQuestions(given, { asOf }).questions.map(({ input }) => input)).filter((input) => !texts.inputs[input]);
  process.stdout.write(JSON.stringify({ answers: own, results, differences, asked: [...new Set(asked)] }));
} finally {
  rmSync(folder, { recursive: true });
}
