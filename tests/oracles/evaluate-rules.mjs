// Evaluates with emitted rules: the path of rules.js as argument, one { asOf, answers } a line on stdin, one result a line on stdout.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { evaluate } = await import(pathToFileURL(process.argv[2]).href);
const results = readFileSync(0, "utf8").split("\n").map((line) => {
  const { asOf, answers } = JSON.parse(line);
  return JSON.stringify(evaluate(answers, { asOf }));
});
process.stdout.write(results.join("\n") + "\n");
