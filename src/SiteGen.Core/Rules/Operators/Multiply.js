import { productOf } from "../Runtime/Forms.js";
import { order, times } from "../Runtime/Rationals.js";
import { isPoint, made } from "../Runtime/Values.js";

/** The four products of the ends, of each the least and the most; of two equal ones that which is included. A zero that is included stays so. */
export const multiplied = (make, parts, a, b, zero) => {
  if (isPoint(a) && isPoint(b)) {
    const at = times(a.l, b.l);
    return made(make, parts, at, at, false, false, zero);
  }
  const ends = [[a.l, a.lo], [a.h, a.ho]].flatMap(([x, xo]) =>
    [[b.l, b.lo], [b.h, b.ho]].map(([y, yo]) => ({ at: times(x, y), open: !((!x.n && !xo) || (!y.n && !yo)) && (xo || yo) })));
  const end = (way) => ends.reduce((best, each) => {
    const sign = order(each.at, best.at) * way;
    return sign < 0 || (!sign && best.open) ? each : best;
  });
  const [low, high] = [end(1), end(-1)];
  return made(make, parts, low.at, high.at, low.open, high.open, zero);
};

export const multiply = (a, b) => multiplied(multiply, [a, b], a, b, 0);

multiply.form = productOf;
