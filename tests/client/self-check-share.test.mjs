import assert from "node:assert/strict";
import test from "node:test";
import { allMoney, drawer, mixed } from "./drawn-answers.mjs";
import { load } from "./load.mjs";

const { readLink, writeLink } = await load("self-check-share.js");

const version = { questions: "ab3", rules: "x7c" };
const targets = Array.from({ length: 40 }, (_, at) => `policy/measure-${at}`);
const write = (check, fields = mixed, of = version) => writeLink({ scope: null, ...check }, fields, of, targets);
const read = (link, fields = mixed, of = version) => readLink(link, fields, of, targets);

test("what is written is read again", () => {
  const drawn = drawer(1);
  for (let round = 0; round < 3000; round++) {
    const fields = round % 10 ? mixed : allMoney;
    const check = { answers: drawn.answers(fields), scope: drawn.scope(targets) };
    assert.deepEqual(read(write(check, fields), fields), { ...check, isOlder: false });
  }
});

test("a link needs no sign that an address would change", () => {
  const drawn = drawer(2);
  for (let round = 0; round < 200; round++)
    assert.match(write({ answers: drawn.answers(mixed) }), /^1\.ab3\.x7c\.[\w-]*\.[0-9a-z]+$/);
});

test("zeros that say nothing go, a band without ends is not known", () => {
  const answers = { money_0: "5.00", money_1: "-007", money_2: { min: "01.0", max: null }, money_3: { min: null, max: null } };
  assert.deepEqual(read(write({ answers })).answers, { money_0: "5", money_1: "-7", money_2: { min: "1", max: null }, money_3: null });
});

test("nothing answered and nothing chosen is a link too", () => {
  assert.deepEqual(read(write({ answers: {} })), { answers: {}, scope: null, isOlder: false });
  assert.deepEqual(read(write({ answers: {}, scope: [] })).scope, []);
  assert.deepEqual(read(write({ answers: {}, scope: [targets[7], "gone/measure", targets[3]] })).scope, [targets[3], targets[7]]);
  assert.deepEqual(readLink(writeLink({ answers: {}, scope: null }, [], version), [], version), { answers: {}, scope: null, isOlder: false });
});

test("other fragments are none of ours", () => {
  for (const fragment of ["", "main", "question-3", "lutai-sme-cultivation", "%E4%B8%AD", "__proto__"])
    assert.equal(read(fragment), null);
});

test("other rules are told beside the answers, other questions and formats in place of them", () => {
  const link = write({ answers: { money_0: "5" } });
  assert.deepEqual(read(link, mixed, { ...version, rules: "new" }), { answers: { money_0: "5" }, scope: null, isOlder: true });
  assert.deepEqual(read(link, mixed, { ...version, questions: "new" }), { problem: "questions" });
  const later = `2${link.slice(1, link.lastIndexOf("."))}`;
  assert.deepEqual(read(`${later}.${sumOf(later)}`), { problem: "format" });
});

test("a sign that is lost, changed, doubled or exchanged is told, or changes nothing", () => {
  const drawn = drawer(3);
  for (let round = 0; round < 6; round++) {
    const link = write({ answers: drawn.answers(mixed), scope: drawn.scope(targets) });
    const whole = read(link);
    const judge = (damaged) => assert.ok(damaged === link || read(damaged)?.problem === "unreadable", damaged);
    for (let at = 0; at < link.length; at++) {
      const [before, sign, after] = [link.slice(0, at), link[at], link.slice(at + 1)];
      judge(before + after);
      judge(before + sign + link.slice(at));
      judge(before + (after[0] || "") + sign + after.slice(1));
      for (const other of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.%~ 中")
        judge(before + other + after);
      if (before.includes("."))
        judge(before);
    }
    assert.deepEqual(read(link), whole);
  }
});

test("hostile fragments throw nothing, not even with a sum that fits", () => {
  const drawn = drawer(4);
  const signs = [..."ABCxyz019-_.!%\u0000\ud800中"];
  const problems = new Set();
  for (let round = 0; round < 20000; round++) {
    const text = Array.from({ length: Math.floor(drawn.random() * 60) }, () => signs[Math.floor(drawn.random() * signs.length)]).join("");
    for (const start of ["", "1.ab3.x7c.", "1.ab3.", "1."]) {
      const result = read(`${start}${text}.${sumOf(start + text)}`);
      problems.add(result?.problem);
      if (result && !result.problem)
        assert.deepEqual(Object.keys(result.answers).filter((id) => !mixed.some((field) => field.id === id)), []);
    }
  }
  assert.ok(problems.has("unreadable") && problems.has("format") && problems.has(undefined));
  assert.deepEqual(read(`1.ab3.x7c.${"A".repeat(1e6)}.0`), { problem: "unreadable" });
  assert.deepEqual(read(".".repeat(1e6)), { problem: "unreadable" });
});

test("links are short", (report) => {
  const drawn = drawer(6);
  const longest = (draw, fields) => Math.max(...Array.from({ length: 300 }, () => write({ answers: draw(fields), scope: targets.slice(0, 1) }, fields).length));
  const lengths = {
    "25 exact answers, money to the fen": longest(drawn.long, mixed),
    "25 answers, bands that are offered": longest(drawn.offered, mixed),
    "25 answers, bands with ends of their own": longest(drawn.longBands, mixed.map((field) => (field.type === "quantity" ? { ...field, type: "count" } : field))),
    "25 sums of money to the fen": longest(drawn.long, allMoney),
  };
  for (const [what, length] of Object.entries(lengths))
    report.diagnostic(`${what}: ${length} signs`);
  const [exact, offered, own] = Object.values(lengths);
  assert.ok(exact <= 200 && offered <= 200 && own <= 300, JSON.stringify(lengths));
});

/** The sum as the format has it: the signs as digits to base 257, behind a one, their remainder by 2^31 - 1. */
function sumOf(text) {
  const number = [...Array(text.length).keys()].reduce((state, at) => (state * 257n + BigInt(text.charCodeAt(at))) % (2n ** 31n - 1n), 1n);
  return number.toString(36);
}
