import { amountOf } from "./Amounts.js";
import { parseDay, read } from "./Answers.js";
import { changeOf } from "./Changes.js";
import { dayText } from "./Days.js";
import { freeze, outcomeOf } from "./Outcomes.js";
import { questionsOf } from "./Questions.js";
import { ONE, ZERO, ratio } from "./Rationals.js";
import { split } from "./Splitting.js";
import { ABSENT, DATE, OPEN, SPLIT, now } from "./State.js";
import { totalOf, totalText } from "./Totals.js";
import { unlocksOf } from "./Unlocks.js";
import { TODAY, choice, point, span, truth } from "./Values.js";
import { MET, NEUTRAL, UNKNOWN, UNMET, count, every, joined, openAmong } from "./Verdicts.js";

const STEPS = { money: ratio(1, 100), count: ONE, date: ONE };

/** An input as it is declared, with what it is without answer. */
const prepare = (input, index) => {
  const { type, options, rising, domain = span() } = input;
  const flags = type === "date" ? DATE | ABSENT : ABSENT;
  const blank = type === "yes-no" ? truth(undefined, ABSENT) : options ? choice(options, rising, ABSENT, index) : { ...domain, flags, index };
  const choices = options && options.map((each) => choice([each], rising, SPLIT, index));
  return { ...input, blank, choices, step: STEPS[type], whole: type === "count" || type === "date" };
};

const statusOn = (day, { from, to }) =>
  from === undefined && to === undefined ? "not-stated" : day < from ? "not-started" : day > to ? "ended" : "open";

/** What a caller asks for; where it cannot be read, or is none, what is usual. */
const wishes = (options) => {
  try {
    const { asOf, unlocks = true, targets, skip, first } = options;
    return { asOf, unlocks, targets: [].concat(targets || []), skip: [].concat(skip || []), first };
  } catch {
    return wishes({});
  }
};

/** Of a value of an input, what tells it from others. */
const keyOf = ({ l = ZERO, h = ZERO, flags, options, is }) => `${[l.n, l.d, h.n, h.d, flags, options, is]}`;

const named = (items, tell) => Object.fromEntries(items.map((item) => [item.id, tell(item)]));

const recognition = (index) => {
  const open = openAmong([index]);
  return open ? { verdict: UNKNOWN, reason: "open", inputs: open } : { verdict: MET };
};

/** Everything that rules decide about one enterprise. */
export const engine = (declared, constraints, programmes, policies) => {
  const inputs = declared.map(prepare);
  const criteria = policies.flatMap((policy) => policy.criteria.map((criterion) => ({ id: criterion.id, criterion, policy })));
  const measures = policies.flatMap((policy) => policy.measures);
  const statements = policies.flatMap((policy) => policy.combining);
  const byId = new Map(criteria.map(({ id, criterion }) => [id, criterion]));

  /**
   * Sets all that is evaluated. What is not right about the answers is told, and counts as not given; nothing throws.
   * @param known of an earlier call: what was found out of a measure stays while nothing that it hangs on is another
   */
  const begin = (answers, asOf, known = {}) => {
    const at = typeof asOf === "string" && parseDay(asOf);
    const { values, errors } = read(inputs, answers);
    if (!at)
      errors.push({ input: "as_of", code: "date" });
    const today = point(at || ZERO, DATE, TODAY);
    Object.assign(now, { inputs, constraints, values, today, day: at ? asOf : dayText(0), explain: false, trial: false, asking: false, axes: [], lines: null, memo: new Map(), split, changeOf });
    const broken = constraints.filter(({ require }) => require().verdict === UNMET);
    for (const { inputs: [first, second] } of broken)
      errors.push({ input: first === undefined ? "" : inputs[first].id, code: "constraint", limit: second === undefined ? undefined : inputs[second].id });
    now.values = values.map((value, index) => (broken.some((constraint) => constraint.inputs.includes(index)) ? inputs[index].blank : value));
    now.explain = true;
    const { day, keys, memo } = known;
    Object.assign(known, { day: now.day, keys: now.values.map(keyOf), memo: now.memo });
    if (day === now.day)
      measures.forEach((measure) => measure.inputs.every((index) => keys[index] === known.keys[index]) && now.memo.set(measure, memo.get(measure)));
    return errors;
  };
  const [decided, asked] = [{}, {}];

  const programmeOf = ({ id, recognised }) => {
    const mine = criteria.filter(({ criterion }) => criterion.programme === id);
    const outcomes = (all) => all.map(({ criterion }) => outcomeOf(criterion));
    const conditions = outcomes(mine.filter(({ criterion }) => !criterion.benchmark));
    const benchmarks = outcomes(mine.filter(({ criterion, policy }) => criterion.benchmark && !(policy.applies && policy.applies().verdict === UNMET)));
    const [met, unmet, unknown, neutral] = [MET, UNMET, UNKNOWN, NEUTRAL].map((verdict) => count(benchmarks, verdict));
    const { is, options = [is], flags = OPEN } = now.values[recognised] || {};
    return {
      recognised: flags & OPEN || options[0] === undefined ? null : options[0],
      verdict: conditions.length ? joined("", conditions, every).verdict : undefined,
      benchmarks: { met, unmet, unknown, not_applicable: neutral, of: met + unmet + unknown },
    };
  };

  const decide = (measure) => {
    const explanation = outcomeOf(measure);
    const known = now.memo.get(measure);
    if (!known.row) {
      const amount = amountOf(measure);
      const told = freeze({ verdict: explanation.verdict, status: statusOn(now.today.l.n, measure), amount: amount.told, explanation });
      known.row = { ...told, id: measure.id, measure, amount, told };
    }
    return known.row;
  };

  /** @param options asOf; unlocks: false leaves out what single changes unlock, for which every one of them is tried */
  const evaluate = (answers, options) => {
    const { asOf, unlocks } = wishes(options);
    const errors = begin(answers, asOf, decided);
    const rows = measures.map(decide);
    return {
      as_of: now.day,
      errors,
      criteria: named(criteria, ({ criterion }) => {
        const explanation = outcomeOf(criterion);
        return { verdict: explanation.verdict, explanation };
      }),
      programmes: named(programmes, programmeOf),
      measures: named(rows, ({ told }) => told),
      totals: { open: totalText(totalOf(rows, "open", statements), statements), not_stated: totalText(totalOf(rows, "not-stated", statements), statements) },
      unlocks: unlocks ? unlocksOf(rows, decide, { criteria: byId, statements }) : undefined,
    };
  };

  /** A programme is decided with its criteria and the enterprise's own recognition. */
  const goalOf = ({ id, recognised }) => ({
    id,
    outcomes: [
      ...criteria.filter(({ criterion }) => criterion.programme === id)
        .map(({ criterion, policy: { applies } }) => (applies ? { ...criterion, applies: [applies, ...(criterion.applies || [])] } : criterion)),
      ...(recognised === undefined ? [] : [{ require: () => recognition(recognised), told: true }]),
    ],
  });
  const goals = [...measures.map((measure) => ({ id: measure.id, outcomes: [measure] })), ...programmes.map(goalOf)];

  const nextQuestions = (answers, options) => {
    const { asOf, targets, skip, first } = wishes(options);
    begin(answers, asOf, asked);
    return questionsOf(goals.filter(({ id }, index) => (targets.length ? targets.includes(id) : index < measures.length)), skip, first);
  };

  /** What is wrong with answers, without deciding anything. */
  const errorsOf = (answers, options) => begin(answers, wishes(options).asOf);

  return { evaluate, nextQuestions, errorsOf };
};
