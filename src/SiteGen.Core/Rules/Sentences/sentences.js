// Results in sentences, in one language: the same that the command line tells.
import { decimal, parse, ratio } from "./sentence-figures.js";
import { reasonsOf } from "./sentence-reasons.js";
import { wordsOf } from "./sentence-words.js";

/** What a result says. Lines are { text, verdict, items }; the texts are those of texts.<lang>.js. */
export const sentencesOf = (texts, result) => {
  const words = wordsOf(texts);
  const { day, figure, fill, inner, label, money, quoted, span, value } = words;
  const names = (ids) => ids.map((id) => quoted(texts.measures[id][0])).join(fill("punctuation.list"));

  const told = (low, high) => (high === null && !Number(low) ? fill("amount.open") : span(low, high));

  /** What a measure pays, in a few words. */
  const sum = (id) => {
    const { kind, low, high } = result.measures[id].amount;
    const what = texts.measures[id][1];
    if (kind === "by-reference")
      return what === undefined ? fill("amount.by-reference") : fill("amount.by-reference") + fill("punctuation.colon") + what;
    if (kind === "in-kind" || kind === "unspecified")
      return what || "";
    return told(low, high);
  };

  const due = (parts, when) => {
    const some = parts.filter((part) => part.due === when);
    const add = (key) => decimal(ratio(some.reduce((total, part) => total + BigInt(part[key].replace(".", "")), BigInt(0)), BigInt(100)));
    return some.length ? [fill(`amount.${when}`, told(add("low"), some.some(({ high }) => high === null) ? null : add("high")))] : [];
  };

  const part = ({ payer, share, when, low, high, due: payable }) => {
    const words = [texts.agencies[payer] ?? payer, figure(parse(share), "%"), told(low, high), fill(`milestone.${when}`)];
    return payable === "not-stated" ? fill("part.plain", ...words) : fill("part.line", ...words, fill(`due.${payable}`));
  };

  /** What is to be said beside the sum. */
  const details = (id) => {
    const { kind, low, high, parts, reduced_by: reduced, pool } = result.measures[id].amount;
    const isSum = !["by-reference", "in-kind", "unspecified"].includes(kind);
    return [
      ...(kind === "range" ? [fill("amount.in-range")] : isSum && low !== high ? [fill("amount.depends")] : []),
      ...(reduced ? [fill(`reduced.${reduced.code}`, span(reduced.low, reduced.high))] : []),
      ...parts.map(part),
      ...due(parts, "now"),
      ...due(parts, "later"),
      ...(pool === undefined ? [] : [fill("amount.shared", money(pool))]),
    ];
  };

  /** Of the measures in effect, or of those whose validity is not stated: the sum, then what is to be known about it. */
  const total = (name) => {
    const { low, high, certain, combining, measures, set_aside: aside, unstated, pools } = result.totals[name];
    if (!measures.length)
      return [fill("total.none")];
    const open = measures.filter((id) => !unstated.includes(id) && result.measures[id].amount.low !== result.measures[id].amount.high);
    return [
      fill(name === "open" ? "total.open" : "total.not-stated", span(low, high)),
      fill(certain ? "total.certain" : "total.uncertain"),
      ...(open.length ? [fill("total.open-sums", names(open))] : []),
      ...(unstated.length ? [fill("total.unstated", names(unstated))] : []),
      ...(pools.length ? [fill("total.pools", names(pools))] : []),
      ...(combining === "stated" ? [] : [fill("total.combining")]),
      ...aside.map(({ measure, by }) => fill("total.set-aside", names([measure]), texts.combining[by])),
    ];
  };

  const unlock = ({ input, to, measures, low, high }) => {
    const gain = low === high && low === "0.00" ? fill("unlock.no-sum") : fill(low[0] === "-" ? "unlock.changes" : "unlock.more", span(low, high));
    return fill("unlock.line", inner(label(input)), value(to, texts.inputs[input].unit), names(measures), gain);
  };

  const error = ({ input, code, limit }) => {
    if (input === "")
      return fill("error.answers");
    if (code === "constraint")
      return limit === undefined ? fill("error.constraint-one", label(input)) : fill("error.constraint", inner(label(input)), inner(label(limit)));
    const { unit, domain } = texts.inputs[input] || {};
    return fill(`error.${code}`, label(input), code === "domain" ? domain : code === "precision" ? value(limit, unit) : "");
  };

  const programme = (id) => {
    const { recognised, verdict, benchmarks } = result.programmes[id];
    const [, input] = texts.programmes[id];
    return [
      ...(recognised === null || input === undefined ? [] : [fill("answer.fact", label(input), value(recognised, texts.inputs[input].unit))]),
      ...(verdict === undefined ? [] : [fill("programme.conditions", fill(`verdict.${verdict}`))]),
      ...(benchmarks.of ? [fill("programme.benchmarks", benchmarks.met, benchmarks.of, benchmarks.unmet, benchmarks.unknown)] : []),
    ];
  };

  return {
    /** Why a criterion or measure came out as it did: only what made it so. */
    why: reasonsOf(texts, result, words, false),
    /** The same with all its parts. */
    whole: reasonsOf(texts, result, words, true),
    sum,
    details,
    total,
    unlocks: () => (result.unlocks || []).map(unlock),
    errors: () => result.errors.map(error),
    programme,
    status: (id) => fill(`status.${result.measures[id].status}`),
    verdict: (verdict) => fill(`verdict.${verdict}`),
    /** An answer to an input. */
    answer: (input, of) => texts.inputs[input].options?.[of] || value(of, texts.inputs[input].unit),
    /** A day, as in 2020-07-21. */
    day,
  };
};
