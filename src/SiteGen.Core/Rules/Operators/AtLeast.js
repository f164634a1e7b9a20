import { order, ratio } from "../Runtime/Rationals.js";
import { text } from "../Runtime/Texts.js";
import { MET, NEUTRAL, UNKNOWN, UNMET, agreed, count, has, over } from "../Runtime/Verdicts.js";

/** Whether so much is reached, of which a part is certain and a part may still come. While nothing is decided, all may turn out not to apply. */
export const scored = (op, low, high, need, children) => {
  if (agreed(children.map((child) => child.verdict)) === NEUTRAL)
    return over(op, NEUTRAL, children);
  const isOpen = !has(children, MET) && !has(children, UNMET);
  const verdict = isOpen ? UNKNOWN : order(low, need) >= 0 ? MET : order(high, need) < 0 ? UNMET : UNKNOWN;
  return over(op, verdict, children, { have: order(low, high) ? { min: text(low), max: text(high) } : text(low), need: text(need) });
};

export const atLeast = (need, rules) => {
  const met = count(rules, MET);
  return scored("at_least", ratio(met), ratio(met + count(rules, UNKNOWN)), need.l, rules);
};
