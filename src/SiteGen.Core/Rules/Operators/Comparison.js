import { settled, truthOf } from "../Runtime/Comparing.js";
import { minus } from "../Runtime/Rationals.js";
import { DATE, now } from "../Runtime/State.js";
import { shown, text } from "../Runtime/Texts.js";
import { isPoint } from "../Runtime/Values.js";

const toward = (op, wanted, sides) => now.changeOf(sides, ([a, b]) => truthOf(op, a, b) === wanted);

const marginOf = (op, a, b) => (op === "<" || op === "<=" ? minus(b.l, a.l) : op === ">" || op === ">=" ? minus(a.l, b.l) : undefined);

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
  const isWrong = truth === -wanted && !(mode & 2) && a.zero < 2 && b.zero < 2;
  const margin = !a.options && !a.zero && !b.zero && isPoint(a) && isPoint(b) && !(a.flags & DATE) ? marginOf(op, a, b) : undefined;
  const change = isWrong ? toward(op, wanted, sides) : undefined;
  return settled(op, truth, sides, shown(a), shown(b), margin && text(margin), change, isWrong && first && !mode ? first(op, sides) : undefined);
};
