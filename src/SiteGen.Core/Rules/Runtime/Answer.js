import { CHANGELESS, DENIED, settled } from "./Comparing.js";
import { OPEN, now } from "./State.js";

/** What `settled` asks of a figure, for what is none. */
const NO_FIGURE = { zero: 0 };

/**
 * A yes/no input that stands for a rule.
 * @param mode both, one or neither of DENIED and CHANGELESS; left out for neither
 */
export const answer = (index, mode) => {
  const { is, flags } = now.values[index];
  if (flags & OPEN)
    return settled("answer", 0, { index, parts: [] }, []);
  const need = !(mode & DENIED);
  const { id, fixed } = now.inputs[index];
  const node = settled("answer", is ? 1 : -1, NO_FIGURE, []);
  node.have = is;
  node.need = need;
  if (is !== need && now.explain && !(mode & CHANGELESS))
    node.change = fixed ? "fixed" : { input: id, to: need };
  return node;
};
