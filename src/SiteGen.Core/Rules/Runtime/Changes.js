import { linesOf, rootOf } from "./Forms.js";
import { divideInt, plusInt, remainder } from "./Integers.js";
import { floor, inverse, minus, negative, order, plus, ratio, times } from "./Rationals.js";
import { DATE, OPEN, SPLIT, now } from "./State.js";
import { shown, text } from "./Texts.js";
import { TODAY, choice, contains, inputsOf, isWritten, point, swapped } from "./Values.js";

const FAR = ratio(1152921504606846976n);

const BEYOND = ratio(1, 1e6);

const sizeOf = (by) => (by.n < 0 ? negative(by) : by);

/** The first of so many steps from which on it is so; undefined where it is not at the last. */
export const firstStep = (last, isSo) => {
  if (last <= 0 || !isSo(last))
    return undefined;
  let no = 0;
  for (let half; (half = divideInt(plusInt(no, last), 2)) !== no;)
    isSo(half) ? (last = half) : (no = half);
  return last;
};

/** Where a comparison turns on no straight line: step by step on either side, halving the distance. */
const stepped = (blank, step = ratio(1, 1e4), from, can) => [step, negative(step)].flatMap((stride) => {
  const end = stride.n > 0 ? blank.h : blank.l;
  const room = end.d ? floor(times(minus(end, from), inverse(stride))) : FAR;
  const at = (steps) => plus(from, times(ratio(steps), stride));
  const isOut = end.d && !contains(blank, at(room.n));
  const steps = firstStep(plusInt((order(room, FAR) < 0 ? room : FAR).n, isOut ? -1 : 0), (count) => can(at(count)));
  return steps ? [{ to: at(steps) }] : [];
});

/** The first answer on the far side of where a comparison turns, seen from the answer as it is; without a smallest step, there or just beyond. */
const across = (root, from, step, can) => {
  if (!step)
    return can(root) ? { to: root } : can(plus(root, BEYOND)) || can(minus(root, BEYOND)) ? { to: root, over: true } : undefined;
  const way = order(root, from);
  const isOn = !remainder(step.d, root.d);
  const low = isOn ? root : times(floor(times(root, inverse(step))), step);
  const high = isOn ? root : plus(low, step);
  const first = way > 0 ? high : way ? low : minus(low, step);
  if (can(first))
    return { to: first };
  const second = way < 0 ? minus(low, step) : plus(high, step);
  return can(second) ? { to: second } : undefined;
};

/** The first move on each side of each turn. */
const movesOf = ({ blank, step }, index, sides, from, can) => {
  const [left, right] = sides;
  if (left.index === index && isWritten(right) && sides.length < 3)
    return [across(right.l, from, step, can)];
  const lines = sides.slice(1).flatMap((other) => linesOf(left, other, [index]));
  return lines.includes(null) ? stepped(blank, step, from, can) : lines.filter((line) => line[1].n).map((line) => across(rootOf(line), from, step, can));
};

/** The smallest change of a figure. */
const byFigure = (input, index, sides, works) => {
  const from = now.values[index].l;
  const can = (at) => contains(input.blank, at) && works(swapped(sides, index, point(at, SPLIT, index)));
  let best;
  for (const move of movesOf(input, index, sides, from, can))
    if (move) {
      const by = minus(move.to, from);
      const size = sizeOf(by);
      const way = best ? order(size, best.size) || !!move.over - !!best.over : -1;
      if (way < 0)
        best = { input, to: move.to, by, over: move.over, size };
    }
  return best;
};

const smallest = (sides, free, works) => {
  let best;
  for (const index of free) {
    const move = byFigure(now.inputs[index], index, sides, works);
    if (move && (!best || (move.input.unit === best.input.unit && order(move.size, best.size) < 0)))
      best = move;
  }
  return best && { input: best.input.id, to: shown(point(best.to, best.input.blank.flags & DATE)), by: text(best.by), over: best.over };
};

const byOption = (sides, free, works) => {
  for (const index of free) {
    const { id, options, rising } = now.inputs[index];
    const to = isKnown(index) ? options.filter((each) => works(swapped(sides, index, choice([each], rising, SPLIT, index)))) : [];
    if (to.length)
      return { input: id, to: to.length > 1 ? to : to[0] };
  }
  return undefined;
};

const isInput = (index) => index !== TODAY;

const isKnown = (index) => !(now.values[index].flags & OPEN);

const isFree = (index) => !now.inputs[index].fixed;

/**
 * The smallest change of one input that makes the sides come out as wanted; "fixed" where none of their inputs can change. A figure is sought only where
 * all are known, and of another unit than the first that helps it is passed over.
 */
export const changeOf = (sides, works) => {
  const indexes = inputsOf(sides).filter(isInput);
  const isFigure = !sides[0].options;
  if (!indexes.length || (isFigure && !indexes.every(isKnown)))
    return undefined;
  const free = indexes.filter(isFree);
  return free.length ? (isFigure ? smallest : byOption)(sides, free, works) : "fixed";
};
