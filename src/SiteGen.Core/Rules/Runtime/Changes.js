import { dayText } from "./Days.js";
import { linesOf, rootOf } from "./Forms.js";
import { divideInt, plusInt, remainder } from "./Integers.js";
import { floor, inverse, minus, negative, order, plus, ratio, sizeOf, times } from "./Rationals.js";
import { DATE, OPEN, SPLIT, now } from "./State.js";
import { text } from "./Texts.js";
import { TODAY, contains, inputsOf, point } from "./Values.js";

/** How many steps are tried where a domain has no end: 2 to the 60th. */
const FAR = ratio(BigInt("1152921504606846976"));

/** Where a figure has no smallest step, how far beyond a turn it is tried. */
const BEYOND = ratio(1, 1e6);

const isInput = (index) => index !== TODAY;

const isKnown = (index) => !(now.values[index].flags & OPEN);

const isFree = (index) => !now.inputs[index].fixed;

/** As a rule writes it: no answer changes it. */
const isWritten = ({ index, make }) => index < TODAY && !make;

/** The value with another answer to an input. */
const swap = (value, index, other) =>
  value.index === index ? other : value.make ? value.make(...value.parts.map((part) => swap(part, index, other))) : value;

export const swapped = (sides, index, other) => sides.map((side) => swap(side, index, other));

/** The first of so many steps from which on it is so; undefined where it is not at the last. */
const firstStep = (last, isSo) => {
  if (last <= 0 || !isSo(last))
    return undefined;
  let no = 0;
  for (let half; (half = divideInt(plusInt(no, last), 2)) !== no;)
    isSo(half) ? (last = half) : (no = half);
  return last;
};

/** Whether a test, with another answer to one input, comes out as wanted. */
const comes = ({ op, decide, wanted, left, others }, index, value) => {
  const sides = others.every(isWritten) ? others : swapped(others, index, value);
  return decide(op, swap(left, index, value), sides) === wanted;
};

const can = (test, index, at) => contains(now.inputs[index].blank, at) && comes(test, index, point(at, SPLIT, index));

/** Where a test turns on no straight line: step by step on either side, halving the distance. What has no smallest step goes by 1/10000. */
const stepped = (test, index) => {
  const from = now.values[index].l;
  const { blank, step = ratio(1, 1e4) } = now.inputs[index];
  return [step, negative(step)].flatMap((stride) => {
    const end = stride.n > 0 ? blank.h : blank.l;
    const room = end.d ? floor(times(minus(end, from), inverse(stride))) : FAR;
    const at = (steps) => plus(from, times(ratio(steps), stride));
    const isOut = end.d && !contains(blank, at(room.n));
    const steps = firstStep(plusInt((order(room, FAR) < 0 ? room : FAR).n, isOut ? -1 : 0), (count) => can(test, index, at(count)));
    return steps ? [{ to: at(steps) }] : [];
  });
};

/** { to, over }: the first answer on the far side of where a test turns, seen from the answer as it is; without a smallest step, there or just beyond. */
const across = (test, index, root) => {
  const { step } = now.inputs[index];
  if (!step && can(test, index, root))
    return { to: root };
  if (!step)
    return can(test, index, plus(root, BEYOND)) || can(test, index, minus(root, BEYOND)) ? { to: root, over: true } : undefined;
  const way = order(root, now.values[index].l);
  const isOn = !remainder(step.d, root.d);
  const low = isOn ? root : times(floor(times(root, inverse(step))), step);
  const high = isOn ? root : plus(low, step);
  const first = way > 0 ? high : way ? low : minus(low, step);
  if (can(test, index, first))
    return { to: first };
  const second = way < 0 ? minus(low, step) : plus(high, step);
  return can(test, index, second) ? { to: second } : undefined;
};

/** An input held against what a rule writes. */
const isPlain = ({ left, others }) => left.index >= 0 && others.length === 1 && isWritten(others[0]);

/** The first move on each side of each turn. */
const movesOf = (test, index) => {
  const lines = test.others.flatMap((other) => linesOf(test.left, other, [index]));
  return lines.includes(null) ? stepped(test, index) : lines.filter((line) => line[1].n).map((line) => across(test, index, rootOf(line)));
};

/** The smallest change of one input; of equal ones rather a figure that will do than one to go beyond. */
const byFigure = (test, index) => {
  let best;
  for (const move of movesOf(test, index))
    if (move) {
      const by = minus(move.to, now.values[index].l);
      const size = sizeOf(by);
      const way = best ? order(size, best.size) || !!move.over - !!best.over : -1;
      if (way < 0)
        best = { index, to: move.to, by, over: move.over, size };
    }
  return best;
};

/** As explanations tell it. */
const toldAs = (index, { to, over }, by) => {
  const { id, blank } = now.inputs[index];
  return { input: id, to: blank.flags & DATE ? dayText(to.n) : text(to), by: text(by), over };
};

/** Sizes of different units cannot be held against each other: the first input that helps says which unit counts. */
const smallest = (test, free) => {
  let best;
  for (const index of free) {
    const move = byFigure(test, index);
    if (move && (!best || (now.inputs[index].unit === now.inputs[best.index].unit && order(move.size, best.size) < 0)))
      best = move;
  }
  return best && toldAs(best.index, best, best.by);
};

/** Of an input held against what a rule writes, which is where it turns. */
const plainly = (test, index) => {
  const move = across(test, index, test.others[0].l);
  return move && toldAs(index, move, minus(move.to, now.values[index].l));
};

/** All options that would do, of the first input that has one. */
const byOption = (test, free) => {
  for (const index of free) {
    const { id, choices } = now.inputs[index];
    const to = isKnown(index) ? choices.filter((each) => comes(test, index, each)).map(({ options }) => options[0]) : [];
    if (to.length)
      return { input: id, to: to.length > 1 ? to : to[0] };
  }
  return undefined;
};

/**
 * The smallest change of one input that makes a test come out as wanted; "fixed" where none of its inputs can change. A figure is sought only where
 * all are known.
 * @param test { op, decide, wanted, left, others }, where decide(op, left, others) is 1, 0 or -1 and should become `wanted`
 */
export const changeOf = (test) => {
  const { left, others } = test;
  if (isPlain(test) && !left.options)
    return !isKnown(left.index) ? undefined : isFree(left.index) ? plainly(test, left.index) : "fixed";
  const indexes = inputsOf([left, ...others]).filter(isInput);
  if (!indexes.length || (!left.options && !indexes.every(isKnown)))
    return undefined;
  const free = indexes.filter(isFree);
  return free.length ? (left.options ? byOption : smallest)(test, free) : "fixed";
};
