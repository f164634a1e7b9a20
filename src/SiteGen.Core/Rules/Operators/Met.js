import { outcomeOf } from "../Runtime/Outcomes.js";
import { UNKNOWN } from "../Runtime/Verdicts.js";

export const met = (criterion) => {
  const { verdict, reason, inputs } = outcomeOf(criterion);
  return { op: "met", verdict, reason: verdict === UNKNOWN ? reason : undefined, inputs, criterion: criterion.id };
};
