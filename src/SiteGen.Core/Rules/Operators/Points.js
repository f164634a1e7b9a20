import { ZERO, plus } from "../Runtime/Rationals.js";
import { text } from "../Runtime/Texts.js";
import { MET, UNKNOWN, over } from "../Runtime/Verdicts.js";
import { scored } from "./AtLeast.js";

/** @param rows figures and rules */
export const points = (need, rows) => {
  const sum = (isIn) => rows.filter(([{ l }, { verdict }]) => verdict === MET || (verdict === UNKNOWN && isIn(l.n))).map(([{ l }]) => l).reduce(plus, ZERO);
  return scored("points", sum((n) => n < 0), sum((n) => n > 0), need.l, rows.map(([{ l }, rule]) => over("row", rule.verdict, [rule], { points: text(l) })));
};
