/** Whole numbers are JavaScript numbers while these are exact, BigInt beyond; never one that the other could be. */
const whole = (value) => (value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER ? Number(value) : value);

const areNumbers = (a, b) => typeof a === "number" && typeof b === "number";

export const plusInt = (a, b) => {
  const sum = areNumbers(a, b) ? a + b : NaN;
  return Number.isSafeInteger(sum) ? sum : whole(BigInt(a) + BigInt(b));
};

export const timesInt = (a, b) => {
  const product = areNumbers(a, b) ? a * b : NaN;
  return Number.isSafeInteger(product) ? product : whole(BigInt(a) * BigInt(b));
};

/** Cut towards zero. */
export const divideInt = (a, b) => (areNumbers(a, b) ? Math.trunc(a / b) : whole(BigInt(a) / BigInt(b)));

/** With the sign of a, as % has it, which takes several times as long between numbers. */
export const remainder = (a, b) => (areNumbers(a, b) ? a - Math.trunc(a / b) * b : whole(BigInt(a) % BigInt(b)));

export const parseInteger = (digits) => whole(BigInt(digits));
