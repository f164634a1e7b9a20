import assert from "node:assert/strict";
import test from "node:test";
import { generator, load } from "./load.mjs";

const { plain, readFigure, spellMoney, writeFigure } = await load("self-check-figures.js");

const scales = { "": "1", 万: "10000", 亿: "100000000", million: "1000000", billion: "1000000000" };
const scaled = (units) => Object.entries(scales).flatMap(([word, power]) => ["", ...units].map((unit) => [word + unit, power])).filter(([word]) => word);

const money = { scale: "10000", step: "0.01", words: scaled(["元", "CNY", "RMB", "yuan", "人民币", "¥"]) };
const people = { scale: "1", step: "1", words: scaled(["人", "people"]) };
const coal = { scale: "1", step: "", words: scaled(["吨标煤", "吨标煤/年", "tce", "tce a year"]) };
const share = { scale: "0.01", step: "", words: [["%", "0.01"]] };

const read = (unit, table) => {
  for (const [text, expected] of Object.entries(table))
    test(`reads ${JSON.stringify(text)}`, () => assert.deepEqual(readFigure(text, unit), /^[a-z]/.test(expected) ? { problem: expected } : { value: expected }));
};

read(money, {
  "5000": "50000000", " 5000 ": "50000000", "5000万": "50000000", "5000万元": "50000000", "5000 万 元": "50000000", "0.5亿": "50000000", "0.5 亿元": "50000000",
  "￥3,000 元": "3000", "¥3000": "3000", "CNY 50 million": "50000000", "cny50MILLION": "50000000", "50 million yuan": "50000000", "RMB 1.2 billion": "1200000000",
  "人民币5000万元": "50000000", "５０００": "50000000", "１，２３４．５万": "12345000", "1,234,567": "12345670000", "1，234": "12340000", "1 234": "12340000",
  "1\u00a0234\u3000567元": "1234567", "0": "0", "000": "0", "-0": "0", "0.00": "0", ".5": "5000", "5.": "50000", "+5": "50000", "-5": "-50000", "－5元": "-5", "CNY -5": "-5",
  "0.000001": "0.01", "12345.678901": "123456789.01", "12,345,678.90元": "12345678.9", "007": "70000", "1.50": "15000",
  "": "empty", "  \u3000": "empty",
  "1.2e3": "number", "1e3": "number", "abc": "number", "万元": "number", "五千万": "number", "5-10": "number", "5000~6000": "number", "1,23": "number", "1,2345": "number", "12 34": "number",
  "1.2.3": "number", "1,234 567": "number", ",5": "number", "-": "number", ".": "number", "0x10": "number", "∞": "number", "NaN": "number", "1/3": "number", "5 5 5 万": "number",
  "٣": "number", [`${"9".repeat(41)}元`]: "number", [`5${" ".repeat(200)}万元元`]: "number",
  "5 dollars": "unit", "5 吨": "unit", "5 万 万": "unit", "万 5": "unit", "5 元 万": "unit", "$5": "unit", "约5": "unit", "5%": "unit", "--5": "unit", "-¥5": "unit", "million 5": "unit", "5 元元": "unit",
  "0.0000001": "precision", "1.005元": "precision", "0.001 元": "precision",
});
read(people, { "15": "15", "1.5万人": "15000", "1,200 people": "1200", "2.0": "2", "2.5": "precision", "1 万": "10000", "3 元": "unit" });
read(coal, { "200吨标煤/年": "200", "200 tce a year": "200", "1.25万吨标煤": "12500", "0.12345678": "0.12345678", "5 度": "unit" });
read(share, { "5": "0.05", "5%": "0.05", "５％": "0.05", "0.5": "0.005", "100": "1", "150 %": "1.5", "-3": "-0.03", "0": "0", "5%%": "unit" });

test("a figure is written for its field as it would be typed", () => {
  const written = [["50000000", money], ["50000", money], ["123456789.01", money], ["1", money], ["0.01", money], ["0", money], ["-50000", money], ["15", people], ["0.05", share], ["1", share], ["0.123", share]];
  assert.deepEqual(written.map(([value, unit]) => writeFigure(value, unit)), ["5000", "5", "12345.678901", "0.0001", "0.000001", "0", "-5", "15", "5", "100", "12.3"]);
});

test("what is written is read again, whatever the figure", () => {
  for (const value of figures(2000))
    for (const unit of [money, coal, share])
      assert.deepEqual(readFigure(writeFigure(value, unit), unit), { value });
});

test("whatever the signs between the digits, a figure is what it was", () => {
  for (const value of figures(500, 9)) {
    const grouped = writeFigure(value, money).replace(/^(-?)(\d+)/, (_, sign, digits) => sign + digits.replace(/\B(?=(\d{3})+$)/g, ","));
    const wide = grouped.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    for (const text of [grouped, wide, grouped.replaceAll(",", " "), `${grouped} 万元`, `CNY ${grouped}万`])
      assert.deepEqual(readFigure(text, money), { value }, text);
  }
});

test("no text throws, and what is read is an exact decimal", () => {
  const random = generator(5);
  const signs = [..."0123456789.,，． \u3000+-eE万亿元%￥¥CNY/人x\n\u0000\ud800"];
  for (let round = 0; round < 20000; round++) {
    const text = Array.from({ length: Math.floor(random() * 12) }, () => signs[Math.floor(random() * signs.length)]).join("");
    const result = readFigure(text, money);
    assert.ok("problem" in result || plain(result.value) === result.value, text);
  }
  for (const text of ["5".repeat(1e6), `${" ".repeat(1e5)}x`, `5${" ".repeat(1e5)}x`, "1,000".repeat(1e5)])
    assert.equal(readFigure(text, money).problem, "number");
});

test("decimals lose the zeros that say nothing; what is none is none", () => {
  assert.deepEqual(["5", "5.0", "005", "-0.50", "-0", "0.00", "50000.10"].map(plain), ["5", "5", "5", "-0.5", "0", "0", "50000.1"]);
  for (const wrong of ["", "-", "5.", ".5", "1e3", " 5", "+5", "1,000", "5\n", "٣", "9".repeat(41), 5, null, undefined, {}, [], true])
    assert.equal(plain(wrong), wrong);
});

const spelt = {
  "0": "零元", "1": "一元", "10": "十元", "11": "十一元", "20": "二十元", "100": "一百元", "101": "一百零一元", "110": "一百一十元", "112": "一百一十二元", "1000": "一千元", "1001": "一千零一元",
  "1010": "一千零一十元", "1100": "一千一百元", "10000": "一万元", "10001": "一万零一元", "10010": "一万零一十元", "10500": "一万零五百元", "15000": "一万五千元", "100000": "十万元",
  "100010": "十万零一十元", "105000": "十万五千元", "120000": "十二万元", "1005000": "一百万五千元", "1100000": "一百一十万元", "50000000": "五千万元", "10005000": "一千万五千元", "20300000": "二千零三十万元",
  "100000000": "一亿元", "100000001": "一亿零一元", "100005000": "一亿零五千元", "100050000": "一亿零五万元", "105000000": "一亿零五百万元", "150000000": "一亿五千万元", "110000000": "一亿一千万元",
  "123456789": "一亿二千三百四十五万六千七百八十九元", "1000000000": "十亿元", "1000000000000": "一万亿元", "1234500000000": "一万二千三百四十五亿元", "1000000050000": "一万亿零五万元",
  "007": "七元", "300.5": "", "0.00": "", "-5": "", "x": "", "1e3": "",
};
for (const [value, words] of Object.entries(spelt))
  test(`${value} is ${words || "not spelt"}`, () => assert.equal(spellMoney(value), words));

test("words give the figure back", () => {
  const random = generator(3);
  for (let round = 0; round < 5000; round++) {
    const yuan = Math.floor(10 ** (random() * 13)) * (random() < 0.5 ? 1 : 10 ** Math.floor(random() * 3));
    assert.equal(understand(spellMoney(String(yuan))), BigInt(yuan));
  }
});

/** As a reader would: each word multiplies what stands before it since the last larger one. */
function understand(words) {
  const number = (text) => {
    for (const [word, size] of [["亿", 100000000n], ["万", 10000n], ["千", 1000n], ["百", 100n], ["十", 10n]]) {
      const at = text.lastIndexOf(word);
      if (at >= 0)
        return (at ? number(text.slice(0, at)) : 1n) * size + number(text.slice(at + 1).replace(/^零/, ""));
    }
    return BigInt(text ? "零一二三四五六七八九".indexOf(text) : 0);
  };
  return number(words.replace(/元$/, ""));
}

function figures(count, most = 13) {
  const random = generator(count);
  return Array.from({ length: count }, () => {
    const whole = String(Math.floor(10 ** (random() * most)));
    const rest = random() < 0.5 ? "" : `.${String(Math.floor(random() * 100)).padStart(2, "0")}`;
    return plain(`${random() < 0.1 ? "-" : ""}${whole}${rest}`);
  });
}
