import { CHANGELESS, DENIED, settled, truthOf } from "../Runtime/Comparing.js";
import { minus } from "../Runtime/Rationals.js";
import { DATE, now } from "../Runtime/State.js";
import { shown, text } from "../Runtime/Texts.js";
import { isPoint } from "../Runtime/Values.js";

const decide = (op, left, others) => truthOf(op, left, others[0]);

const marginOf = (op, a, b) => (op === "<" || op === "<=" ? minus(b.l, a.l) : op === ">" || op === ">=" ? minus(a.l, b.l) : undefined);

/**
 * @param mode both, one or neither of DENIED and CHANGELESS; left out for neither
 * @param first where the rule mentions the day: tells the first later one on which it is met
 */
export const compare = (op, a, b, mode, first) => {
  const truth = truthOf(op, a, b);
  const others = [b];
  const node = settled(op, truth, a, others);
  if (!now.explain)
    return node;
  const wanted = mode & DENIED ? -1 : 1;
  node.have = shown(a);
  node.need = shown(b);
  if (!a.options && !a.zero && !b.zero && isPoint(a) && isPoint(b) && !(a.flags & DATE)) {
    const margin = marginOf(op, a, b);
    node.margin = margin && text(margin);
  }
  if (truth === -wanted && !(mode & CHANGELESS) && a.zero < 2 && b.zero < 2) {
    node.change = now.changeOf({ op, decide, wanted, left: a, others });
    node.from = first && !mode ? first(op, [a, b]) : undefined;
  }
  return node;
};
