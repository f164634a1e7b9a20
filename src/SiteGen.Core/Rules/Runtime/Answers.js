import { DAY, dayText } from "./Days.js";
import { parseInteger } from "./Integers.js";
import { inverse, order, ratio, times } from "./Rationals.js";
import { ABSENT, BAND } from "./State.js";
import { text } from "./Texts.js";
import { choice, contains, leaf, point, truth } from "./Values.js";

/** A day as written; undefined where there is none such. */
export const parseDay = (text) => {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) && text > "0001" ? Date.parse(text) / DAY : NaN;
  return Number.isSafeInteger(day) && dayText(day) === text ? ratio(day) : undefined;
};

export const parseDecimal = (text) => {
  const [, whole, places = ""] = (text.length <= 40 && /^(-?\d+)(?:\.(\d+))?$/.exec(text)) || [];
  return whole && ratio(parseInteger(whole + places), parseInteger(1 + "0".repeat(places.length)));
};

/** What is wrong with an answer is thrown, and caught before it leaves this file. */
const wrong = (code, limit) => {
  throw { code, limit };
};

const isNothing = (given) => given === null || given === undefined;

const figureOf = ({ type, step }, given) => {
  const isText = typeof given === "string";
  if (type === "date")
    return (isText ? parseDay(given) : wrong("type")) || wrong("date");
  if (!isText && typeof given !== "number")
    wrong("type");
  const at = (isText ? parseDecimal(given) : Number.isSafeInteger(given) && ratio(given)) || wrong("number");
  return step && times(at, inverse(step)).d !== 1 ? wrong("precision", text(step)) : at;
};

const within = ({ blank, limit }, at) => (contains(blank, at) ? at : wrong("domain", limit));

const bandOf = (input, given, index) => {
  const { blank } = input;
  if (Array.isArray(given) || Object.keys(given).some((key) => key !== "min" && key !== "max"))
    wrong("type");
  const [min, max] = [given.min, given.max].map((end) => (isNothing(end) ? null : figureOf(input, end)));
  if (!min && !max)
    return blank;
  if (min && max && order(min, max) > 0)
    wrong("band");
  for (const end of [min, max])
    if (end)
      within(input, end);
  const [l, h, lo, ho] = [min || blank.l, max || blank.h, !min && blank.lo, !max && blank.ho];
  const flags = blank.flags & ~ABSENT;
  return lo || ho || order(l, h) ? leaf(l, h, lo, ho, flags | BAND, index) : point(l, flags, index);
};

const valueOf = (input, given, index) => {
  const { type, options, blank } = input;
  if (isNothing(given))
    return blank;
  if (type === "yes-no")
    return typeof given === "boolean" ? truth(given) : wrong("type");
  if (options)
    return typeof given !== "string" ? wrong("type") : options.includes(given) ? choice([given], blank.rising, 0, index) : wrong("option");
  return typeof given === "object" ? bandOf(input, given, index) : point(within(input, figureOf(input, given)), blank.flags & ~ABSENT, index);
};

/** @returns the value of each input, and the errors in the order of the inputs, then of unknown names */
export const read = (inputs, answers) => {
  const blank = inputs.map((input) => input.blank);
  try {
    const given = new Map(answers && typeof answers === "object" && !Array.isArray(answers) ? Object.entries(answers) : wrong("type"));
    const errors = [];
    const values = inputs.map((input, index) => {
      try {
        return valueOf(input, given.get(input.id), index);
      } catch (error) {
        errors.push({ input: input.id, code: "type", ...error });
        return input.blank;
      }
    });
    inputs.forEach(({ id }) => given.delete(id));
    for (const [id, value] of [...given].sort(([a], [b]) => (a < b ? -1 : 1)))
      if (!isNothing(value))
        errors.push({ input: id, code: "unknown-input" });
    return { values, errors };
  } catch {
    return { values: blank, errors: [{ input: "", code: "type" }] };
  }
};
