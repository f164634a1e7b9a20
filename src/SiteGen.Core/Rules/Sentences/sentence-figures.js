// Exact figures, counted in BigInt, and how a person writes them; the patterns are those of texts.<lang>.js.

const FEW_PLACES = 4;

// Written so, since the minifier reads no 1n.
const [ONE, TWO, TEN, HUNDRED] = [1, 2, 10, 100].map(BigInt);

export const fillText = (text, values) => text.replace(/\{(\d)\}/g, (_, index) => values[index]);
export const size = (value) => (value < 0 ? -value : value);
const power = (places) => TEN ** BigInt(places);
const divisor = (a, b) => (b ? divisor(b, a % b) : size(a));

export const ratio = (n, d = ONE) => {
  const common = divisor(n, d) || ONE;
  return { n: n / common, d: d / common };
};

/** "1/3" or "-0.05" */
export const parse = (text) => {
  const [over, under = "1"] = text.split("/");
  const [whole, rest = ""] = over.split(".");
  return ratio(BigInt(whole + rest), power(rest.length) * BigInt(under));
};

const times = (a, n, d = ONE) => ratio(a.n * n, a.d * d);
const isSame = (a, b) => a.n === b.n && a.d === b.d;
/** Halves away from zero. */
const rounded = ({ n, d }) => (n < 0 ? -ONE : ONE) * ((size(n) * TWO + d) / (d * TWO));

/** The number of decimals with which a fraction ends. */
const endOf = (d, places = 0) => (power(places) % d ? endOf(d, places + 1) : places);

/** Of a fraction that ends. */
export const decimal = ({ n, d }) => {
  const places = endOf(d);
  const digits = `${(size(n) * power(places)) / d}`.padStart(places + 1, "0");
  const end = digits.length - places;
  return (n < 0 ? "-" : "") + digits.slice(0, end) + (places ? `.${digits.slice(end)}` : "");
};

const group = (text) => text.replace(/^(-?)(\d+)/, (_, sign, digits) => sign + digits.replace(/\B(?=(\d{3})+$)/g, ","));

/** Figures and days in words. A unit is [of one, of many, factor to the unit that is said, whether in scales such as 万, whether digits are grouped]. */
export const figuresOf = ({ units, scales, about, date, months }) => {
  const grouped = (value, unit) => (unit[4] ? group(decimal(value)) : decimal(value));

  const write = (said, unit) => {
    for (const [scale, words] of unit[3] ? scales : []) {
      const scaled = times(said, ONE, BigInt(scale));
      if (size(scaled.n) >= scaled.d && !(HUNDRED % scaled.d))
        return fillText(unit[1], [fillText(words, [grouped(scaled, unit)])]);
    }
    return fillText(unit[isSame(said, ratio(ONE)) ? 0 : 1], [grouped(said, unit)]);
  };

  /** One with very many decimals is rounded, but never onto what it is compared with. */
  const figure = (value, code, other) => {
    const unit = units[code];
    const [said, limit] = [value, other || value].map((each) => times(each, BigInt(unit[2])));
    if (!(power(FEW_PLACES) % said.d))
      return write(said, unit);
    for (let places = 2; ; places++) {
      const near = ratio(rounded(times(said, power(places))), power(places));
      if (near.n && (isSame(said, limit) || !isSame(near, limit)))
        return fillText(about, [fillText(unit[1], [grouped(near, unit)])]);
    }
  };

  const day = (text) => {
    const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
    return parts ? fillText(date, [+parts[1], months[parts[2] - 1], +parts[3]]) : text;
  };

  return { figure, day };
};
