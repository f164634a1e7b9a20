import { settled, truthOf } from "../Runtime/Comparing.js";
import { minus } from "../Runtime/Rationals.js";
import { DATE, now } from "../Runtime/State.js";
import { shown, text } from "../Runtime/Texts.js";
import { isPoint } from "../Runtime/Values.js";

const decide = (op, left, others) => truthOf(op, left, others[0]);

const marginOf = (op, a, b) => (op === "<" || op === "<=" ? minus(b.l, a.l) : op === ">" || op === ">=" ? minus(a.l, b.l) : undefined);

/**
 * @param mode sum of 1 under an odd number of `not` and `none`, 2 where no change is of use; left out for neither
 * @param first where the rule mentions the day: tells the first later one on which it is met
 */
export const compare = (op, a, b, mode, first) => {
  const truth = truthOf(op, a, b);
  const others = [b];
  const node = settled(op, truth, a, others);
  if (!now.explain)
    return node;
  const wanted = mode & 1 ? -1 : 1;
  node.have = shown(a);
  node.need = shown(b);
  if (!a.options && !a.zero && !b.zero && isPoint(a) && isPoint(b) && !(a.flags & DATE)) {
    const margin = marginOf(op, a, b);
    node.margin = margin && text(margin);
  }
  if (truth === -wanted && !(mode & 2) && a.zero < 2 && b.zero < 2) {
    node.change = now.changeOf({ op, decide, wanted, left: a, others });
    node.from = first && !mode ? first(op, [a, b]) : undefined;
  }
  return node;
};
