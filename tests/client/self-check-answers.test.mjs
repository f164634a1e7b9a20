import assert from "node:assert/strict";
import test from "node:test";
import { drawer, mixed } from "./drawn-answers.mjs";
import { load } from "./load.mjs";

const { readAnswers, takeAnswer, writeAnswers } = await load("self-check-answers.js");

const version = { questions: "ab3", rules: "x7c" };
const targets = ["policy/award", "policy/grant", "srdi"];
const write = (check) => writeAnswers({ answers: {}, scope: null, region: "lutai", release: "r1", version, ...check });
const read = (text, of = version) => readAnswers(text, mixed, of, targets);
const file = (more) => JSON.stringify({ format: "sitegen-answers/1", region: "lutai", rules: "x7c", answers: {}, ...more });

test("a file that was kept loads again", () => {
  const drawn = drawer(1);
  for (let round = 0; round < 500; round++) {
    const check = { answers: drawn.answers(mixed), scope: round % 3 ? null : ["policy/grant"] };
    assert.deepEqual(read(write(check)), { ...check, region: "lutai", isOlder: false, unknown: [] });
  }
});

test("people can read it", () =>
  assert.equal(write({ answers: { money_0: "50000000", yes_no_0: true } }), `{
  "format": "sitegen-answers/1",
  "region": "lutai",
  "release": "r1",
  "rules": "x7c",
  "scope": null,
  "answers": {
    "money_0": "50000000",
    "yes_no_0": true
  }
}
`));

test("what is not asked here is named; what does not fit its question is left to the rules, and never made to fit", () => {
  const answers = { old_question: "5", money_0: "5 million", money_1: { min: "1", max: "x" }, choice_0: "gone", yes_no_0: "yes", yes_no_1: false, count_0: 12, count_1: 1.5, date_0: "2020-02-31" };
  const found = read(file({ answers }));
  const { old_question: _, ...asked } = answers;
  assert.deepEqual(found.answers, { ...asked, count_0: "12" });
  assert.deepEqual(found.unknown, ["old_question"]);
});

test("figures are taken in one way: zeros that say nothing go, a band without ends is not known", () => {
  const answers = { money_0: "5.00", money_1: 7, money_2: { min: "01.0" }, money_3: {}, money_4: { min: "1", other: "2" }, money_5: "0".repeat(41) };
  assert.deepEqual(read(file({ answers })).answers, { money_0: "5", money_1: "7", money_2: { min: "1", max: null }, money_3: null, money_4: { min: "1", max: null, other: "2" }, money_5: "0".repeat(41) });
});

test("a file of another region or of other rules says so", () => {
  assert.deepEqual(read(file({ region: "jizhou", rules: "old" })), { answers: {}, scope: null, region: "jizhou", isOlder: true, unknown: [] });
  assert.deepEqual(read(file({ scope: ["srdi", "gone", 5, null] })).scope, ["srdi"]);
});

for (const text of ["", "{", "null", "[]", "5", "{}", '"sitegen-answers/1"'])
  test(`no answers are read from ${text || "nothing"}`, () => assert.equal(read(text), null));
for (const more of [{ format: "sitegen-answers/2" }, { format: null }, { answers: null }, { answers: "x" }])
  test(`no answers are read from ${JSON.stringify(more)}`, () => assert.equal(read(file(more)), null));

test("names and values of the language itself do nothing", () => {
  const text = '{"format":"sitegen-answers/1","region":{"toString":1},"scope":{"includes":1},"__proto__":{"rules":"x7c"},"answers":{"__proto__":{"money_0":"5"},"constructor":{"prototype":{"polluted":true}},"money_1":{"__proto__":{"min":"1"}},"money_2":{"min":{"toString":1}},"choice_0":"toString"}}';
  const found = read(text);
  assert.deepEqual([Object.keys(found.answers), found.region, found.scope, found.isOlder], [["money_1", "money_2", "choice_0"], "", null, true]);
  assert.deepEqual([found.answers.money_1, found.answers.choice_0], [null, "toString"]);
  assert.deepEqual([Object.getPrototypeOf(found.answers), {}.polluted, {}.money_0], [Object.prototype, undefined, undefined]);
});

test("no file throws", () => {
  const drawn = drawer(2);
  const values = [null, true, 5, -0, 1e21, 0.5, "5", "x", "\u0000", "2020-01-01", [], [5], {}, { min: 5 }, { min: null, max: [] }, { format: 1 }, { toString: 1 }];
  const oneOf = (items) => items[Math.floor(drawn.random() * items.length)];
  for (let round = 0; round < 5000; round++) {
    const answers = Object.fromEntries(mixed.filter(() => drawn.random() < 0.5).map((field) => [field.id, oneOf(values)]));
    const found = read(file({ [oneOf(["format", "region", "rules", "scope", "release", "x"])]: oneOf(values), answers: drawn.random() < 0.9 ? answers : oneOf(values) }));
    if (found)
      for (const field of mixed.filter(({ id }) => id in found.answers))
        assert.deepEqual(takeAnswer(found.answers[field.id]), found.answers[field.id]);
  }
});
