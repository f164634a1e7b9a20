import { moneyText } from "./Amounts.js";
import { plusInt } from "./Integers.js";
import { MET } from "./Verdicts.js";

const NOTHING = { low: 0, high: 0 };

export const addPay = (a, b) => ({ low: plusInt(a.low, b.low), high: a.high === null || b.high === null ? null : plusInt(a.high, b.high) });

/** By what is certain, then by what can be; null is without end. */
const isMore = (a, b) => (a.low === b.low ? b.high !== null && (a.high === null || a.high > b.high) : a.low > b.low);

/** Caps from the inmost group outwards; groups lie apart or one in the other. */
const payOf = (kept, caps) => {
  let blocks = kept.map((row) => [[row.id], row.amount]);
  for (const { of, cap } of caps) {
    const isIn = ([ids]) => ids.some((id) => of.includes(id));
    const { low, high } = blocks.filter(isIn).map(([, pay]) => pay).reduce(addPay, NOTHING);
    blocks = [...blocks.filter((block) => !isIn(block)), [of, { low: low < cap ? low : cap, high: high !== null && high < cap ? high : cap }]];
  }
  return blocks.map(([, pay]) => pay).reduce(addPay, NOTHING);
};

/** In fen: what the measures that are met and have a status pay together, in the best choice that the statements on combining allow. */
export const totalOf = (rows, status, statements) => {
  const caps = statements.filter(({ cap }) => cap !== undefined).sort((a, b) => a.of.length - b.of.length);
  let best;
  const choose = (kept, setAside) => {
    const pay = payOf(kept, caps);
    if (best && !isMore(pay, best.pay))
      return;
    const rivalsIn = ({ of }) => kept.filter(({ id }) => of.includes(id));
    const statement = statements.find((each) => each.exclusive && rivalsIn(each).length > 1);
    if (!statement)
      best = { kept, setAside, pay };
    else
      for (const winner of rivalsIn(statement)) {
        const losers = rivalsIn(statement).filter((row) => row !== winner);
        choose(kept.filter((row) => !losers.includes(row)), [...setAside, ...losers.map(({ id }) => ({ measure: id, by: statement.id }))]);
      }
  };
  choose(rows.filter((row) => row.verdict === MET && row.status === status && row.amount.told.kind !== "in-kind"), []);
  return best;
};

/** As results tell it. */
export const totalText = ({ kept, setAside, pay: { low, high } }, statements) => {
  const paid = kept.filter(({ amount }) => amount.high !== 0);
  const isStated = paid.every((one, i) => paid.slice(0, i).every((other) => statements.some(({ of }) => of.includes(one.id) && of.includes(other.id))));
  const ids = (isIn) => kept.filter(isIn).map(({ id }) => id);
  return {
    low: moneyText(low),
    high: moneyText(high),
    certain: low === high && isStated && kept.every(({ amount }) => amount.told.certain),
    combining: isStated ? "stated" : "not-stated",
    measures: ids(() => true),
    set_aside: setAside,
    unstated: ids(({ amount }) => !amount.isStated),
    pools: ids(({ amount }) => amount.told.pool),
  };
};
