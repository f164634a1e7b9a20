// What lunr.js, or JavaScript, makes of small things. The argument says of which; stdin holds a JSON list of them, stdout one result a line.
import { readFileSync } from "node:fs";
import lunr from "lunr";

const hex = (text) => Buffer.from(text, "utf16le").toString("hex");
const bits = new DataView(new ArrayBuffer(8));

const parts = {
  stem: (words) => words.map((word) => lunr.stemmer(new lunr.Token(word, {})).toString()),
  vocabulary: () => Object.keys(JSON.parse(readFileSync(new URL("node_modules/lunr/test/fixtures/stemming_vocab.json", import.meta.url)))),
  stopWords: () => {
    const source = readFileSync(new URL("node_modules/lunr/lib/stop_word_filter.js", import.meta.url), "utf8");
    return [...source.matchAll(/'(\w+)'/g)].map(([, word]) => word).filter((word) => !lunr.stopWordFilter(new lunr.Token(word, {})));
  },
  /** Their bits, in hexadecimal. */
  log: (numbers) => numbers.map((number) => {
    bits.setFloat64(0, Math.log(number));
    return bits.getBigUint64(0).toString(16);
  }),
  /** Each code point below the limit: whether this JavaScript knows it, and small letters of it alone and beside sigmas, as UTF-16 units in hexadecimal. */
  lower: ([limit]) => Array.from({ length: limit }, (_, code) => String.fromCodePoint(code)).map((text) =>
    [/\P{Cn}/u.test(text) ? "known" : "unknown", ...[text, `aΣ${text}`, `${text}Σ`, `aΣ${text}b`, `a${text}Σ`].map((context) => hex(context.toLowerCase()))].join(" ")),
};

process.stdout.write(parts[process.argv[2]](JSON.parse(readFileSync(0, "utf8"))).join("\n"));
