import { truthOf } from "./Comparing.js";
import { draw, isBent } from "./Forms.js";
import { isMixed } from "./State.js";
import { choice, isPoint, point, samples } from "./Values.js";

const liesIn = (value, ends) => ends.every(([sign, end]) => truthOf(sign, value, end) > 0);

/** The rows of a table in which a value can lie, whether it certainly lies in the only one, whether it can lie in none, and whether it is no figure at all. */
export const touched = (along, rows) => {
  const ends = rows.flatMap(([each]) => each.map(([, end]) => end));
  ends.forEach((end) => draw(along, end));
  if (!along.options && (isMixed(along.flags) || ends.some((end) => isBent(along, end))))
    return { indexes: [...rows.keys()], isOne: false, canMiss: true, isByZero: false };
  const possible = along.options
    ? along.options.map((each) => choice([each], along.rising))
    : (isPoint(along) ? [along.l] : samples(ends.map((end) => end.l), along)).map((at) => point(at));
  const indexes = [...rows.keys()].filter((row) => possible.some((value) => liesIn(value, rows[row][0])));
  const canMiss = along.zero > 0 || !possible.every((value) => rows.some(([each]) => liesIn(value, each)));
  return { indexes, isOne: indexes.length === 1 && !canMiss, canMiss, isByZero: along.zero > 1 };
};
