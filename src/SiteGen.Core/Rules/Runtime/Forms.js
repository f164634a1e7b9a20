import { ONE, ZERO, inverse, negative, order, plus, times } from "./Rationals.js";
import { OPEN, SPLIT, now } from "./State.js";
import { isPoint } from "./Values.js";

/**
 * How a value hangs on the one or two figures x, y that are tried: lines [c0, cx, cy] n over d. The figures themselves carry theirs as `form`; null where
 * a value is no such fraction.
 */
export const axis = (place) => ({ n: [ZERO, place ? ZERO : ONE, place ? ONE : ZERO], d: [ONE, ZERO, ZERO] });

const isConstant = (line) => !line[1].n && !line[2].n;

const scale = (line, by) => line.map((part) => times(part, by));

const addLines = (a, b) => a && b && a.map((part, i) => plus(part, b[i]));

const productLine = (a, b) => (isConstant(a) ? scale(b, a[0]) : isConstant(b) ? scale(a, b[0]) : null);

const fraction = (n, d) => (n && d ? { n, d } : null);

const opposite = ({ n, d }) => ({ n: scale(n, negative(ONE)), d });

export const sumOf = (a, b) =>
  a.d.every((part, i) => !order(part, b.d[i])) ? { n: addLines(a.n, b.n), d: a.d } : fraction(addLines(productLine(a.n, b.d), productLine(b.n, a.d)), productLine(a.d, b.d));

export const differenceOf = (a, b) => sumOf(a, opposite(b));

export const productOf = (a, b) => fraction(productLine(a.n, b.n), productLine(a.d, b.d));

export const quotientOf = (a, b) => (isConstant(b.d) && b.n.some((part) => part.n) ? productOf(a, { n: b.d, d: b.n }) : null);

const formOf = (value) => {
  const forms = value.make && value.make.form && value.flags & SPLIT ? value.parts.map(formOf) : [null];
  const form = value.form || (forms.every((part) => part) ? value.make.form(...forms) : null);
  return form || (isPoint(value) && !value.zero ? { n: [value.l, ZERO, ZERO], d: [ONE, ZERO, ZERO] } : null);
};

/** Notes the lines on which a comparison turns, or null if these are none. What hangs on other open inputs too is left to those. */
export const draw = (a, b) => {
  if (((a.flags | b.flags) & (SPLIT | OPEN)) !== SPLIT)
    return;
  const [left, right] = [formOf(a), formOf(b)];
  const [one, other] = left && right ? [productLine(left.n, right.d), productLine(right.n, left.d)] : [];
  now.lines.push(...(one && other ? [addLines(one, scale(other, negative(ONE))), left.d, right.d].filter((line) => !isConstant(line)) : [null]));
};

/** Where a line over one figure crosses zero. */
export const rootOf = ([at, rise]) => times(negative(at), inverse(rise));
