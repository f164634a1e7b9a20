import { rootOf } from "./Forms.js";
import { divideInt } from "./Integers.js";
import { outcomeOf } from "./Outcomes.js";
import { HALF, floor, inverse, minus, order, plus, ratio, times } from "./Rationals.js";
import { wordsOf } from "./Splitting.js";
import { ABSENT, OPEN, SPLIT, during, now } from "./State.js";
import { contains, point, samples } from "./Values.js";
import { UNMET } from "./Verdicts.js";

/** How many times an outcome is decided to find out whether an input matters. */
const LOOKS = 1000;

/** As many whole figures are tried one by one. */
const FEW = 16;

/** Whether an input matters. */
const NO = 0;
const PERHAPS = 1;
const YES = 2;

/** Runs with another answer to one input. */
const given = (index, value, run) => {
  const { values } = now;
  const before = values[index];
  values[index] = value;
  const result = run();
  values[index] = before;
  return result;
};

/**
 * Answers to one input of which every way that a rule can come out has one, as far as the other answers are known.
 * @param doubt called where ways may be left out: a comparison hangs on what else is open or turns on no straight line, and there are too many answers for all
 */
const answersTo = (index, outcome, doubt) => {
  const { choices, blank, step, whole } = now.inputs[index];
  const value = now.values[index];
  const { l, h } = value;
  const ties = now.constraints.filter(({ inputs }) => inputs.includes(index));
  const turns = () => {
    outcomeOf(outcome);
    ties.forEach(({ require }) => require());
    return now.lines;
  };
  const figures = () => {
    const lines = during({ lines: [], axes: [index] }, () => given(index, { ...value, flags: SPLIT }, turns));
    if (lines.includes(null)) {
      if (whole && order(minus(h, l), ratio(FEW)) <= 0)
        return [...Array(FEW + 1).keys()].map((steps) => plus(floor(l), ratio(steps)));
      doubt();
    }
    return samples(lines.filter((line) => line && line[1].n).map(rootOf), value)
      .map((at) => (step ? times(floor(plus(times(at, inverse(step)), HALF)), step) : at))
      .filter((at, i, all) => !i || order(all[i - 1], at));
  };
  const all = l ? figures().filter((at) => contains(value, at)).map((at) => point(at, blank.flags & ~ABSENT, index)) : wordsOf(index);
  return all.filter((each) => given(index, each, () => ties.every(({ require }) => require().verdict !== UNMET)));
};

/**
 * Whether two answers to an input give the outcome different verdicts, all other answers being alike. What else is open, or tied to it by constraints, is
 * answered first, in every way that makes a difference, until the input alone is open: YES is never wrong. PERHAPS where not every way was tried.
 */
const matters = ({ outcome, inputs }, input) => {
  const seen = new Set(inputs);
  let left = LOOKS;
  let answer = NO;
  const doubt = () => (answer = PERHAPS);
  const differs = () => {
    const { inputs: open = [] } = left ? outcomeOf(outcome) : {};
    left ? left-- : doubt();
    if (!open.includes(input))
      return false;
    const tied = now.constraints.filter((tie) => tie.inputs.some((index) => seen.has(index))).flatMap((tie) => tie.inputs);
    const other = [...open, ...tied].find((index) => index !== input && now.values[index].flags & OPEN);
    seen.add(other);
    const verdicts = new Set();
    const [index, isSo] = other === undefined ? [input, () => verdicts.add(outcomeOf(outcome).verdict).size > 1] : [other, differs];
    return answersTo(index, outcome, doubt).some((value) => given(index, value, isSo));
  };
  return outcome.told || differs() ? YES : answer;
};

/**
 * An outcome is settled by each of the inputs that it hangs on in equal parts: thousandths, over 2 and the cost of the answer. The most first; of equals what is
 * declared last, as a part is after the whole that it limits.
 */
const rank = (open) => {
  const parts = now.inputs.map(() => 0);
  for (const { inputs } of open)
    for (const index of inputs)
      parts[index] += divideInt(1000, inputs.length);
  return now.inputs.map(({ id, cost }, index) => ({ id, index, score: divideInt(parts[index], 2 + (cost || 1)) }))
    .filter(({ index }) => parts[index]).sort((a, b) => b.score - a.score || b.index - a.index);
};

/**
 * What to ask: only what is proven to matter; where that is nothing, what may matter.
 * @param skip ids of inputs that are not to be asked for
 * @param first only the first question, with the first target that it can matter to
 */
export const questionsOf = (goals, skip, first) => during({ values: [...now.values], asking: true, explain: false }, () => {
  const open = [];
  for (const { id, outcomes } of goals)
    for (const outcome of outcomes) {
      const { reason, inputs = [] } = outcomeOf(outcome);
      if (reason === "open")
        open.push({ id, outcome, inputs });
    }
  now.trial = true;
  const asked = [[], [], []];
  const most = first ? 1 : open.length + now.inputs.length;
  for (const { id, index, score } of rank(open).filter((one) => !skip.includes(one.id))) {
    const ids = asked.map(() => new Set());
    for (const one of open)
      if (one.inputs.includes(index) && ids[YES].size + asked[YES].length < most) {
        const known = now.memo.get(one.outcome);
        if (!(index in known))
          known[index] = matters(one, index);
        ids[known[index]].add(one.id);
      }
    asked.forEach((list, level) => ids[level].size && list.push({ input: id, outcomes: [...ids[level]].slice(0, most), score }));
  }
  const [, perhaps, sure] = asked;
  return { decided: goals.length - new Set(open.map(({ id }) => id)).size, of: goals.length, questions: (sure.length ? sure : perhaps).slice(0, most) };
});
