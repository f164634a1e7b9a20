import { now } from "./State.js";
import { MET, NEUTRAL, UNKNOWN, every, node, over, overThose } from "./Verdicts.js";

const always = () => node("always", MET);

const call = (rule) => rule();

/** First whom it concerns: where that is unmet the outcome is not applicable, where it is open the rule is told too, but cannot be met. */
const look = ({ applies, require = always }) => {
  if (!applies)
    return require();
  const conditions = applies.map(call);
  const verdict = overThose(conditions, every);
  if (verdict === MET)
    return require();
  if (verdict !== UNKNOWN)
    return over("applies", NEUTRAL, conditions);
  const required = require();
  const found = over("applies", required.verdict === NEUTRAL ? NEUTRAL : UNKNOWN, [...conditions, required], undefined, conditions);
  if (now.asking && found.inputs)
    found.inputs = over("", UNKNOWN, [], undefined, [found, required]).inputs;
  return found;
};

/** What explains a result is told again while it stays: no caller may change it. */
export const freeze = (value) => {
  if (now.explain && value instanceof Object && !Object.isFrozen(value))
    Object.values(Object.freeze(value)).forEach(freeze);
  return value;
};

const decided = (outcome) => {
  const found = look(outcome);
  const [verdict, inputs] = (found.reason === "open" && outcome.split && now.split(() => look(outcome), outcome.split)) || [];
  if (verdict)
    Object.assign(found, { verdict, reason: undefined, inputs: undefined, split: inputs.map((index) => now.inputs[index].id) });
  found.cites = outcome.cites;
  return freeze(found);
};

/** The explanation of a criterion or measure. */
export const outcomeOf = (outcome) => {
  if (now.trial)
    return look(outcome);
  const known = now.memo.get(outcome) || {};
  now.memo.set(outcome, known);
  return known.found || (known.found = decided(outcome));
};
