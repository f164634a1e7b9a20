import { FIRST_DAY, LAST_DAY, dateOf } from "../Runtime/Days.js";
import { differenceOf } from "../Runtime/Forms.js";
import { divideInt, plusInt, timesInt } from "../Runtime/Integers.js";
import { minus, ratio } from "../Runtime/Rationals.js";
import { DATE } from "../Runtime/State.js";
import { made } from "../Runtime/Values.js";

/** Whole months; a month ends on its last day too, where it has no such day as it began on. Beyond the calendar every month has 31 days. */
const months = (from, to) => {
  if (to < from)
    return timesInt(months(to, from), -1);
  if (from < FIRST_DAY || to > LAST_DAY)
    return divideInt(plusInt(to, timesInt(from, -1)), 31);
  const [first, last] = [dateOf(from), dateOf(to)];
  const isWhole = last.getUTCDate() >= first.getUTCDate() || dateOf(to + 1).getUTCDate() === 1;
  return (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth() - (isWhole ? 0 : 1);
};

const elapsed = (count) => {
  const between = (from, to) => (from.d && to.d ? count(from, to) : minus(to, from));
  const make = (from, to) => {
    const [l, h] = [between(from.h, to.l), between(from.l, to.h)];
    const value = made(make, [from, to], l, h, !l.d, !h.d);
    value.flags &= ~DATE;
    return value;
  };
  return make;
};

export const days_between = elapsed((from, to) => minus(to, from));

days_between.form = (from, to) => differenceOf(to, from);

export const months_between = elapsed((from, to) => ratio(months(from.n, to.n)));

export const years_between = elapsed((from, to) => ratio(divideInt(months(from.n, to.n), 12)));
