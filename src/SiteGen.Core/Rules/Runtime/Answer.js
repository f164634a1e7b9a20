import { settled } from "./Comparing.js";
import { OPEN, now } from "./State.js";

/** A yes/no input that stands for a rule. */
export const answer = (index, mode) => {
  const { is, flags } = now.values[index];
  if (flags & OPEN)
    return settled("answer", 0, [{ index, parts: [] }]);
  const need = !(mode & 1);
  const { id, fixed } = now.inputs[index];
  const change = is === need || !now.explain || mode & 2 ? undefined : fixed ? "fixed" : { input: id, to: need };
  return settled("answer", is ? 1 : -1, [], is, need, undefined, change);
};
