import { swapped } from "./Changes.js";
import { truthOf } from "./Comparing.js";
import { LAST_DAY, dayText } from "./Days.js";
import { ratio } from "./Rationals.js";
import { DATE, OPEN, now } from "./State.js";
import { TODAY, point } from "./Values.js";

const TWO_HUNDRED_YEARS = 73048;

/**
 * The first later day, within 200 years, on which a comparison is met. Between two days on which the sides stand alike to each other they are taken to
 * stand so all along.
 */
export const firstDay = (op, sides) => {
  if (sides.some((side) => side.flags & OPEN))
    return undefined;
  const on = (day) => swapped(sides, TODAY, point(ratio(day), DATE));
  const standOn = (day) => truthOf(">", ...on(day)) - truthOf("<", ...on(day));
  let day = now.today.l.n;
  const last = Math.min(day + TWO_HUNDRED_YEARS, LAST_DAY);
  for (let stand; (stand = standOn(day)) !== standOn(last);) {
    let next = last;
    for (let half; (half = day + ((next - day) >> 1)) !== day;)
      standOn(half) === stand ? (day = half) : (next = half);
    if (truthOf(op, ...on(next)) > 0)
      return dayText(next);
    day = next;
  }
  return undefined;
};
