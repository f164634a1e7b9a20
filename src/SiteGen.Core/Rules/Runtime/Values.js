import { BOTTOMLESS, ENDLESS, ZERO, middle, order, ratio } from "./Rationals.js";
import { DATE, now } from "./State.js";

/** In the place of an input's index: the legal day, no input. */
export const TODAY = -1;
const NONE = -2;
const NO_PARTS = [];

/**
 * A number: all from l to h, without the ends that are open (lo, ho); of a point, l and h are the same object. zero: divided by zero, not (0), perhaps (1),
 * surely (2). make and parts: make(...parts) is how it came about; index: of the input that it answers. Dates are days since 1970-01-01.
 */
export const made = (make, parts, l, h, lo = false, ho = false, zero = 0) => {
  let flags = 0;
  for (const part of parts) {
    flags |= part.flags;
    if (part.zero > zero)
      zero = part.zero;
  }
  if (l !== h && !lo && !ho && !order(l, h))
    h = l;
  return { l, h, lo, ho, zero, flags: flags & ~DATE, make, parts, index: NONE };
};

/** A number that nothing was worked out for. */
export const leaf = (l, h, lo, ho, flags, index = NONE) => ({ l, h, lo, ho, zero: 0, flags, make: null, parts: NO_PARTS, index });

export const point = (at, flags = 0, index = NONE) => leaf(at, at, false, false, flags, index);

/** A choice: the options that it can be, and those of its input that stand in an order, from the lowest up. */
export const choice = (options, rising, flags = 0, index = NONE) => ({ options, rising, zero: 0, flags, make: null, parts: NO_PARTS, index });

/** A yes or no; undefined where there is none. */
export const truth = (is, flags = 0) => ({ is, flags });

/** What rules are written with. */
export const figure = (n, d) => point(ratio(n, d));

export const date = (days) => point(ratio(days), DATE);

export const option = (id) => choice([id]);

export const input = (index) => now.values[index];

export const today = () => now.today;

export const isPoint = (value) => value.l === value.h;

export const contains = (value, at) => {
  const [low, high] = [order(value.l, at), order(at, value.h)];
  return (low < 0 || (!low && !value.lo)) && (high < 0 || (!high && !value.ho));
};

/** The inputs that values rest on, in order of mention. */
export const inputsOf = (values, found = []) => {
  for (const { index, parts } of values) {
    if (index !== NONE && !found.includes(index))
      found.push(index);
    inputsOf(parts, found);
  }
  return found;
};

/** Figures in a value, at least one in each stretch on which nothing turns: all marks in it, or zero where there are none, what lies between every two of them, and beyond the first and the last. */
export const samples = (marks, value) => {
  const known = [...marks, value.l, value.h].filter((mark) => mark.d).sort(order);
  const sorted = known.length ? known : [ZERO];
  return [undefined, ...sorted].flatMap((mark, i) => [mark, middle(mark, sorted[i])]).filter((mark) => mark && contains(value, mark));
};

/** An interval as written; null without end. */
export const span = (low, high, lo, ho) => leaf(low ? low.l : BOTTOMLESS, high ? high.l : ENDLESS, !!lo, !!ho, 0);
