// Labels and values in words, for all that sentences are made of.
import { figuresOf, fillText, parse } from "./sentence-figures.js";

export const isText = (value) => typeof value === "string";

export const isRange = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

export const line = (text, verdict, items = []) => ({ text, verdict, items });

export const wordsOf = (texts) => {
  const { figure, day } = figuresOf(texts);
  const fill = (key, ...values) => fillText(texts.phrases[key], values);
  const label = (id) => texts.inputs[id]?.label ?? id;
  const midsentence = (text) => (texts.lang === "en" && /^[A-Z][a-z]/.test(text) ? text[0].toLowerCase() + text.slice(1) : text);
  const joined = (items, last) => (items.length < 2 ? items.join("") : items.slice(0, -1).join(fill("punctuation.list")) + last + items[items.length - 1]);
  const isCounted = (unit) => texts.counted.includes(unit);
  /** Within quotation marks. */
  const inner = (text) => text.replace(/“/g, "‘").replace(/”/g, "’");
  const quoted = (text) => fill("compare.choice", inner(text));
  const labels = (ids) => joined(ids.map((id) => midsentence(label(id))), fill("punctuation.and"));
  const fold = (head, verdict, items) =>
    items.length === 1 && !items[0].items.length ? line(head + fill("punctuation.gap") + items[0].text, verdict) : line(head, verdict, items);
  const pack = (lines, verdict) => (lines.length === 1 ? lines[0] : line(fill("rule.all"), verdict, lines));

  /** An answer or figure, beside what it is compared with. */
  const value = (of, unit, other) => {
    if (Array.isArray(of))
      return of.map((each) => value(each, unit)).join(fill("punctuation.or"));
    if (typeof of === "boolean")
      return fill(of ? "answer.yes" : "answer.no");
    if (isRange(of))
      return range(of, unit);
    if (unit[0] === "@")
      return quoted(texts.inputs[unit.slice(1)]?.options?.[of] ?? of);
    return unit === "date" ? day(of) : figure(parse(of), unit, isText(other) ? parse(other) : undefined);
  };

  const range = ({ min, max }, unit) =>
    min === null ? fill("figure.until", value(max, unit)) : max === null ? fill("figure.from", value(min, unit)) : fill("compare.span", value(min, unit), value(max, unit));

  const money = (text) => figure(parse(text), "yuan");
  const span = (low, high) => (low === high ? money(low) : high === null ? fill("figure.from", money(low)) : fill("compare.span", money(low), money(high)));

  return { day, figure, fill, fold, inner, isCounted, joined, label, labels, midsentence, money, pack, quoted, span, value };
};
