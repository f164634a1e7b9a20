import { rootOf } from "./Forms.js";
import { divideInt } from "./Integers.js";
import { outcomeOf } from "./Outcomes.js";
import { HALF, floor, inverse, order, plus, times } from "./Rationals.js";
import { ABSENT, SPLIT, during, now } from "./State.js";
import { choice, contains, point, samples, truth } from "./Values.js";
import { UNMET } from "./Verdicts.js";

/** How many times an outcome is decided to find out whether an input matters. */
const LOOKS = 100;

const isOpen = ({ reason }) => reason === "open";

/** Runs with another answer to one input. */
const given = (index, value, run) => {
  const { values } = now;
  const before = values[index];
  values[index] = value;
  const result = run();
  values[index] = before;
  return result;
};

const isAllowed = (constraints) => constraints.every(({ require }) => require().verdict !== UNMET);

/** Answers to one input of which every way that rules can come out has one, as far as the other answers are known. */
const answersTo = (index, outcomes) => {
  const { options, rising, blank, step } = now.inputs[index];
  const value = now.values[index];
  const ties = now.constraints.filter(({ inputs }) => inputs.includes(index));
  const turns = () => {
    outcomes.forEach(outcomeOf);
    ties.forEach(({ require }) => require());
    return now.lines.filter((line) => line[1].n).map(rootOf);
  };
  const figures = () => samples(during({ lines: [], axes: [index] }, () => given(index, { ...value, flags: SPLIT }, turns)), value)
    .map((at) => (step ? times(floor(plus(times(at, inverse(step)), HALF)), step) : at))
    .filter((at, i, all) => contains(value, at) && !(i && !order(all[i - 1], at)))
    .map((at) => point(at, blank.flags & ~ABSENT, index));
  const all = options ? options.map((each) => choice([each], rising, 0, index)) : value.l ? figures() : [truth(true), truth(false)];
  return all.filter((each) => given(index, each, () => isAllowed(ties)));
};

/** Whether two answers make the outcome differ, all others being alike; yes too where too much would have to be looked at. */
const matters = (outcome, input) => {
  let left = LOOKS;
  const look = () => {
    left--;
    return outcomeOf(outcome);
  };
  const tries = (index, works) => answersTo(index, [outcome]).some((value) => given(index, value, works));
  let known;
  let value;
  const reaches = () => {
    if (left <= 0)
      return true;
    const { verdict, reason, inputs = [] } = look();
    return reason === "open" ? inputs.length > 0 && tries(inputs[0], reaches)
      : (verdict !== known.verdict || reason !== known.reason) && given(input, value, () => isAllowed(now.constraints));
  };
  const isDecided = () => {
    known = look();
    value = now.values[input];
    return !isOpen(known);
  };
  const differs = () => {
    if (left <= 0)
      return true;
    const { inputs = [] } = look();
    if (!inputs.includes(input))
      return false;
    if (tries(input, isDecided))
      return tries(input, reaches);
    const other = inputs.find((each) => each !== input);
    return other !== undefined && tries(other, differs);
  };
  return differs();
};

/** How many of the open inputs an answer settles on average, in thousandths of what each outcome still asks for, over 2 and its cost. */
const worth = (index, open) => {
  const touched = open.filter(({ inputs }) => inputs.includes(index));
  const answers = answersTo(index, touched.map(({ outcome }) => outcome));
  const settled = touched.map(() => 0);
  for (const answer of answers)
    given(index, answer, () => touched.forEach(({ outcome, size }, i) => {
      const found = outcomeOf(outcome);
      settled[i] += isOpen(found) ? Math.max(0, size - (found.inputs || []).length) : size;
    }));
  const total = settled.reduce((sum, each, i) => sum + divideInt(1000 * each, touched[i].size * answers.length || 1), 0);
  return divideInt(total, 2 + (now.inputs[index].cost || 1));
};

/** What to ask, of what can still matter: what is expected to settle most for its cost first. */
export const questionsOf = (goals) => during({ values: [...now.values], asking: true, explain: false }, () => {
  const open = goals.flatMap(({ id, outcomes }) => outcomes.map((outcome) => ({ id, outcome, ...outcomeOf(outcome) })).filter(isOpen));
  now.trial = true;
  for (const one of open) {
    const { inputs = [], outcome } = one;
    const found = inputs.length > 1 ? inputs.filter((input) => matters(outcome, input)) : inputs;
    Object.assign(one, { size: inputs.length, inputs: found.length ? found : inputs });
  }
  const namesOf = (some) => [...new Set(some.map(({ id }) => id))];
  const asked = now.inputs.map(({ id }, index) => ({ input: id, outcomes: namesOf(open.filter(({ inputs }) => inputs.includes(index))), index }));
  return {
    decided: goals.length - namesOf(open).length,
    of: goals.length,
    questions: asked.filter(({ outcomes }) => outcomes.length)
      .map(({ input, outcomes, index }) => ({ input, outcomes, score: worth(index, open) }))
      .sort((a, b) => b.score - a.score),
  };
});
