import { draw } from "./Forms.js";
import { order } from "./Rationals.js";
import { during, isMixed, now } from "./State.js";
import { inputsOf, isPoint } from "./Values.js";
import { openAmong, verdictOf } from "./Verdicts.js";

/** All of the one certainly below all of the other. */
const isBelow = (a, b) => {
  const way = order(a.h, b.l);
  return way < 0 || (!way && (a.ho || b.lo));
};

const less = (a, b) => (isBelow(a, b) ? 1 : order(b.h, a.l) > 0 ? 0 : -1);

const same = (a, b) => (isBelow(a, b) || isBelow(b, a) ? -1 : isPoint(a) && isPoint(b) ? 1 : 0);

const SIGNS = {
  "<": less,
  ">": (a, b) => less(b, a),
  "<=": (a, b) => -less(b, a),
  ">=": (a, b) => -less(a, b),
  "=": same,
  "!=": (a, b) => -same(a, b),
};

/** Options compare by their places; one outside the order has none. */
const ofOptions = (sign, rising, a, b) => {
  if (sign === "=" || sign === "!=")
    return (a === b) === (sign === "=") ? 1 : -1;
  const [x, y] = [rising.indexOf(a), rising.indexOf(b)];
  const holds = x < y ? sign < "=" : x > y ? sign > "=" : sign.length > 1;
  return x >= 0 && y >= 0 && holds ? 1 : -1;
};

/** 1 where it is met whatever the open answers are, -1 where it is unmet, else 0. */
export const truthOf = (sign, a, b) => {
  if (now.lines && !a.options)
    draw(a, b);
  const zero = a.zero > b.zero ? a.zero : b.zero;
  if (zero > 1)
    return -1;
  if (isMixed(a.flags | b.flags))
    return 0;
  if (a.options) {
    if (a.options.length + b.options.length === 2)
      return ofOptions(sign, a.rising, a.options[0], b.options[0]);
    const truths = a.options.flatMap((one) => b.options.map((other) => ofOptions(sign, a.rising, one, other)));
    return truths.every((truth) => truth === truths[0]) ? truths[0] : 0;
  }
  const truth = SIGNS[sign](a, b);
  return zero && truth > 0 ? 0 : truth;
};

/** The node of a truth about some values; the change is sought only when someone asks for it. */
export const settled = (op, truth, values, have, need, margin, seek, from) => {
  const verdict = verdictOf(truth);
  const reason = !truth ? "open" : values.some((value) => value.zero > 1) ? "division-by-zero" : undefined;
  const inputs = truth ? undefined : openAmong(inputsOf(values));
  return seek
    ? { op, verdict, reason, inputs, have, need, margin, get change() { return seek(); }, from }
    : { op, verdict, reason, inputs, have, need, margin, change: undefined, from };
};

/** A change is sought only when someone asks for it, with the answers as they are now. */
export const later = (sides, works) => {
  const { scene } = now;
  let found = scene;
  return () => (found === scene ? (found = during(scene, () => scene.changeOf(sides, works))) : found);
};
