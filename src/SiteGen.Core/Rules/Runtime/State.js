/**
 * What is being evaluated. Nothing in the runtime waits, so one will do. values: of all inputs, today: the legal day, day: as written; explain: nodes tell figures;
 * trial: values are tried, and criteria seen through; asking: what is open is told by index; lines: where not null, those on which comparisons turn are
 * collected, over the figures of the inputs axes; memo: outcomes so far, by place; split: decides what is open by trying values; changeOf: seeks changes.
 */
export const now = { inputs: [], constraints: [], values: [], today: null, day: "", explain: true, trial: false, asking: false, lines: null, axes: [], memo: [], split: null, changeOf: null };

/** Runs with some of it changed, and changes it back. */
export const during = (changed, run) => {
  const before = { ...now };
  Object.assign(now, changed);
  const result = run();
  Object.assign(now, before);
  return result;
};

/** Hangs on a value that is tried, on an input without answer, on a band; is a date. */
export const SPLIT = 1;
export const ABSENT = 2;
export const BAND = 4;
export const DATE = 8;
export const OPEN = ABSENT | BAND;

export const isMixed = (flags) => flags & SPLIT && flags & OPEN;
