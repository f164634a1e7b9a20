import { now } from "./State.js";
import { MET, NEUTRAL, UNKNOWN, every, joined, node, over } from "./Verdicts.js";

/** What applies must be met, else the outcome is not applicable; where that is open, its own rule is told too. */
const look = ({ applies, require }) => {
  const own = () => (require ? require() : node("always", MET));
  if (!applies)
    return own();
  const conditions = applies.map((rule) => rule());
  const { verdict } = joined("", conditions, every);
  if (verdict === MET)
    return own();
  if (verdict !== UNKNOWN)
    return over("applies", NEUTRAL, conditions);
  const required = own();
  return over("applies", required.verdict === NEUTRAL ? NEUTRAL : UNKNOWN, [...conditions, required], undefined, conditions);
};

/** The explanation of a criterion or measure. */
export const outcomeOf = (outcome) => {
  if (now.trial)
    return look(outcome);
  let found = now.memo.get(outcome);
  if (!found) {
    found = look(outcome);
    const [verdict, inputs] = (found.reason === "open" && outcome.split && now.split(() => look(outcome), outcome.split)) || [];
    if (verdict)
      Object.assign(found, { verdict, reason: undefined, inputs: undefined, split: inputs.map((index) => now.inputs[index].id) });
    found.cites = outcome.cites;
    now.memo.set(outcome, found);
  }
  return found;
};
