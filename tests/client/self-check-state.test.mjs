import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./load.mjs";

const { checkOf } = await load("self-check-state.js");

/**
 * Two measures and a programme over three inputs: `small` needs staff below 10, `green` needs certified, `club` is decided by joined. An answer of staff above
 * 1000 is refused, and staff contradicts guests above it.
 */
const engine = {
  evaluate(answers, { asOf, unlocks }) {
    const verdict = (answer, holds) => (answer === undefined || answer === null ? "unknown" : holds(answer) ? "met" : "unmet");
    const { staff, certified, region } = answers;
    const measure = (found) => ({ verdict: region === "valley" ? found : "not-applicable", amount: { low: "0.00" } });
    return {
      as_of: asOf,
      unlocks: unlocks ? [] : undefined,
      measures: { small: measure(verdict(staff, (given) => Number(given) < 10)), green: measure(verdict(certified, (given) => given)) },
    };
  },
  errorsOf: ({ staff, guests }) => [
    ...(Number(staff) > 1000 ? [{ input: "staff", code: "domain" }] : []),
    ...(Number(guests) > Number(staff) ? [{ input: "guests", code: "constraint", limit: "staff" }] : []),
  ],
  /** Certified is asked only of those that are small. */
  nextQuestions(answers, { targets, skip }) {
    const open = [
      ["staff", "small", !answers.staff],
      ["certified", "green", answers.certified === undefined || answers.certified === null ? !(Number(answers.staff) >= 10) : false],
      ["joined", "club", answers.joined === undefined || answers.joined === null],
    ].filter(([, target, isOpen]) => isOpen && (targets.length ? targets.includes(target) : target !== "club"));
    const questions = open.filter(([input]) => !skip.includes(input)).map(([input, target]) => ({ input, outcomes: [target] }));
    return { decided: 2 - open.length, of: 2, questions: questions.slice(0, 1) };
  },
};

const begin = () => checkOf(engine, { asOf: "2026-01-15", fixed: { region: "valley" }, inputs: ["staff", "guests", "certified", "joined"], programmes: ["club"] });

test("what the document knows itself is always answered", () => {
  const check = begin();
  check.answer("certified", true);
  assert.equal(check.decide().measures.green.verdict, "met");
  assert.equal(check.decide({}).measures.green.verdict, "unknown");
});

test("what a reader does not know is not asked again", () => {
  const check = begin();
  assert.equal(check.progress().questions[0].input, "staff");
  check.answer("staff", null);
  assert.equal(check.progress().questions[0].input, "certified");
  check.answer("certified", null);
  assert.deepEqual(check.progress(), { decided: 0, of: 2, questions: [] });
});

test("what need not be asked: first what programmes hang on, then the rest in the order of the page", () => {
  const check = begin();
  assert.equal(check.nextOfRest(), "joined");
  check.answer("joined", true);
  assert.equal(check.nextOfRest(), "staff");
  check.answer("staff", "5");
  assert.equal(check.nextOfRest(), "guests");
  for (const id of ["guests", "certified"])
    check.answer(id, null);
  assert.equal(check.nextOfRest(), undefined);
});

test("an answer is wrong by itself, or beside another; either of the two is told", () => {
  const check = begin();
  assert.deepEqual(check.faultsOf("staff", "1001").map(({ code }) => code), ["domain"]);
  check.answer("guests", "7");
  assert.deepEqual(check.faultsOf("staff", "6").map(({ code }) => code), ["constraint"]);
  assert.deepEqual(check.faultsOf("staff", "8"), []);
  assert.deepEqual(check.given.answers, { guests: "7" });
});

test("what is tried is taken back, however often it was changed", () => {
  const check = begin();
  check.answer("staff", "5");
  check.tryOut("staff", "50");
  check.tryOut("certified", true);
  assert.equal(check.isTrying, true);
  assert.deepEqual(check.given.answers, { staff: "50", certified: true });
  check.restore();
  assert.equal(check.isTrying, false);
  assert.deepEqual(check.given.answers, { staff: "5" });
});

test("loading drops what cannot be taken, both sides of a contradiction", () => {
  const check = begin();
  assert.deepEqual(check.load({ answers: { staff: "5", guests: "6", certified: true }, scope: ["green"] }), ["guests", "staff"]);
  assert.deepEqual(check.given, { answers: { certified: true }, scope: ["green"] });
});
