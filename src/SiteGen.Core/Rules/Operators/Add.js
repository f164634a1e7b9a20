import { sumOf } from "../Runtime/Forms.js";
import { plus } from "../Runtime/Rationals.js";
import { isPoint, made } from "../Runtime/Values.js";

export const add = (a, b) => {
  const l = plus(a.l, b.l);
  return made(add, [a, b], l, isPoint(a) && isPoint(b) ? l : plus(a.h, b.h), a.lo || b.lo, a.ho || b.ho);
};

add.form = sumOf;
