import { divideInt, minusInt, plusInt, remainder, timesInt } from "./Integers.js";

/** Fractions in lowest terms: { n, d } with d > 0. Two more stand for what has no end: 1 and -1 over 0. */
export const ratio = (n, d = 1) => {
  if (d === 1)
    return { n, d, text: "" };
  let by = d;
  for (let rest = n; rest;) {
    const next = typeof by === "number" && typeof rest === "number" ? by - Math.floor(by / rest) * rest : remainder(by, rest);
    by = rest;
    rest = next;
  }
  if (by < 0 !== d < 0)
    by = timesInt(by, -1);
  return { n: divideInt(n, by), d: divideInt(d, by), text: "" };
};

export const ZERO = ratio(0);
export const ONE = ratio(1);
export const HALF = ratio(1, 2);
export const ENDLESS = { n: 1, d: 0, text: "" };
export const BOTTOMLESS = { n: -1, d: 0, text: "" };

/** Exactly -1, 0 or 1. */
export const order = (a, b) => {
  const isAlike = a.d === b.d;
  const x = isAlike ? a.n : timesInt(a.n, b.d);
  const y = isAlike ? b.n : timesInt(b.n, a.d);
  return x < y ? -1 : x > y ? 1 : 0;
};

export const plus = (a, b) => (!b.n ? a : a.d && b.d ? ratio(plusInt(timesInt(a.n, b.d), timesInt(b.n, a.d)), timesInt(a.d, b.d)) : a.d ? b : a);

export const negative = (a) => ({ n: timesInt(a.n, -1), d: a.d, text: "" });

export const minus = (a, b) => (!b.n ? a : a.d && b.d ? ratio(minusInt(timesInt(a.n, b.d), timesInt(b.n, a.d)), timesInt(a.d, b.d)) : plus(a, negative(b)));

/** Zero times what has no end is zero. */
export const times = (a, b) => (a.n && b.n ? ratio(timesInt(a.n, b.n), timesInt(a.d, b.d)) : ZERO);

/** Of zero: endless. */
export const inverse = (a) => (a.n < 0 ? { n: timesInt(a.d, -1), d: timesInt(a.n, -1), text: "" } : { n: a.d, d: a.n, text: "" });

export const floor = (a) => {
  const rest = remainder(a.n, a.d);
  return ratio(plusInt(divideInt(plusInt(a.n, timesInt(rest, -1)), a.d), rest < 0 ? -1 : 0));
};

/** Between two figures, or beyond the only one. */
export const middle = (a, b) => (a && b ? times(plus(a, b), HALF) : a ? plus(a, ONE) : b ? minus(b, ONE) : ZERO);
