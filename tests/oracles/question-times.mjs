// How long the next question takes beside an evaluation, both on answers of which there is one more each time. Arguments: the path of rules.js, the day;
// whole sets of answers as JSON, one a line, on stdin. Prints medians of milliseconds of the processor.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [, , rules, asOf] = process.argv;
const { evaluate, nextQuestions } = await import(pathToFileURL(rules).href);
const all = readFileSync(0, "utf8").split("\n").filter((line) => line).map((line) => JSON.parse(line));
const times = { none: [], next: [], evaluate: [] };

const timed = (into, run) => {
  const start = process.cpuUsage();
  const result = run();
  into.push(process.cpuUsage(start).user / 1000);
  return result;
};

for (const whole of [...all, ...all]) {
  const answers = {};
  for (let input = ""; input !== undefined; answers[input] = whole[input]) {
    const { questions } = timed(input ? times.next : times.none, () => nextQuestions(answers, { asOf, skip: Object.keys(answers), first: true }));
    timed(times.evaluate, () => evaluate(answers, { asOf, unlocks: false }));
    input = questions.length ? questions[0].input : undefined;
    if (input === undefined)
      break;
  }
}

const median = (list) => list.slice(list.length / 2).sort((a, b) => a - b)[list.length >> 2];
const [none, next, whole] = Object.values(times).map(median);
process.stdout.write(`no answers ${none.toFixed(2)} ms, after an answer ${next.toFixed(2)} ms; an evaluation ${whole.toFixed(2)} ms; ratio ${(next / whole).toFixed(2)}\n`);
