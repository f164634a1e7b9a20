// Reads one JSON object { asOf, answers, targets } a line and writes what nextQuestions of the given rules.js returns, one JSON a line.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { nextQuestions } = await import(pathToFileURL(process.argv[2]));
const lines = readFileSync(0, "utf8").split("\n").filter((line) => line);
process.stdout.write(lines.map((line) => {
  const { answers, ...options } = JSON.parse(line);
  return `${JSON.stringify(nextQuestions(answers, options))}\n`;
}).join(""));
