// Evaluates with several sets of emitted rules: a list of { rules: path of rules.js, questions: [{ asOf, answers }] } on stdin; of each the results as texts.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const jobs = JSON.parse(readFileSync(0, "utf8"));
const results = await Promise.all(jobs.map(async ({ rules, questions }) => {
  const { evaluate } = await import(pathToFileURL(rules).href);
  return questions.map(({ asOf, answers }) => JSON.stringify(evaluate(answers, { asOf })));
}));
process.stdout.write(JSON.stringify(results));
