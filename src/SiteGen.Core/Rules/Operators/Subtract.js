import { differenceOf } from "../Runtime/Forms.js";
import { ZERO, minus } from "../Runtime/Rationals.js";
import { made, point } from "../Runtime/Values.js";

/** Of one value: what is opposite to it. */
export const subtract = (a, b) => {
  if (!b)
    return subtract(point(ZERO), a);
  return made(subtract, [a, b], minus(a.l, b.h), minus(a.h, b.l), a.lo || b.ho, a.ho || b.lo);
};

subtract.form = differenceOf;
