// Evaluates with emitted rules: the path of rules.js and of the schema of results as arguments, one { asOf, answers } a line on stdin, one result a line
// on stdout. Fails at the first result that is not valid.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { faultsBy } from "./schema.mjs";

const [rules, schema] = process.argv.slice(2);
const { evaluate } = await import(pathToFileURL(rules).href);
const faultsOf = faultsBy(JSON.parse(readFileSync(schema, "utf8")));
const results = readFileSync(0, "utf8").split("\n").map((line) => {
  const { asOf, answers } = JSON.parse(line);
  const result = JSON.stringify(evaluate(answers, { asOf }));
  const faults = faultsOf(JSON.parse(result));
  if (faults.length)
    throw new Error(`not valid: ${faults.join(", ")}\n${line}\n${result}`);
  return result;
});
process.stdout.write(results.join("\n") + "\n");
