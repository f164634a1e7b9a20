import { CHANGELESS, DENIED, settled, truthOf } from "../Runtime/Comparing.js";
import { isBent } from "../Runtime/Forms.js";
import { now } from "../Runtime/State.js";
import { shown } from "../Runtime/Texts.js";

/** Whatever a choice still is, it may be one of these. */
const isAmong = (left, items) =>
  left.options && items.length > 1 && left.options.every((each) => items.some(({ options }) => options.length === 1 && options[0] === each));

const truthIn = (op, left, items) => {
  if (now.axes.length && items.some((item) => isBent(left, item)))
    return 0;
  let most = -1;
  for (const item of items) {
    const truth = truthOf("=", left, item);
    if (truth > most)
      most = truth;
  }
  return most || (isAmong(left, items) ? 1 : 0);
};

const isDefined = ({ zero }) => zero < 2;

const isText = (each) => typeof each === "string";

/** Kept with the list, since most are written and so the same every time. */
const needOf = (items) => {
  if (items.need === undefined) {
    const need = items.map(shown);
    items.need = need.every(isText) ? need : null;
  }
  return items.need || undefined;
};

/** @param mode as of a comparison */
export const isIn = (left, items, mode) => {
  const truth = truthIn("in", left, items);
  const node = settled("in", truth, left, items);
  if (!now.explain)
    return node;
  const wanted = mode & DENIED ? -1 : 1;
  node.have = shown(left);
  node.need = needOf(items);
  if (truth === -wanted && !(mode & CHANGELESS) && isDefined(left) && items.every(isDefined))
    node.change = now.changeOf({ op: "in", decide: truthIn, wanted, left, others: items });
  return node;
};
