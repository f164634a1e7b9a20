import { later, settled, truthOf } from "../Runtime/Comparing.js";
import { minus } from "../Runtime/Rationals.js";
import { DATE, now } from "../Runtime/State.js";
import { shown, text } from "../Runtime/Texts.js";
import { isPoint } from "../Runtime/Values.js";

/**
 * @param mode 1 under an odd number of `not`, 2 where no change is of use
 * @param first where the rule mentions the day: tells the first later one on which it is met
 */
export const compare = (op, a, b, mode, first) => {
  const truth = truthOf(op, a, b);
  const sides = [a, b];
  if (!now.explain)
    return settled(op, truth, sides);
  const wanted = mode & 1 ? -1 : 1;
  const isFigure = !a.options && !a.zero && !b.zero;
  const isWrong = truth === -wanted && !(mode & 2) && a.zero < 2 && b.zero < 2;
  const margin = isFigure && isPoint(a) && isPoint(b) && !(a.flags & DATE) && /[<>]/.test(op) ? text(op < "=" ? minus(b.l, a.l) : minus(a.l, b.l)) : undefined;
  const seek = isWrong ? later(sides, (x, y) => truthOf(op, x, y) === wanted) : undefined;
  return settled(op, truth, sides, shown(a), shown(b), margin, seek, isWrong && first && !mode ? first(op, sides) : undefined);
};
