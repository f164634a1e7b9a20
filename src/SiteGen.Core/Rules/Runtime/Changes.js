import { axis, rootOf } from "./Forms.js";
import { divideInt, plusInt } from "./Integers.js";
import { floor, inverse, minus, negative, order, plus, ratio, times } from "./Rationals.js";
import { DATE, OPEN, SPLIT, during, now } from "./State.js";
import { shown, text } from "./Texts.js";
import { choice, contains, inputsOf, point, swap } from "./Values.js";

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
const stepped = ({ blank, step = ratio(1, 1e4) }, from, works) => [step, negative(step)].flatMap((stride) => {
  const end = stride.n > 0 ? blank.h : blank.l;
  const room = end.d ? floor(times(minus(end, from), inverse(stride))) : FAR;
  const at = (steps) => plus(from, times(ratio(steps), stride));
  const isOut = end.d && !contains(blank, at(room.n));
  const steps = firstStep(plusInt((order(room, FAR) < 0 ? room : FAR).n, isOut ? -1 : 0), (count) => works(at(count)));
  return steps ? [{ to: at(steps) }] : [];
});

/** The answers nearest to where a comparison turns; without a smallest step just beyond it, too. */
const around = (at, { step }) => {
  if (!step)
    return [{ to: at }, { to: at, over: true }];
  const down = floor(times(at, inverse(step)));
  return (order(times(down, step), at) ? [-1, 0, 1, 2] : [-1, 0, 1]).map((more) => ({ to: times(plus(down, ratio(more)), step) }));
};

/** The smallest change of a figure. */
const byFigure = (input, index, works) => {
  const from = now.values[index].l;
  const { id, blank } = input;
  const tried = (at, flags = SPLIT) => point(at, flags, index);
  const lines = during({ lines: [] }, () => {
    works({ ...blank, flags: SPLIT, form: axis(0) });
    return now.lines;
  });
  const can = (at) => contains(blank, at) && works(tried(at));
  const found = (lines.includes(null) ? stepped(input, from, (at) => works(tried(at))) : lines.filter((line) => line[1].n).flatMap((line) => around(rootOf(line), input)))
    .map((move) => ({ ...move, by: minus(move.to, from) }))
    .filter(({ by, over }) => by.n || over)
    .sort((a, b) => order(sizeOf(a.by), sizeOf(b.by)) || !!a.over - !!b.over)
    .find(({ to, over }) => (over ? can(plus(to, BEYOND)) || can(minus(to, BEYOND)) : can(to)));
  return found && { size: sizeOf(found.by), change: { input: id, to: shown(tried(found.to, blank.flags & DATE)), by: text(found.by), over: found.over } };
};

const byOption = ({ id, options, rising }, index, works) => {
  const to = options.filter((each) => works(choice([each], rising, SPLIT, index)));
  return to.length ? { change: { input: id, to: to.length > 1 ? to : to[0] } } : undefined;
};

/**
 * The smallest change of one input that makes the sides come out as wanted; "fixed" where none of their inputs can change. A figure is sought only where
 * all are known, and of another unit than the first that helps it is passed over.
 */
export const changeOf = (sides, works) => {
  const indexes = [...inputsOf(sides)].filter((index) => index >= 0);
  const isFigure = !sides[0].options;
  const isKnown = (index) => !(now.values[index].flags & OPEN);
  if (!indexes.length || (isFigure && !indexes.every(isKnown)))
    return undefined;
  const free = indexes.filter((index) => !now.inputs[index].fixed);
  if (!free.length)
    return "fixed";
  const found = free.flatMap((index) => {
    const input = now.inputs[index];
    const test = (value) => works(...sides.map((side) => swap(side, index, value)));
    const one = isKnown(index) ? (isFigure ? byFigure : byOption)(input, index, test) : undefined;
    return one ? [{ ...one, unit: input.unit }] : [];
  });
  const [first, ...others] = found.filter(({ unit }) => unit === found[0].unit);
  return first && (isFigure ? others.reduce((best, each) => (order(each.size, best.size) < 0 ? each : best), first) : first).change;
};
