import { order } from "../Runtime/Rationals.js";
import { made } from "../Runtime/Values.js";

/** Of ends as far out the included one counts on the side that one value alone decides, the open one on the other side. */
const extremum = (way) => {
  const end = (parts, key, open, wins) => parts.reduce((best, each) => {
    const sign = order(each[key], best[key]) * way;
    return sign < 0 || (!sign && each[open] === wins) ? each : best;
  });
  const make = (...parts) => {
    const [low, high] = [end(parts, "l", "lo", way < 0), end(parts, "h", "ho", way > 0)];
    return made(make, parts, low.l, high.h, low.lo, high.ho);
  };
  return make;
};

export const min = extremum(1);

export const max = extremum(-1);
