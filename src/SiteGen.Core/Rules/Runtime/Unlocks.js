import { moneyText } from "./Amounts.js";
import { parseDecimal } from "./Answers.js";
import { plusInt } from "./Integers.js";
import { outcomeOf } from "./Outcomes.js";
import { ONE, ZERO, inverse, order, plus, ratio, sizeOf, times } from "./Rationals.js";
import { ABSENT, during, now } from "./State.js";
import { text } from "./Texts.js";
import { addPay, totalOf } from "./Totals.js";
import { choice, contains, point, truth } from "./Values.js";
import { MET, UNKNOWN, UNMET } from "./Verdicts.js";

const isUsable = ({ status, verdict }) => (status === "open" || status === "not-stated") && (verdict === UNMET || verdict === UNKNOWN);

/** The nodes of an explanation, and of the criteria that it stands on. */
const nodesOf = (node, criteria, seen) => {
  const { criterion, children = [] } = node;
  const isNew = criterion && !seen.has(criterion);
  seen.add(criterion);
  return [node, ...(isNew ? nodesOf(outcomeOf(criteria.get(criterion)), criteria, seen) : []), ...children.flatMap((child) => nodesOf(child, criteria, seen))];
};

const exactOf = (exact) => {
  const [n, d = ONE] = exact.split("/").map(parseDecimal);
  return times(n, inverse(d));
};

/** The answers that a change tells of: of those that must go beyond a figure, the next whole unit, of percents a hundredth of one; from just on it either way. */
const answersOf = ({ input, to, by, over }) => {
  const index = now.inputs.findIndex(({ id }) => id === input);
  const { type, blank } = now.inputs[index];
  if (!by)
    return [to].flat().map((each) => ({ index, to: each, size: ZERO, value: typeof each === "boolean" ? truth(each) : choice([each], blank.rising, 0, index) }));
  const limit = exactOf(by);
  const further = (sign) => plus(limit, times(ratio(sign), type === "percent" ? ratio(1, 1e4) : ONE));
  const ways = !over ? [limit] : limit.n ? [further(limit.n < 0 ? -1 : 1)] : [further(1), further(-1)];
  return ways.map((way) => ({ at: plus(now.values[index].l, way), size: sizeOf(way) })).filter(({ at }) => contains(blank, at))
    .map(({ at, size }) => ({ index, to: over ? text(at) : to, size, value: point(at, blank.flags & ~ABSENT, index) }));
};

/**
 * Which single changes bring the most support. Of those of one input that unlock the same measures the smallest counts.
 * @param rows the measures as decided
 * @param decide decides a measure anew
 */
export const unlocksOf = (rows, decide, { criteria, statements }) => {
  const sum = (all) => addPay(totalOf(all, "open", statements).pay, totalOf(all, "not-stated", statements).pay);
  const before = sum(rows);
  const attempt = ({ index, to, size, value }) => {
    const values = [...now.values];
    values[index] = value;
    return during({ values, memo: new Map(), explain: false }, () => {
      if (now.constraints.some(({ require }) => require().verdict === UNMET))
        return [];
      const after = rows.map((row) => (row.measure.inputs.includes(index) ? decide(row.measure) : row));
      const measures = after.filter((row, i) => row.verdict === MET && isUsable(rows[i])).map(({ id }) => id);
      if (!measures.length)
        return [];
      const { low, high } = sum(after);
      return [{ size, low: plusInt(low, -before.low), high: high === null || before.high === null ? null : plusInt(high, -before.high), input: now.inputs[index].id, to, measures }];
    });
  };
  const changes = rows.filter(isUsable).flatMap(({ told }) => nodesOf(told.explanation, criteria, new Set())).map(({ change }) => change);
  const [tried, best] = [new Map(), new Map()];
  for (const each of changes.filter((change) => change && change.input).flatMap(answersOf)) {
    const key = `${each.index} ${each.to}`;
    if (!tried.has(key))
      tried.set(key, each);
  }
  for (const found of [...tried.values()].flatMap(attempt)) {
    const key = `${found.input} ${found.measures}`;
    if (!best.has(key) || order(found.size, best.get(key).size) < 0)
      best.set(key, found);
  }
  /** The most first; null is without end. */
  const rank = (a, b) => (a === b ? 0 : a === null || (b !== null && a > b) ? -1 : 1);
  const names = (a, b) => (a > b) - (a < b);
  return [...best.values()]
    .sort((a, b) => rank(a.low, b.low) || rank(a.high, b.high) || b.measures.length - a.measures.length || names(a.input, b.input) || names(`${a.to}`, `${b.to}`))
    .map(({ input, to, measures, low, high }) => ({ input, to, measures, low: moneyText(low), high: moneyText(high) }));
};
