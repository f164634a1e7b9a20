// Questions and answers as they could be, drawn from a generator.
import { generator } from "./load.mjs";

const cuts = ["5000000", "20000000", "50000000", "200000000"];
const bands = [null, ...cuts].map((min, at) => ({ min, max: cuts[at] || null }));
const field = (type) => (_, at) => ({ id: `${type.replace("-", "_")}_${at}`, type, known: { choice: ["none", "earlier", "newly", "elsewhere"], "yes-no": [true, false], money: bands }[type] });

/** 25 questions in the mixture of the site. */
export const mixed = Object.entries({ choice: 6, "yes-no": 5, money: 6, count: 4, quantity: 2, percent: 1, date: 1 })
  .flatMap(([type, count]) => Array.from({ length: count }, field(type)));

export const allMoney = Array.from({ length: 25 }, field("money"));

export function drawer(seed) {
  const random = generator(seed);
  const below = (limit) => Math.floor(random() * limit);
  const oneOf = (items) => items[below(items.length)];
  const pad = (number, width) => String(number).padStart(width, "0");
  const decimal = (size, places) => {
    const whole = random() < 0.3 ? `${1 + below(99)}${"0".repeat(below(size))}` : String(Math.floor(10 ** (random() * size)));
    const rest = random() < 0.5 ? "" : String(1 + below(10 ** places - 1)).padStart(places, "0").replace(/0+$/, "");
    return `${random() < 0.05 ? "-" : ""}${whole}${places && rest ? `.${rest}` : ""}`.replace(/^-0$/, "0");
  };
  const exact = {
    "yes-no": () => random() < 0.5,
    choice: ({ known }) => oneOf(known),
    money: () => decimal(14, 2),
    count: () => decimal(9, 0),
    quantity: () => (random() < 0.05 ? "1".repeat(38) : decimal(12, 8)),
    percent: () => decimal(3, 6),
    date: () => `${pad(1900 + below(300), 4)}-${pad(1 + below(12), 2)}-${pad(1 + below(28), 2)}`,
  };
  const band = (asked) => {
    const [min, max] = [exact[asked.type](asked), exact[asked.type](asked)];
    return oneOf([{ min, max }, { min, max: null }, { min: null, max }, ...(asked.known || [])]);
  };
  const isBanded = ({ type }) => type !== "yes-no" && type !== "choice";
  const answer = (asked) => (random() < 0.1 ? null : isBanded(asked) && random() < 0.3 ? band(asked) : exact[asked.type](asked));
  return {
    random,
    answers: (fields) => Object.fromEntries(fields.filter(() => random() < 0.85).map((asked) => [asked.id, answer(asked)])),
    scope: (targets) => (random() < 0.5 ? null : targets.filter(() => random() < 0.2)),
    /** To the fen, in the hundreds of millions. */
    long: (fields) => Object.fromEntries(fields.map((asked) => [asked.id, asked.type === "money" ? `${1 + below(9)}${pad(below(1e8), 8)}.${pad(below(99), 2).replace(/0$/, "1")}` : exact[asked.type](asked)])),
    longBands: (fields) => Object.fromEntries(fields.map((asked) => [asked.id, isBanded(asked) ? { min: exact[asked.type](asked), max: exact[asked.type](asked) } : exact[asked.type](asked)])),
    offered: (fields) => Object.fromEntries(fields.map((asked) => [asked.id, asked.known ? oneOf(asked.known) : exact[asked.type](asked)])),
  };
}
