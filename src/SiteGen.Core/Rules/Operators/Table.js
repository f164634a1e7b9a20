import { touched } from "../Runtime/Tiers.js";
import { inputsOf } from "../Runtime/Values.js";
import { UNKNOWN, UNMET, agreed, node, openAmong, over } from "../Runtime/Verdicts.js";

/** @param rows their ends, and what they require */
export const table = (along, rows) => {
  const { indexes, isOne, canMiss, isByZero } = touched(along, rows);
  if (isByZero || !indexes.length)
    return node("table", UNMET, isByZero ? "division-by-zero" : "no-row");
  const children = indexes.map((row) => {
    const rule = rows[row][1]();
    return over("row", rule.verdict, [rule], { row });
  });
  const verdict = agreed([...children.map((row) => row.verdict), ...(canMiss ? [UNMET] : [])]);
  if (isOne || verdict !== UNKNOWN)
    return over("table", isOne ? children[0].verdict : verdict, children);
  return over("table", UNKNOWN, children, undefined, [
    { verdict: UNKNOWN, reason: "open", inputs: openAmong(inputsOf([along])) },
    ...children.filter((row) => row.inputs),
  ]);
};
