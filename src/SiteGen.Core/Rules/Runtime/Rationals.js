import { divideInt, plusInt, remainder, timesInt } from "./Integers.js";

const commonFactor = (a, b) => {
  while (b) {
    const rest = remainder(a, b);
    a = b;
    b = rest;
  }
  return a < 0 ? -a : a;
};

const exact = (n, d) => ({ n, d, text: "" });

/** Fractions in lowest terms: { n, d, text } with d > 0; text is empty until Texts.js writes it. Two more stand for what has no end: 1 and -1 over 0. */
export const ratio = (n, d = 1) => {
  const by = d === 1 ? 1 : commonFactor(d, n);
  return by === 1 ? exact(n, d) : exact(divideInt(n, by), divideInt(d, by));
};

export const ZERO = ratio(0);
export const ONE = ratio(1);
export const HALF = ratio(1, 2);
export const ENDLESS = exact(1, 0);
export const BOTTOMLESS = exact(-1, 0);

/** Exactly -1, 0 or 1. */
export const order = (a, b) => {
  const isAlike = a.d === b.d;
  const x = isAlike ? a.n : timesInt(a.n, b.d);
  const y = isAlike ? b.n : timesInt(b.n, a.d);
  return x < y ? -1 : x > y ? 1 : 0;
};

export const sizeOf = (a) => (a.n < 0 ? negative(a) : a);

export const least = (a, b) => (order(a, b) < 0 ? a : b);

export const most = (a, b) => (order(a, b) > 0 ? a : b);

/** a and n over d, both in lowest terms: only what their denominators share can be taken out of the sum. */
const sumOver = (a, n, d) => {
  if (a.d === 1 && d === 1)
    return exact(plusInt(a.n, n), d);
  const shared = commonFactor(a.d, d);
  const rest = divideInt(d, shared);
  const sum = plusInt(timesInt(a.n, rest), timesInt(n, divideInt(a.d, shared)));
  const by = commonFactor(sum, shared);
  return exact(divideInt(sum, by), timesInt(divideInt(a.d, by), rest));
};

export const plus = (a, b) => (!b.n || !a.d ? a : b.d ? sumOver(a, b.n, b.d) : b);

export const negative = (a) => exact(timesInt(a.n, -1), a.d);

export const minus = (a, b) => (!b.n || !a.d ? a : b.d ? sumOver(a, -b.n, b.d) : negative(b));

/** Zero times what has no end is zero. */
export const times = (a, b) => (a.n && b.n ? ratio(timesInt(a.n, b.n), timesInt(a.d, b.d)) : ZERO);

/** Of zero: endless. */
export const inverse = (a) => (a.n < 0 ? exact(timesInt(a.d, -1), timesInt(a.n, -1)) : exact(a.d, a.n));

export const floor = (a) => {
  const isCutUp = remainder(a.n, a.d) < 0;
  return ratio(plusInt(divideInt(a.n, a.d), isCutUp ? -1 : 0));
};

/** Between two figures, or beyond the only one. */
export const middle = (a, b) => (a && b ? times(plus(a, b), HALF) : a ? plus(a, ONE) : b ? minus(b, ONE) : ZERO);
