import { quotientOf } from "../Runtime/Forms.js";
import { BOTTOMLESS, ENDLESS, ZERO, inverse, times } from "../Runtime/Rationals.js";
import { contains, isPoint, leaf, made } from "../Runtime/Values.js";
import { multiplied } from "./Multiply.js";

/** By zero the quotient may be anything; by what only ends at zero, it is cut to its other side. */
export const divide = (a, b) => {
  const parts = [a, b];
  const { l, h } = b;
  if (isPoint(b) && l.n) {
    const at = inverse(l);
    if (isPoint(a)) {
      const exact = times(a.l, at);
      return made(divide, parts, exact, exact);
    }
    return multiplied(divide, parts, a, leaf(at, at, false, false, 0), 0);
  }
  const zero = isPoint(b) ? 2 : +contains(b, ZERO);
  if (zero > 1 || (l.n < 0 && h.n > 0))
    return made(divide, parts, BOTTOMLESS, ENDLESS, true, true, zero);
  const low = h.n ? inverse(h) : BOTTOMLESS;
  const high = inverse(l);
  return multiplied(divide, parts, a, leaf(low, high, b.ho || !h.n || !h.d, b.lo || !l.n || !l.d, 0), zero);
};

divide.form = quotientOf;
