/** What is being evaluated. Nothing in the runtime waits, so one will do. */
export const now = {
  /** As Engine.js prepares them: id, type, fixed, blank (the value without answer), step, whole, choices. */
  inputs: [],
  constraints: [],
  /** The value of every input, by its index. */
  values: [],
  /** The legal day as a value, and as written. */
  today: null,
  day: "",
  /** Nodes tell figures, open inputs and changes; else only verdicts and reasons. */
  explain: true,
  /** Values are tried: outcomes are neither kept nor split. */
  trial: false,
  /** Open inputs are told by index. */
  asking: false,
  /** The inputs whose figures are tried, or along which lines are sought. */
  axes: [],
  /** Where not null, the lines over the axes on which comparisons turn are collected. */
  lines: null,
  /** What is known so far, by outcome: found, the explanation; the row of a measure; by input, whether it matters. */
  memo: new Map(),
  /** Of the engine, which the runtime cannot import: decides what is open by trying values, and seeks changes. */
  split: null,
  changeOf: null,
};

/** Runs with some of it changed, and changes it back. */
export const during = (changed, run) => {
  const before = { ...now };
  Object.assign(now, changed);
  const result = run();
  Object.assign(now, before);
  return result;
};

/** Flags of values: rests on one that is tried, */
export const SPLIT = 1;
/** on an input without answer, */
export const ABSENT = 2;
/** on a band; */
export const BAND = 4;
/** is a date. */
export const DATE = 8;
export const OPEN = ABSENT | BAND;

/** Rests on what is tried and on what stays open. */
export const isMixed = (flags) => flags & SPLIT && flags & OPEN;
