import { later, settled, truthOf } from "../Runtime/Comparing.js";
import { now } from "../Runtime/State.js";
import { shown } from "../Runtime/Texts.js";

/** Whatever a choice still is, it may be one of these. */
const isAmong = (left, items) =>
  left.options && items.length > 1 && left.options.every((each) => items.some(({ options }) => options.length === 1 && options[0] === each));

const truthIn = (left, items) => {
  const truths = items.map((item) => truthOf("=", left, item));
  return truths.includes(1) || isAmong(left, items) ? 1 : truths.every((truth) => truth < 0) ? -1 : 0;
};

export const isIn = (left, items, mode) => {
  const truth = truthIn(left, items);
  const sides = [left, ...items];
  if (!now.explain)
    return settled("in", truth, sides);
  const wanted = mode & 1 ? -1 : 1;
  const need = items.map(shown);
  const isWrong = truth === -wanted && !(mode & 2) && sides.every(({ zero }) => zero < 2);
  const seek = isWrong ? later(sides, (one, ...others) => truthIn(one, others) === wanted) : undefined;
  return settled("in", truth, sides, shown(left), need.every((each) => typeof each === "string") ? need : undefined, undefined, seek);
};
