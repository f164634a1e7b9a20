// Why a rule came out as it did: its explanation in lines, of what made it so alone or of all.
import { comparing, shown } from "./sentence-comparisons.js";
import { isRange, line } from "./sentence-words.js";

/** @returns {(id: string) => object[]} of a criterion or measure; with whole, all parts of its rule are told. */
export const reasonsOf = (texts, result, words, whole) => {
  const { fill, fold, inner, joined, label, midsentence, pack, quoted } = words;
  const { answer, comparison, fact } = comparing(texts, words);
  const partsOf = (node, words, negated) =>
    (node.children || []).map((child, i) => ({ verdict: shown(child.verdict, negated), tell: () => tell(child, words[i], negated) }));

  /** Those that made it so, or all of them. */
  const deciding = (parts, verdict) => (whole ? parts : parts.filter((part) => part.verdict === verdict));

  const packed = (parts) => parts.map((part) => pack(part.tell(), part.verdict));

  const all = (parts, verdict) => {
    const lines = deciding(parts, verdict).flatMap((part) => part.tell());
    return whole ? [line(fill("rule.all"), verdict, lines)] : lines;
  };

  const any = (parts, verdict) => {
    const kept = deciding(parts, verdict);
    if (!whole && (verdict === "met" || kept.length === 1))
      return kept.flatMap((part) => part.tell());
    return [line(fill(verdict === "unmet" ? "any.enough" : "rule.any"), verdict, packed(kept))];
  };

  /** How many of the rows, or points of theirs, are there and needed. */
  const count = (key, node, negated, verdict, rows) => {
    const have = isRange(node.have) ? fill("compare.span", node.have.min, node.have.max) : node.have;
    return node.have === undefined ? all(rows, verdict) : [line(fill(`${key}.${negated ? "fewer" : "needed"}`, have, node.need), verdict, packed(rows))];
  };

  /** Points below zero are lost where their rule is met. */
  const scoreRows = (node, words, negated) =>
    node.children.map((row, i) => {
      const unwanted = (row.points[0] === "-") !== negated;
      const verdict = shown(row.verdict, unwanted);
      return { verdict, tell: () => [fold(fill("rule.points-row", row.points), verdict, tell(row.children[0], words[i], unwanted))] };
    });

  const criterion = (node, negated, verdict) => {
    const found = result.criteria[node.criterion];
    const key = negated ? { met: "unwanted", unmet: "absent" }[node.verdict] || node.verdict : node.verdict;
    const head = fill(`criterion.${key}`, inner(texts.criteria[node.criterion]));
    return fold(head, verdict, root(node.criterion, found.explanation));
  };

  const readings = (node, parts, verdict) => {
    if (verdict !== "unknown")
      return line(fill("readings.agree"), verdict, packed(parts));
    return node.reason === "reading" ? line(fill("readings.differ"), verdict, packed(parts)) : line(fill("rule.readings"), verdict, packed(deciding(parts, verdict)));
  };

  const cases = (node, [when, then, otherwise], negated, verdict) => {
    const [condition, first, second] = node.children;
    if (!first)
      return tell(condition, when, false);
    const ifThen = (branch, words) => fold(fill("if.then"), shown(branch.verdict, negated), tell(branch, words, negated));
    const ifElse = (branch) => fold(fill("rule.else"), shown(branch.verdict, negated), tell(branch, otherwise, negated));
    const given = () => fold(fill("if.when"), condition.verdict, tell(condition, when, false));
    if (second)
      return [line(fill("rule.if"), verdict, [given(), ifThen(first, then), ifElse(second)])];
    const isThen = node.branch === "then";
    const known = fact(condition, when);
    if (known !== undefined)
      return [fold(fill("if.taken", known), verdict, tell(first, isThen ? then : otherwise, negated))];
    return [line(fill("rule.if"), verdict, [given(), isThen ? ifThen(first, then) : ifElse(first)])];
  };

  const table = (node, words, negated, verdict) => {
    const along = texts.subjects[words.along][0];
    if (!node.children)
      return line(fill(node.reason === "no-row" ? "table.no-row" : "table.undefined", along), verdict);
    const rows = node.children.map((row) => {
      const [tier, rule] = words.rows[row.row];
      return fold(fill("table.row", tier), shown(row.verdict, negated), tell(row.children[0], rule, negated));
    });
    if (rows.length === 1 && rows[0].verdict === verdict)
      return rows[0];
    return line(verdict === "unknown" ? fill("table.open", midsentence(along)) : fill("table.agreed"), verdict, rows);
  };

  /** @param words the labels of the node, as texts.rules holds them */
  const tell = (node, words, negated) => {
    const verdict = shown(node.verdict, negated);
    const parts = partsOf(node, words, negated !== (node.op === "none"));
    switch (node.op) {
      case "answer":
        return [answer(node, words, negated)];
      case "judged":
        return [line(fill("judged.unknown"), verdict)];
      case "always":
        return [line(fill("always.met"), verdict)];
      case "all":
      case "and":
      case "none":
        return (negated ? any : all)(parts, verdict);
      case "any":
      case "or":
        return (negated ? all : any)(parts, verdict);
      case "not":
        return tell(node.children[0], words[0], !negated);
      case "between":
        return [comparison(node, node.children.map((child, i) => [child, words[i]]), negated)];
      case "at_least":
        return count("at-least", node, negated, verdict, parts);
      case "points":
        return count("points", node, negated, verdict, scoreRows(node, words, negated));
      case "met":
        return [criterion(node, negated, verdict)];
      case "readings":
        return [readings(node, parts, verdict)];
      case "if":
        return cases(node, words, negated, verdict);
      case "table":
        return [table(node, words, negated, verdict)];
      default:
        return [comparison(node, [[node, words]], negated)];
    }
  };

  /** Whom a rule concerns comes before what it asks for. */
  const applying = (node, require, applies) => {
    const parts = node.children.map((child, i) => ({ verdict: child.verdict, tell: () => tell(child, i < applies.length ? applies[i] : require, false) }));
    const wrong = node.verdict === "unknown" ? ["unknown", "unmet"] : parts.some((part) => part.verdict === "unmet") ? ["unmet"] : ["not-applicable"];
    const kept = whole ? parts : parts.filter((part) => wrong.includes(part.verdict));
    return fold(fill(node.verdict === "unknown" ? "applies.unknown" : "applies.not"), node.verdict, kept.flatMap((part) => part.tell()));
  };

  const root = (id, node) => {
    const [require, ...applies] = texts.rules[id];
    const same = node.split ? [line(fill("split.same", joined(node.split.map((one) => quoted(label(one))), fill("punctuation.and"))), node.verdict)] : [];
    if (node.split && !whole)
      return same;
    return [...same, ...(node.op === "applies" ? [applying(node, require, applies)] : tell(node, require, false))];
  };

  return (id) => root(id, (result.measures[id] || result.criteria[id]).explanation);
};
