import { outcomeOf } from "../Runtime/Outcomes.js";
import { over } from "../Runtime/Verdicts.js";

export const met = (criterion) => {
  const outcome = outcomeOf(criterion);
  return over("met", outcome.verdict, undefined, { criterion: criterion.id }, [outcome]);
};
