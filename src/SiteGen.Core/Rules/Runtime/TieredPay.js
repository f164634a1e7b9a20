import { ZERO, least, most } from "./Rationals.js";
import { touched } from "./Tiers.js";

/** Not among Amounts.js, since few pages need Tiers.js. By the row in which a value lies; in none, and of what is no figure, nothing is paid. */
export const tiered = (along, rows) => {
  const { indexes, canMiss, isByZero } = touched(along, rows);
  if (isByZero)
    return { low: ZERO, high: ZERO };
  const all = [...indexes.map((index) => rows[index][1].l), ...(canMiss || !indexes.length ? [ZERO] : [])];
  return { low: all.reduce(least), high: all.reduce(most) };
};
