import { divideInt, parseInteger, remainder, timesInt } from "./Integers.js";
import { ratio } from "./Rationals.js";
import { ABSENT, DATE } from "./State.js";
import { isPoint } from "./Values.js";

const DAY = 864e5;

/** A day since 1970-01-01 as year-month-day, and back: undefined where there is no such day. */
export const dayText = (day) => new Date(day * DAY).toISOString().slice(0, 10);

export const parseDay = (text) => {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) && text > "0001" ? Date.parse(text) / DAY : NaN;
  return Number.isSafeInteger(day) && dayText(day) === text ? ratio(day) : undefined;
};

export const parseDecimal = (text) => {
  const [, whole, places = ""] = (text.length <= 40 && /^(-?\d+)(?:\.(\d+))?$/.exec(text)) || [];
  return whole && ratio(parseInteger(whole + places), parseInteger(1 + "0".repeat(places.length)));
};

/** A whole number with a point before its last digits. */
export const pointed = (whole, places) => {
  const digits = `${whole}`.replace("-", "").padStart(places + 1, "0");
  return (whole < 0 ? "-" : "") + (places ? `${digits.slice(0, -places)}.${digits.slice(-places)}` : digits);
};

/** Each round takes a 10, 5 or 2 out of the denominator. */
const written = (n, d) => {
  let places = 0;
  let [scaled, rest] = [n, d];
  for (let factor; rest !== 1 && (factor = [10, 5, 2].find((each) => !remainder(rest, each))); places++)
    [scaled, rest] = [timesInt(scaled, 10 / factor), divideInt(rest, factor)];
  return rest === 1 ? pointed(scaled, places) : `${n}/${d}`;
};

/** A decimal where it ends, else a fraction; kept, since constants are told again and again. */
export const text = (at) => (at.text = at.text || (at.d === 1 ? `${at.n}` : written(at.n, at.d)));

/** As explanations tell it; nothing where there is no answer, or no figure at all. */
export const shown = (value) => {
  if (value.options)
    return value.options.length > 1 ? undefined : value.options[0];
  const end = (at) => (at.d ? (value.flags & DATE ? dayText(at.n) : text(at)) : null);
  return value.flags & ABSENT || value.zero > 1 ? undefined : isPoint(value) ? end(value.l) : { min: end(value.l), max: end(value.h) };
};
