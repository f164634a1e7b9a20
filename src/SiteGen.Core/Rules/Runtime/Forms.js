import { ONE, ZERO, inverse, minus, negative, order, plus, times } from "./Rationals.js";
import { OPEN, SPLIT, now } from "./State.js";
import { isPoint } from "./Values.js";

/** How a value hangs on the one or two figures x, y that are tried: lines [c0, cx, cy] n over d. */
const constant = (at) => ({ n: [at, ZERO, ZERO], d: [ONE, ZERO, ZERO] });

const AXES = [[ZERO, ONE, ZERO], [ZERO, ZERO, ONE]].map((n) => ({ n, d: [ONE, ZERO, ZERO] }));

const isConstant = (line) => !line[1].n && !line[2].n;

const scale = (line, by) => (by === ONE ? line : line.map((part) => times(part, by)));

const addLines = (a, b) => a && b && a.map((part, i) => plus(part, b[i]));

const productLine = (a, b) => (isConstant(a) ? scale(b, a[0]) : isConstant(b) ? scale(a, b[0]) : null);

const fraction = (n, d) => (n && d ? { n, d } : null);

const opposite = ({ n, d }) => ({ n: scale(n, negative(ONE)), d });

export const sumOf = (a, b) =>
  a.d.every((part, i) => !order(part, b.d[i])) ? { n: addLines(a.n, b.n), d: a.d } : fraction(addLines(productLine(a.n, b.d), productLine(b.n, a.d)), productLine(a.d, b.d));

export const differenceOf = (a, b) => sumOf(a, opposite(b));

export const productOf = (a, b) => fraction(productLine(a.n, b.n), productLine(a.d, b.d));

export const quotientOf = (a, b) => (isConstant(b.d) && b.n.some((part) => part.n) ? productOf(a, { n: b.d, d: b.n }) : null);

const restsOn = ({ index, parts }, axes) => axes.includes(index) || parts.some((part) => restsOn(part, axes));

/** Null where a value is no such fraction. */
const formOf = (value, axes) => {
  const place = axes.indexOf(value.index);
  if (place >= 0)
    return AXES[place];
  if (!restsOn(value, axes))
    return isPoint(value) && !value.zero ? constant(value.l) : null;
  const { make: { form }, parts } = value;
  const forms = form ? parts.map((part) => formOf(part, axes)) : [null];
  return forms.includes(null) ? null : form(...forms);
};

/** The lines over the figures of these inputs on which a comparison turns; null among them where these are none. */
export const linesOf = (a, b, axes) => {
  const [left, right] = [formOf(a, axes), formOf(b, axes)];
  const [one, other] = left && right ? [productLine(left.n, right.d), productLine(right.n, left.d)] : [];
  return one && other ? [one.map((part, i) => minus(part, other[i])), left.d, right.d].filter((line) => !isConstant(line)) : [null];
};

/** What hangs on other open inputs too is left to those. */
const isTried = (a, b) => !a.options && ((a.flags | b.flags) & (SPLIT | OPEN)) === SPLIT;

/** Notes the lines, while they are sought; null where there are none, or where it hangs on other open inputs too. */
export const draw = (a, b) => {
  const flags = a.flags | b.flags;
  if (now.lines && flags & SPLIT && !a.options)
    now.lines.push(...(flags & OPEN ? [null] : linesOf(a, b, now.axes)));
};

/** Whether a comparison turns on no straight line, so that it is not known from some values that are tried. */
export const isBent = (a, b) => now.axes.length > 0 && isTried(a, b) && linesOf(a, b, now.axes).includes(null);

/** Where a line over one figure crosses zero. */
export const rootOf = ([at, rise]) => times(negative(at), inverse(rise));
