// What a caller may do to emitted rules without harm: the path of rules.js as argument, one { asOf, answers } a line on stdin. Prints what went wrong.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { href } = pathToFileURL(process.argv[2]);
const { evaluate, nextQuestions } = await import(href);
const asked = readFileSync(0, "utf8").split("\n").map((line) => JSON.parse(line));
const faults = new Set();

const thrower = { get: fail, ownKeys: fail, has: fail, getOwnPropertyDescriptor: fail, getPrototypeOf: fail };
const revoked = Proxy.revocable({}, {});
revoked.revoke();
const circle = {};
circle.min = circle;
const odd = [
  null, undefined, 0, -0, NaN, Infinity, 1.5, 5n, true, "", "5", "\ud800", Symbol("x"), fail, class {}, [], [1], {}, circle, revoked.proxy, new Proxy({}, thrower), new Proxy([], thrower),
  new Proxy(fail, thrower), Object.create(null), new Map([["a", 1]]), new Set([1]), new Date(NaN), /x/, Object("5"), Object(5), Object(5n), Promise.resolve(), new Uint8Array(4), globalThis,
  { min: 5n }, { min: Symbol("x") }, { min: revoked.proxy }, { min: "1", max: "2" }, Object.freeze({ min: 1 }), { length: -1 }, { then: fail }, { toString: fail }, { [Symbol.toPrimitive]: fail },
  { get min() { return fail(); } }, { get asOf() { return fail(); } }, { asOf: "2025-01-01", get unlocks() { return fail(); } }, { asOf: "2025-01-01", get targets() { return fail(); } },
  { get [Symbol.isConcatSpreadable]() { return fail(); } },
];
const [{ asOf, answers: first }] = asked;
for (const value of odd) {
  tell(() => evaluate(value, { asOf }));
  tell(() => nextQuestions(value, { asOf }));
  for (const options of [value, { asOf: value }, { asOf, unlocks: value }, { asOf, targets: value }, { asOf, targets: [value] }]) {
    tell(() => evaluate(null, options));
    tell(() => nextQuestions(first, options));
  }
  for (const id of Object.keys(first || {}))
    tell(() => evaluate({ ...first, [id]: value }, { asOf, unlocks: false }));
}

for (const { answers, asOf: day } of asked) {
  const before = JSON.stringify(answers);
  freeze(answers);
  const [result, next] = [evaluate(answers, { asOf: day }), nextQuestions(answers, { asOf: day })];
  const written = JSON.stringify([result, next]);
  spoil(result);
  spoil(next);
  if (JSON.stringify([evaluate(answers, { asOf: day }), nextQuestions(answers, { asOf: day })]) !== written)
    faults.add(`a result hangs on what became of the one before: ${before}`);
}
// One answer after the other, forth and back: what is kept from call to call tells the same as rules that have just been loaded.
let loaded = 0;
let mixed = {};
for (const { answers, asOf: day } of asked)
  for (const [id, value] of Object.entries(answers || {})) {
    const before = mixed;
    mixed = { ...mixed, [id]: value };
    const fresh = await import(`${href}?${loaded++}`);
    const options = { asOf: day, unlocks: false, first: loaded % 5 > 0 };
    const told = (rules) => JSON.stringify([rules.evaluate(mixed, options), rules.nextQuestions(mixed, options)]);
    const expected = told(fresh);
    evaluate(before, options);
    if (told({ evaluate, nextQuestions }) !== expected)
      faults.add(`what was decided before shows when ${id} becomes ${JSON.stringify(value)}: ${JSON.stringify(mixed)}`);
  }
process.stdout.write([...faults].join("\n"));

function fail() {
  throw new Error("refused");
}

function tell(run) {
  try {
    JSON.stringify(run());
  } catch (error) {
    faults.add(`throws ${error} at ${`${error.stack}`.split("\n").slice(1, 4).join(" ").trim()}`);
  }
}

function freeze(value) {
  if (value && typeof value === "object")
    Object.values(Object.freeze(value)).forEach(freeze);
}

/** All that it holds becomes something else, where that is not forbidden. */
function spoil(value, seen = new Set()) {
  if (!value || typeof value !== "object" || seen.has(value))
    return;
  seen.add(value);
  Object.values(value).forEach((each) => spoil(each, seen));
  if (Object.isFrozen(value))
    return;
  for (const key of Object.keys(value))
    value[key] = "spoilt";
  value.more = "spoilt";
  if (Array.isArray(value))
    value.push("spoilt");
}
