import { draw, isBent } from "./Forms.js";
import { order } from "./Rationals.js";
import { isMixed, now } from "./State.js";
import { inputsOf, isPoint } from "./Values.js";
import { openAmong, shared, verdictOf } from "./Verdicts.js";

/** Modes of a test, which add up: under an odd number of `not` and `none`; where no change is of use. */
export const DENIED = 1;
export const CHANGELESS = 2;

/** Whether each sign holds (1) or not (-1) where the one is below, at, above the other. */
const SIGNS = {
  "<": [1, -1, -1],
  ">": [-1, -1, 1],
  "<=": [1, 1, -1],
  ">=": [-1, 1, 1],
  "=": [-1, 1, -1],
  "!=": [1, -1, 1],
};

/** All of the one certainly below all of the other. */
const isBelow = (a, b) => {
  const way = order(a.h, b.l);
  return way < 0 || (!way && (a.ho || b.lo));
};

const ofFigures = (holds, a, b) => {
  if (isPoint(a) && isPoint(b))
    return holds[order(a.l, b.l) + 1];
  const ways = [order(a.l, b.h) < 0, !isBelow(a, b) && !isBelow(b, a), order(a.h, b.l) > 0];
  return shared(holds.filter((_, way) => ways[way]), 0);
};

/** Options compare by their places; one outside the order has none. */
const ofOptions = (sign, rising, a, b) => {
  if (sign === "=" || sign === "!=")
    return (a === b) === (sign === "=") ? 1 : -1;
  const [x, y] = [rising.indexOf(a), rising.indexOf(b)];
  return x >= 0 && y >= 0 ? SIGNS[sign][Math.sign(x - y) + 1] : -1;
};

const ofChoices = (sign, { options, rising }, b) => {
  if (options.length + b.options.length === 2)
    return ofOptions(sign, rising, options[0], b.options[0]);
  return shared(options.flatMap((one) => b.options.map((other) => ofOptions(sign, rising, one, other))), 0);
};

/** 1 where it is met whatever the open answers are, -1 where it is unmet, else 0. */
export const truthOf = (sign, a, b) => {
  draw(a, b);
  if (isMixed(a.flags | b.flags) || isBent(a, b))
    return 0;
  const zero = a.zero > b.zero ? a.zero : b.zero;
  if (zero > 1)
    return -1;
  const truth = a.options ? ofChoices(sign, a, b) : ofFigures(SIGNS[sign], a, b);
  return zero && truth > 0 ? 0 : truth;
};

const isByZero = ({ zero }) => zero > 1;

/** The node of a truth about a value beside others; the figures are for who asks for them. */
export const settled = (op, truth, value, others) => ({
  op,
  verdict: verdictOf(truth),
  reason: !truth ? "open" : truth < 0 && (isByZero(value) || others.some(isByZero)) ? "division-by-zero" : undefined,
  inputs: truth ? undefined : openAmong(inputsOf([value, ...others])),
  have: undefined,
  need: undefined,
  margin: undefined,
  change: undefined,
  from: undefined,
  split: undefined,
  cites: undefined,
});
