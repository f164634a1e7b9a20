// A comparison or an answer in one sentence: what is there, what is needed, what would do.
import { parse, ratio, size } from "./sentence-figures.js";
import { isRange, isText, line } from "./sentence-words.js";

const INVERSE = { "<": ">=", "<=": ">", ">": "<=", ">=": "<", "=": "!=", "!=": "=" };
const MIRROR = { "<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=", "!=": "!=" };
const CONTRARY = { met: "unmet", unmet: "met" };

/** A verdict as it reads under a `not` or `none`. */
export const shown = (verdict, negated) => (negated && CONTRARY[verdict]) || verdict;

export const comparing = (texts, { day, figure, fill, isCounted, label, labels, midsentence, value }) => {
  const requirement = (sign, unit, need, other, have) => {
    const known = need === undefined || isRange(need) ? undefined : value(need, unit, have);
    const words = known === undefined ? other || "" : other ? fill("compare.worked-out", known, other) : known;
    return fill(`sign.${unit === "date" && /[<>]/.test(sign) ? "date" : ""}${sign}`, words);
  };

  /** Between two figures: of percents in percentage points. */
  const distance = ({ n, d }, unit) => figure(ratio(size(n), d), unit === "%" ? "pp" : unit);

  /** What would do, which ends the sentence. */
  const ending = (change, sign, about, need) => {
    if (!change || change === "fixed")
      return fill(change ? "change.fixed" : "change.none");
    const { input, to, by, over } = change;
    const name = midsentence(label(input));
    if (by === undefined && sign === "=" && [].concat(to).sort().join() === [].concat(need).sort().join())
      return fill("change.none");
    const unit = texts.inputs[input].unit;
    if (by === undefined || unit === "date")
      return fill("change.set", value(to, unit), name);
    if (!over)
      return fill(parse(by).n > 0 ? "change.more" : isCounted(unit) ? "change.fewer" : "change.less", distance(parse(by), unit), name);
    const way = parse(by).n || (about !== label(input) ? 0 : /^>/.test(sign) ? 1 : -1);
    return fill(way > 0 ? "change.above" : way < 0 ? "change.below" : "change.aside", value(to, unit), name);
  };

  const withFrom = (text, from) => (from ? text + fill("punctuation.gap") + fill("change.from", day(from)) : text);

  /** What is there; Chinese puts "about" before "is". */
  const holds = (subject, unit, have) => fill(isCounted(unit) || unit[0] === "@" ? "comparison.listed" : "comparison.fact", subject, have).replace("为约", "约为");

  /**
   * One or two comparisons of the same thing.
   * @param parts each with its words: the index of a subject, or { of, other, turned } where the other side is worked out too, or stands first
   */
  const comparison = (node, parts, negated) => {
    const verdict = shown(node.verdict, negated);
    const read = parts.map(([child, words]) => {
      const { of, other, turned } = typeof words === "number" ? { of: words } : words;
      const [have, need] = turned ? [child.need, child.have] : [child.have, child.need];
      // To be one of several is to be equal to it.
      const op = child.op === "in" ? "=" : child.op;
      const sign = turned ? MIRROR[op] : op;
      const [subject, unit] = texts.subjects[of];
      const facing = isText(have) && unit !== "date" && unit[0] !== "@" ? have : undefined;
      return { child, subject, unit, have, need, other, sign: negated ? INVERSE[sign] : sign, plain: requirement(sign, unit, need, other, facing), facing };
    });
    const required = read.map(({ sign, unit, need, other, facing }) => requirement(sign, unit, need, other, facing));
    const needed = required.length > 1 ? fill(negated ? "compare.outside" : "compare.both", ...required) : required[0];
    const { subject, unit, have, need, other } = read[0];
    const known = have !== undefined && !(isRange(have) && have.min === null && have.max === null);
    const undefinedPart = read.find(({ child }) => child.reason === "division-by-zero");
    if (undefinedPart)
      return line(fill("comparison.undefined", undefinedPart.have === undefined ? subject : undefinedPart.other || subject, undefinedPart.plain), verdict);
    const held = known && holds(subject, unit, value(have, unit, unit !== "date" && unit[0] !== "@" && isText(need) ? need : undefined));
    const open = labels(node.inputs || []);
    if (verdict === "unknown")
      return line(known ? fill(isRange(have) ? "comparison.rough" : "comparison.waiting", held, needed, open) : fill("comparison.open", subject, needed, open), verdict);
    if (!known)
      return line(fill(verdict === "met" ? "comparison.certain" : "comparison.impossible", subject, needed), verdict);
    const { margin = "0", change = {} } = read.length > 1 ? {} : read[0].child;
    /** How far from what is needed, where that is one figure and the change does not tell it. */
    const measured = (plain, key) => {
      const [far, by] = [margin, change.by || "0"].map(parse);
      const isTold = !far.n || (size(by.n) === size(far.n) && by.d === far.d);
      return isTold ? fill(plain, held, needed) : fill(key, held, needed, distance(far, unit));
    };
    if (verdict === "met")
      return line(measured("comparison.met", "comparison.ample"), verdict);
    const changing = read.find(({ child }) => child.change) || read[0];
    const dated = read.find(({ child }) => child.from);
    const text = measured("comparison.unmet", "comparison.short") + ending(changing.child.change, changing.sign, other ? "" : subject, changing.need);
    return line(withFrom(text, dated?.child.from), verdict);
  };

  const answer = (node, words, negated) => {
    const verdict = shown(node.verdict, negated);
    const [subject] = texts.subjects[words];
    const [yes, no] = [fill("answer.yes"), fill("answer.no")];
    const need = negated ? no : yes;
    if (verdict === "unknown")
      return line(fill("answer.open", subject, need), verdict);
    const have = node.verdict === "met" ? yes : no;
    return verdict === "met"
      ? line(fill("answer.met", subject, have), verdict)
      : line(fill("answer.unmet", subject, have, need) + fill(node.change === "fixed" ? "change.fixed" : "change.none"), verdict);
  };

  /** What stands fast already, for cases; undefined where no few words tell it. */
  const fact = (node, words) => {
    if (node.op === "answer" && node.have !== undefined)
      return fill("answer.fact", texts.subjects[words][0], value(node.have, ""));
    if (!isText(node.have) || typeof words !== "number")
      return undefined;
    const [subject, unit] = texts.subjects[words];
    return holds(subject, unit, value(node.have, unit));
  };

  return { answer, comparison, fact };
};
