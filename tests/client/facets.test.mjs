import assert from "node:assert/strict";
import test from "node:test";
import { generator, load } from "./load.mjs";

const { fill, readChoices, tally, writeQuery } = await load("facets.js");

const row = (kind, programme) => new Map([["kind", kind.split(" ")], ["programme", programme.split(" ")]]);
const choose = (choices) => new Map(Object.entries(choices).map(([name, values]) => [name, new Set(values)]));
const plain = (counts) => Object.fromEntries([...counts].map(([name, values]) => [name, Object.fromEntries(values)]));

const rows = [row("award", "hnte"), row("award", "hnte srdi"), row("subsidy", "srdi"), row("service", "none")];

test("nothing chosen: all fit and all are counted", () => {
  const { fits, counts } = tally(rows, new Map());
  assert.deepEqual(fits, [true, true, true, true]);
  assert.deepEqual(plain(counts), { kind: { award: 2, subsidy: 1, service: 1 }, programme: { hnte: 2, srdi: 2, none: 1 } });
});

test("any of a facet's values will do; its own counts stay as they were", () => {
  const { fits, counts } = tally(rows, choose({ kind: ["award", "subsidy"] }));
  assert.deepEqual(fits, [true, true, true, false]);
  assert.deepEqual(plain(counts), { kind: { award: 2, subsidy: 1, service: 1 }, programme: { hnte: 2, srdi: 2 } });
});

test("every facet with a choice must be met", () => {
  const { fits, counts } = tally(rows, choose({ kind: ["award"], programme: ["srdi"] }));
  assert.deepEqual(fits, [false, true, false, false]);
  assert.deepEqual(plain(counts), { kind: { award: 1, subsidy: 1 }, programme: { hnte: 2, srdi: 1 } });
});

test("a choice that nothing meets leaves nothing, and still says what would", () => {
  const { fits, counts } = tally(rows, choose({ kind: ["service"], programme: ["srdi"] }));
  assert.deepEqual(fits, [false, false, false, false]);
  assert.deepEqual(plain(counts), { kind: { award: 1, subsidy: 1 }, programme: { none: 1 } });
});

test("an emptied choice is none", () => assert.deepEqual(tally(rows, choose({ kind: [] })).fits, [true, true, true, true]));

test("a count is what choosing the value alone in its facet leaves, whatever is chosen", () => {
  const random = generator(7);
  const pick = (names) => names.filter(() => random() < 0.4);
  const [kinds, programmes] = [["a", "b", "c"], ["x", "y", "z", "none"]];
  for (let round = 0; round < 200; round++) {
    const made = Array.from({ length: 30 }, () => row(pick(kinds).join(" ") || "a", pick(programmes).join(" ") || "none"));
    const choices = choose({ kind: pick(kinds), programme: pick(programmes) });
    const { counts } = tally(made, choices);
    for (const [name, values] of [["kind", kinds], ["programme", programmes]])
      for (const value of values) {
        const left = tally(made, new Map([...choices, [name, new Set([value])]])).fits.filter(Boolean).length;
        assert.equal(counts.get(name)?.get(value) ?? 0, left);
      }
  }
});

const offered = choose({ kind: ["award", "subsidy"], agency: ["lutai/finance-bureau", "not-stated"] });

test("an address gives back what was chosen", () => {
  const choices = choose({ kind: ["award", "subsidy"], agency: ["lutai/finance-bureau"] });
  assert.equal(writeQuery(choices), "?kind=award&kind=subsidy&agency=lutai/finance-bureau");
  assert.deepEqual(readChoices(writeQuery(choices), offered), choices);
  assert.equal(writeQuery(new Map()), "");
});

test("a value is written so that it can be read again, whatever signs it holds", () => {
  const odd = choose({ kind: ["a&b=c", "企 业", "100%", "#", "+", "a/b"] });
  assert.deepEqual(readChoices(writeQuery(odd), odd), odd);
});

for (const query of ["", "?", "?kind", "?kind=", "?kind=nothing", "?other=award", "?__proto__=award", "?kind=__proto__", "?constructor=x", "?%", "?kind=%E0%A4", "?&&==&"])
  test(`nothing is read from ${query || "no query"}`, () => assert.deepEqual(readChoices(query, offered), new Map()));

test("what is not offered is passed over, what is repeated is read once", () =>
  assert.deepEqual(readChoices("?kind=award&utm=x&kind=gift&kind=award", offered), choose({ kind: ["award"] })));

test("placeholders are filled wherever they stand", () => {
  assert.equal(fill("{0} of {1} measures", 12, 41), "12 of 41 measures");
  assert.equal(fill("共{1}项，符合条件的有{0}项", 12, 41), "共41项，符合条件的有12项");
});

test("2,000 rows take well under 50 ms", () => {
  const random = generator(11);
  const names = ["region", "agency", "kind", "programme", "amount", "status"];
  const some = () => Array.from({ length: 1 + Math.floor(random() * 4) }, () => `value-${Math.floor(random() * 40)}`);
  const many = Array.from({ length: 2000 }, () => new Map(names.map((name) => [name, some()])));
  const choices = new Map(names.slice(0, 4).map((name) => [name, new Set(Array.from({ length: 20 }, (_, index) => `value-${index}`))]));
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    tally(many, choices);
    return performance.now() - start;
  });
  // The best of several: the others tell how busy the machine was.
  assert.ok(Math.min(...times) < 25, `a pass took ${Math.min(...times)} ms`);
});
