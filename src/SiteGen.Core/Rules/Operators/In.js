import { settled, truthOf } from "../Runtime/Comparing.js";
import { isBent } from "../Runtime/Forms.js";
import { now } from "../Runtime/State.js";
import { shown } from "../Runtime/Texts.js";

/** Whatever a choice still is, it may be one of these. */
const isAmong = (left, items) =>
  left.options && items.length > 1 && left.options.every((each) => items.some(({ options }) => options.length === 1 && options[0] === each));

const truthIn = ([left, ...items]) => {
  if (items.some((item) => isBent(left, item)))
    return 0;
  let most = -1;
  for (const item of items)
    most = Math.max(most, truthOf("=", left, item));
  return most || (isAmong(left, items) ? 1 : 0);
};

const towardOne = (wanted, sides) => now.changeOf(sides, (others) => truthIn(others) === wanted);

const isDefined = ({ zero }) => zero < 2;

const isText = (each) => typeof each === "string";

export const isIn = (left, items, mode) => {
  const sides = [left, ...items];
  const truth = truthIn(sides);
  if (!now.explain)
    return settled("in", truth, sides);
  const wanted = mode & 1 ? -1 : 1;
  const need = items.map(shown);
  const isWrong = truth === -wanted && !(mode & 2) && sides.every(isDefined);
  const change = isWrong ? towardOne(wanted, sides) : undefined;
  return settled("in", truth, sides, shown(left), need.every(isText) ? need : undefined, undefined, change);
};
