import { dayText } from "./Days.js";
import { divideInt, remainder, timesInt } from "./Integers.js";
import { ABSENT, DATE } from "./State.js";
import { isPoint } from "./Values.js";

/** A whole number with a point before its last digits. */
export const pointed = (whole, places) => {
  const digits = `${whole < 0 ? -whole : whole}`.padStart(places + 1, "0");
  return (whole < 0 ? "-" : "") + digits.slice(0, digits.length - places) + (places ? "." : "") + digits.slice(digits.length - places);
};

/** Each round takes a 10, 5 or 2 out of the denominator. */
const written = (n, d) => {
  let scaled = n;
  let rest = d;
  let places = 0;
  for (; rest !== 1; places++) {
    const factor = !remainder(rest, 10) ? 10 : !remainder(rest, 5) ? 5 : 2;
    if (remainder(rest, factor))
      return `${n}/${d}`;
    scaled = timesInt(scaled, 10 / factor);
    rest = divideInt(rest, factor);
  }
  return pointed(scaled, places);
};

/** A decimal where it ends, else a fraction; kept, since constants are told again and again. */
export const text = (at) => (at.text = at.text || (at.d === 1 ? `${at.n}` : written(at.n, at.d)));

const endText = (at, flags) => (at.d ? (flags & DATE ? dayText(at.n) : text(at)) : null);

/** As explanations tell it; nothing where there is no answer, or no figure at all. */
export const shown = (value) => {
  if (value.options)
    return value.options.length > 1 ? undefined : value.options[0];
  const { l, h, flags } = value;
  return flags & ABSENT || value.zero > 1 ? undefined : isPoint(value) ? endText(l, flags) : { min: endText(l, flags), max: endText(h, flags) };
};
