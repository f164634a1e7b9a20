// The numbers of the emitted rules against BigInt: drawn ones around where JavaScript stops counting exactly, and small ones, where much coincides.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after } from "node:test";
import { pathToFileURL } from "node:url";

// The files are modules by how they are joined, not by a package of theirs.
const folder = mkdtempSync(join(tmpdir(), "numbers-"));
after(() => rmSync(folder, { recursive: true }));
cpSync(new URL("../../src/SiteGen.Core/Rules/Runtime", import.meta.url), folder, { recursive: true });
writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
const load = (name) => import(pathToFileURL(join(folder, name)).href);
const { divideInt, parseInteger, plusInt, remainder, timesInt } = await load("Integers.js");
const { BOTTOMLESS, ENDLESS, ZERO, floor, inverse, middle, minus, negative, order, plus, ratio, times } = await load("Rationals.js");
const { dayText } = await load("Days.js");
const { pointed, text } = await load("Texts.js");
const { parseDay, parseDecimal } = await load("Answers.js");
const { fenOf, moneyText } = await load("Amounts.js");

const SAFE = 2n ** 53n - 1n;
const ROUNDS = 4000;

/** The same numbers on every machine. */
const generator = (seed) => () => (seed = (seed * 48271) % 2147483647);
const random = generator(53);
const below = (count) => random() % count;

const magnitudes = [
  () => BigInt(below(12)),
  () => BigInt(below(100000)),
  () => SAFE + BigInt(below(9) - 4),
  () => 94906265n + BigInt(below(9) - 4),
  () => 2n ** BigInt(below(120)) + BigInt(below(5) - 2),
  () => 10n ** BigInt(below(40)),
  () => BigInt(random()) * BigInt(random()) * BigInt(random()),
];
const anyBig = () => magnitudes[below(magnitudes.length)]() * (below(2) ? 1n : -1n);
const someBig = () => anyBig() || 1n;

/** As the runtime keeps it. */
const kept = (big) => (big <= SAFE && big >= -SAFE ? Number(big) : big);
const same = (actual, big, ...of) => assert.ok(typeof actual === typeof kept(big) && BigInt(actual) === big, `${actual} (${typeof actual}) is not ${big}: ${of.join(" ")}`);

const gcd = (a, b) => (b ? gcd(b, a % b) : a < 0n ? -a : a);
const lowest = (n, d) => {
  const by = gcd(n, d) * (d < 0n ? -1n : 1n);
  return [n / by, d / by];
};
const isRatio = (at, [n, d], ...of) => {
  same(at.n, n, "n", ...of);
  same(at.d, d, "d", ...of);
};
const drawn = () => {
  const [n, d] = lowest(anyBig(), below(3) ? someBig() : 10n ** BigInt(below(9)));
  return { big: [n, d], at: ratio(kept(n), kept(d)) };
};
const repeat = (run) => {
  for (let round = 0; round < ROUNDS; round++)
    run();
};
const floored = (n, d) => n / d - (n % d < 0n ? 1n : 0n);

test("whole numbers", () => repeat(() => {
  const [a, b, c] = [anyBig(), anyBig(), someBig()];
  same(plusInt(kept(a), kept(b)), a + b, a, "+", b);
  same(timesInt(kept(a), kept(b)), a * b, a, "*", b);
  same(divideInt(kept(a), kept(c)), a / c, a, "/", c);
  same(remainder(kept(a), kept(c)), a % c, a, "%", c);
  same(parseInteger(`${a}`), a);
}));

test("fractions come in lowest terms", () => repeat(() => {
  const [n, d] = [anyBig(), someBig()];
  const positive = d < 0n ? -d : d;
  isRatio(ratio(kept(n), kept(positive)), lowest(n, positive), n, "/", positive);
}));

test("fractions: plus, minus, times, negative, inverse, middle", () => repeat(() => {
  const { big: [n, d], at: a } = drawn();
  const { big: [m, e], at: b } = drawn();
  isRatio(plus(a, b), lowest(n * e + m * d, d * e), n, d, "+", m, e);
  isRatio(minus(a, b), lowest(n * e - m * d, d * e), n, d, "-", m, e);
  isRatio(times(a, b), lowest(n * m, d * e), n, d, "*", m, e);
  isRatio(negative(a), [-n, d], n, d);
  isRatio(middle(a, b), lowest(n * e + m * d, d * e * 2n), n, d, "middle", m, e);
  if (n)
    isRatio(inverse(a), lowest(d, n), n, d);
  assert.ok(n || inverse(a).n === 1 && inverse(a).d === 0);
}));

test("fractions: order and floor", () => repeat(() => {
  const { big: [n, d], at: a } = drawn();
  const { big: [m, e], at: b } = below(3) ? drawn() : { big: [n + 1n, d], at: plus(a, ratio(1, kept(d))) };
  const gap = n * e - m * d;
  assert.equal(order(a, b), gap < 0n ? -1 : gap > 0n ? 1 : 0, `${n}/${d} ${m}/${e}`);
  assert.equal(order(a, a), 0);
  isRatio(floor(a), [floored(n, d), 1n], "floor", n, d);
}));

test("what has no end is beyond all, and stays so", () => repeat(() => {
  const { big: [n], at } = drawn();
  assert.deepEqual([order(BOTTOMLESS, at), order(at, ENDLESS), order(BOTTOMLESS, ENDLESS), order(ENDLESS, ENDLESS)], [-1, -1, -1, 0]);
  for (const end of [BOTTOMLESS, ENDLESS]) {
    isRatio(plus(at, end), [BigInt(end.n), 0n]);
    isRatio(plus(end, at), [BigInt(end.n), 0n]);
    isRatio(minus(at, end), [BigInt(-end.n), 0n]);
    isRatio(times(at, end), n ? [BigInt(end.n) * (n < 0n ? -1n : 1n), 0n] : [0n, 1n]);
  }
}));

test("figures are written exactly: a decimal where it ends, else a fraction", () => repeat(() => {
  const { big: [n, d], at } = drawn();
  const said = text(at);
  const [, whole, places] = /^(-?\d+)(?:\.(\d+))?$/.exec(said) || [];
  let rest = d;
  for (const factor of [2n, 5n])
    for (; rest % factor === 0n;)
      rest /= factor;
  assert.equal(said.includes("/"), rest > 1n, said);
  assert.ok(!places || !places.endsWith("0") || d === 1n, said);
  const read = said.includes("/") ? said.split("/").map(BigInt) : lowest(BigInt(whole + (places || "")), 10n ** BigInt((places || "").length));
  assert.deepEqual(read, [n, d], said);
  if (said.length <= 40 && !said.includes("/"))
    isRatio(parseDecimal(said), [n, d], said);
  assert.equal(text(at), said);
}));

test("zero has no sign", () => {
  for (const zero of [ZERO, negative(ZERO), ratio(-0), parseDecimal("-0"), parseDecimal("-0.00"), times(ratio(-1), ZERO), minus(ratio(5), ratio(5))]) {
    assert.equal(text(zero), "0");
    assert.equal(order(zero, ZERO), 0);
    assert.equal(moneyText(fenOf(zero)), "0.00");
  }
});

test("money is rounded half away from zero", () => repeat(() => {
  const { big: [n, d], at } = drawn();
  const size = n < 0n ? -n : n;
  const fen = floored(size * 200n + d, 2n * d);
  same(fenOf(at), n < 0n ? -fen : fen, n, d);
  const digits = `${fen}`.padStart(3, "0");
  assert.equal(moneyText(fenOf(at)), `${n < 0n && fen ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`);
  assert.equal(pointed(kept(n), 0), `${n}`);
}));

test("a day is read as it is written, and no other", () => {
  for (let day = -719162; day <= 2932896; day += 1 + below(997))
    assert.equal(parseDay(dayText(day)).n, day);
  assert.deepEqual([parseDay("0001-01-01").n, parseDay("9999-12-31").n, parseDay("1970-01-01").n], [-719162, 2932896, 0]);
  for (const no of ["", "0000-01-01", "0000-12-31", "2020-02-30", "2019-02-29", "1900-02-29", "2020-13-01", "2020-00-10", "2020-01-00", "10000-01-01", "+010000-01-01",
    "2020-1-1", "2020-01-01\n", " 2020-01-01", "2020-01-01T00", "２０２０-01-01", "٢٠٢٠-01-01"])
    assert.equal(parseDay(no), undefined, no);
});

test("a decimal is read as it is written, and nothing else is one", () => {
  for (const no of ["", "-", ".", ".5", "5.", "+5", " 5", "5 ", "5\n", "1e3", "0x10", "1,000", "1_000", "1/3", "NaN", "Infinity", "--5", "٣", "５", "5".repeat(41)])
    assert.ok(!parseDecimal(no), no);
  isRatio(parseDecimal("0".repeat(39) + "7"), [7n, 1n]);
  isRatio(parseDecimal("-00.250"), [-1n, 4n]);
});
