import { OPEN, now } from "./State.js";
import { TODAY } from "./Values.js";

export const MET = "met";
export const UNMET = "unmet";
export const UNKNOWN = "unknown";
export const NEUTRAL = "not-applicable";

export const orNone = (list) => (list && list.length ? list : undefined);

/** A node of an explanation without children; what it has nothing to say of is undefined. The order of the keys is that of the result. */
export const node = (op, verdict, reason) => ({ op, verdict, reason });

/** 1 met, -1 unmet, 0 not known. */
export const verdictOf = (truth) => (truth > 0 ? MET : truth ? UNMET : UNKNOWN);

/** Those of these inputs that are open, by id, or by index while questions are sought; undefined where there are none or nobody asks. */
export const openAmong = (indexes) => {
  if (!now.explain && !now.asking)
    return undefined;
  const open = indexes.filter((index) => index !== TODAY && now.values[index].flags & OPEN);
  return orNone(now.asking ? open : open.map((index) => now.inputs[index].id));
};

export const has = (children, verdict) => {
  for (const child of children)
    if (child.verdict === verdict)
      return true;
  return false;
};

export const count = (children, verdict) => children.filter((child) => child.verdict === verdict).length;

/** What all are, else something else. */
export const shared = (all, other) => (all.every((one) => one === all[0]) ? all[0] : other);

/** The one verdict that all have; else it is not known. */
export const agreed = (verdicts) => shared(verdicts, UNKNOWN);

/** Why it is not known: the weightiest reason of what is not known among these. */
const because = (node, children) => {
  const unknown = children.filter((child) => child.verdict === UNKNOWN);
  node.reason = ["open", "reading", "judged"].find((each) => unknown.some((child) => child.reason === each));
  if (node.reason === "open")
    node.inputs = orNone([...new Set(unknown.flatMap((child) => child.inputs || []))]);
};

/**
 * @param more further keys, such as have and need
 * @param asked those of the children whose reasons count
 */
export const over = (op, verdict, children, more, asked = children) => {
  const below = orNone(children);
  const made = more
    ? { op, verdict, reason: undefined, inputs: undefined, ...more, split: undefined, cites: undefined, children: below }
    : { op, verdict, reason: undefined, inputs: undefined, split: undefined, cites: undefined, children: below };
  if (verdict === UNKNOWN)
    because(made, asked);
  return made;
};

const isNeutral = ({ verdict }) => verdict === NEUTRAL;

/** The verdict over those children that apply. */
export const overThose = (children, decide) => (children.length && children.every(isNeutral) ? NEUTRAL : decide(children));

export const joined = (op, children, decide) => over(op, overThose(children, decide), children);

/** One child with the verdict `key` makes it that of `turned`. */
export const swayed = (key, turned, rest) => (children) => (has(children, key) ? turned : has(children, UNKNOWN) ? UNKNOWN : rest);

export const every = swayed(UNMET, UNMET, MET);

export const judged = () => node("judged", UNKNOWN, "judged");
