import { BOTTOMLESS, ENDLESS, HALF, ONE, floor, inverse, negative, plus, times } from "../Runtime/Rationals.js";
import { isPoint, made, point } from "../Runtime/Values.js";

/** To the nearest multiple, halves away from zero. */
export const round = (value, step = point(ONE)) => {
  const { l } = step;
  const nearest = (at) => (at.d ? (at.n < 0 ? negative(nearest(negative(at))) : times(floor(plus(times(at, inverse(l)), HALF)), l)) : at);
  if (!isPoint(step) || l.n <= 0)
    return made(round, [value, step], BOTTOMLESS, ENDLESS, true, true);
  return made(round, [value, step], nearest(value.l), nearest(value.h), !value.l.d, !value.h.d);
};
