import { plusInt, timesInt } from "./Integers.js";
import { HALF, ZERO, floor, least, minus, most, negative, plus, ratio, times } from "./Rationals.js";
import { pointed, text } from "./Texts.js";
import { MET, UNMET } from "./Verdicts.js";

/** Figures of rules are yuan; what is told or added up is whole fen, halves away from zero. */
export const fenOf = (yuan) => (yuan.n < 0 ? timesInt(fenOf(negative(yuan)), -1) : floor(plus(times(yuan, ratio(100)), HALF)).n);

export const moneyText = (fen) => (fen === null ? null : pointed(fen, 2));

/** What is paid before it is rounded, between two figures; high is null where nothing limits it. */
export const paid = ({ l, h, zero }) => ({ low: zero || !l.d ? ZERO : most(l, ZERO), high: zero > 1 ? ZERO : h.d ? most(h, ZERO) : null });

const reduced = (code, low, high) => (high.n ? { code, low: moneyText(fenOf(low)), high: moneyText(fenOf(high)) } : null);

/** @param base the floor that a rate is raised to */
export const rate = (value, cap, base) => {
  const whole = paid(value);
  if (base && !value.zero)
    whole.low = most(whole.low, base.l);
  if (base && value.zero < 2 && whole.high)
    whole.high = most(whole.high, base.l);
  if (!cap)
    return whole;
  const [low, high] = [least(whole.low, cap.l), whole.high ? least(whole.high, cap.l) : cap.l];
  return { low, high, reduction: reduced("cap", minus(whole.low, low), whole.high ? minus(whole.high, high) : ZERO) };
};

/** By the steps that a choice can be; an option without one pays nothing. */
const steps = ({ options }, pays) => {
  const all = options.map((option) => (pays.find(([step]) => step === option) || [0, { l: ZERO }])[1].l);
  return { low: all.reduce(least), high: all.reduce(most) };
};

/** Only what was not received yet. */
export const ladder = (pays, on, received) => {
  const reached = steps(on, pays);
  if (!received)
    return reached;
  const before = steps(received, pays);
  const left = (a, b) => most(minus(a, b), ZERO);
  return { low: left(reached.low, before.high), high: left(reached.high, before.low), reduction: reduced("received", least(reached.low, before.low), least(reached.high, before.high)) };
};

const dueOf = (due) => {
  if (!due)
    return "not-stated";
  const { verdict } = due();
  return verdict === MET ? "now" : verdict === UNMET ? "later" : "unknown";
};

/** Cut by running totals, so that the rounded parts add up to the rounded whole. */
const partsOf = ({ low, high }, shares) => {
  let before = ZERO;
  return shares.map(([payer, { l }, when, due]) => {
    const [from, until] = [before, plus(before, l)];
    before = until;
    const cut = (yuan) => moneyText(plusInt(fenOf(times(yuan, until)), -fenOf(times(yuan, from))));
    return { payer, share: text(l), when, low: cut(low), high: high && cut(high), due: dueOf(due) };
  });
};

/** { low, high } in fen, high null where nothing limits it; whether anything states it; what the result tells of it. */
const worked = ({ kind, pay, shares = [], pool }) => {
  const isGiven = kind !== "in-kind";
  const payment = typeof pay === "function" ? pay() : pay || { low: isGiven ? ZERO : null, high: null };
  const [low, high] = [payment.low, payment.high].map((yuan) => yuan && fenOf(yuan));
  const certain = pay ? low === high && kind !== "range" && pool === undefined : !isGiven;
  const told = { kind, low: moneyText(low), high: moneyText(high), certain, parts: partsOf(payment, shares), reduced_by: payment.reduction || null, pool: moneyText(pool === undefined ? null : pool) || undefined };
  return { low: low || 0, high: pay ? high : 0, isStated: pay !== undefined, told };
};

/** What no answer changes is worked out once. */
export const amountOf = (measure) => {
  const { pay, shares } = measure;
  if (typeof pay === "function" || shares)
    return worked(measure);
  return measure.amount || (measure.amount = worked(measure));
};
