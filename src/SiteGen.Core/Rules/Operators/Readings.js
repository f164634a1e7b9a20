import { UNKNOWN, agreed, over } from "../Runtime/Verdicts.js";

/** Where two readings differ already, no answer makes them agree. */
export const readings = (rules) => {
  const decided = rules.map((rule) => rule.verdict).filter((verdict) => verdict !== UNKNOWN);
  return agreed(decided) === UNKNOWN
    ? over("readings", UNKNOWN, rules, undefined, [{ verdict: UNKNOWN, reason: "reading" }])
    : over("readings", agreed(rules.map((rule) => rule.verdict)), rules);
};
