/** Whole numbers: JavaScript numbers while these are exact, BigInt beyond. */
const whole = (value) => (value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER ? Number(value) : value);

const exact = (apply) => (a, b) => {
  if (typeof a === "number" && typeof b === "number") {
    const result = apply(a, b);
    if (Number.isSafeInteger(result))
      return result;
  }
  return whole(apply(BigInt(a), BigInt(b)));
};

export const plusInt = exact((a, b) => a + b);

export const timesInt = exact((a, b) => a * b);

/** Cut towards zero. */
export const divideInt = exact((a, b) => (a - (a % b)) / b);

export const remainder = exact((a, b) => a % b);

export const parseInteger = (digits) => whole(BigInt(digits));
