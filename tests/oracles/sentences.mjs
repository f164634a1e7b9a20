// Reads { scripts, texts, results, figures } from stdin and prints what sentences.js says of each result with each texts, line by line.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFaults } from "../client/lint.mjs";
import { all } from "./told.mjs";

const { scripts, texts, results, figures } = JSON.parse(readFileSync(0, "utf8"));
const folder = mkdtempSync(join(tmpdir(), "sentences-"));
try {
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  for (const { name, text } of scripts)
    writeFileSync(join(folder, name), text);
  texts.forEach((text, index) => writeFileSync(join(folder, `texts.${index}.js`), text));
  const { sentencesOf } = await import(join(folder, "sentences.js"));
  const { figuresOf, parse } = await import(join(folder, "sentence-figures.js"));
  const known = await Promise.all(texts.map(async (_, index) => (await import(join(folder, `texts.${index}.js`))).texts));
  const told = results.flatMap((result) => known.map((words) => all(sentencesOf(words, result), result).join("\n")));
  const written = (figures || []).map(({ value, unit, units, other, lang }) => {
    const { scales, about, date, months } = known.find((words) => words.lang === lang);
    return figuresOf({ units: { [unit]: units }, scales, about, date, months }).figure(parse(value), unit, other === null ? undefined : parse(other));
  });
  const faults = scripts.flatMap(({ name, text }) => findFaults(text).map((fault) => `${name}:${fault}`));
  process.stdout.write(JSON.stringify({ told, written, faults }));
} finally {
  rmSync(folder, { recursive: true });
}
