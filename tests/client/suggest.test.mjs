import assert from "node:assert/strict";
import test from "node:test";
import { generator, loadSearch } from "./load.mjs";

const { suggester } = await loadSearch("suggester.js");
const { slipsBetween, spelledLike } = await loadSearch("spelling.js");

const chinese = {
  lexicon: {
    kinds: ["programme", "term", "measure"],
    rows: [["高新技术企业", 0], ["专精特新“小巨人”企业", 0], ["小巨人", 0], ["高企", 0], ["绿色制造", 1], ["战略性新兴产业", 1], ["重庆银行", 1, 0, "chong", 3, "hang"], ["西安", 1], ["R&D投入", 1], ["高新技术企业奖励", 2]],
    readings: {
      gao: "高", xin: "新", ji: "技", shu: "术", qi: "企", ye: "业", zhuan: "专", jing: "精", te: "特", xiao: "小", ju: "巨", ren: "人", lv: "绿", se: "色", zhi: "制", zao: "造",
      zhan: "战", lve: "略", xing: "性兴行", chan: "产", zhong: "重", qing: "庆", yin: "银", xi: "西", an: "安", tou: "投", ru: "入", jiang: "奖", li: "励",
    },
  },
  pinyin: { gao: "高搞", xin: "新薪心", ji: "技计", shu: "术数", qi: "企其", ye: "业也", xiao: "小晓", ju: "巨具", ren: "人", zhong: "重中", chong: "重", qing: "庆", ying: "应英", yin: "银", hang: "行航", xing: "行", se: "色", cai: "财", lv: "绿", zhi: "制", zao: "造" },
  words: "award high tech",
  simplified: "業业專专",
};
const english = {
  lexicon: { kinds: ["term"], rows: [["High-and-new-technology enterprise", 0], ["Little giant", 0], ["Giant leap", 0], ["R&D spending", 0]], readings: {} },
  words: "enterprise technology award subsidy giant grant little",
  simplified: "",
};

const open = (files, log = []) =>
  suggester("/search/", async (address) => {
    log.push(address);
    const name = /([a-z]+)\.json$/.exec(address)[1];
    const content = name === "manifest" ? { folder: "f" } : files[name];
    if (content === undefined)
      throw new Error(`there is no ${address}`);
    return new TextEncoder().encode(JSON.stringify(content)).buffer;
  });
const [zh, en] = [open(chinese), open(english)];
const suggested = async (worker, typed) => (await worker.suggest({ typed })).suggestions.map(({ text }) => text);
const corrected = async (worker, query) => (await worker.correct({ query })).instead;

for (const typed of ["zjtx", "zhuanjingtexin", "zhuanj", "zhuan'jing'te", "zhuan jing", "ZJTX", "专jtx", "专精特新小巨", "專精", "zhjt"])
  test(`${typed} begins 专精特新“小巨人”企业`, async () => assert.equal((await suggested(zh, typed))[0], "专精特新“小巨人”企业"));

for (const [typed, text] of [["lvse", "绿色制造"], ["luse", "绿色制造"], ["lüse", "绿色制造"], ["zhanlve", "战略性新兴产业"], ["zhanlue", "战略性新兴产业"], ["cqyh", "重庆银行"], ["chongqinghang", undefined], ["xian", "西安"], ["xa", "西安"], ["rdtr", "R&D投入"], ["R&D投", "R&D投入"]])
  test(`${typed} begins ${text || "nothing"}`, async () => assert.equal((await suggested(zh, typed))[0], text));

test("the whole name comes first, then what begins so, by weight and length", async () =>
  assert.deepEqual(await suggested(zh, "高"), ["高企", "高新技术企业", "高新技术企业奖励"]));

test("what stands within a name comes after what begins it", async () =>
  assert.deepEqual((await suggested(zh, "小巨人")).slice(0, 2), ["小巨人", "专精特新“小巨人”企业"]));

test("one letter begins names, and is sought in none", async () =>
  assert.deepEqual(await suggested(zh, "x"), ["小巨人", "西安"]));

test("a kind is told with each text", async () =>
  assert.deepEqual((await zh.suggest({ typed: "gqi" })).suggestions, [{ text: "高企", kind: "programme" }]));

test("English is found by the beginning of any word", async () => {
  assert.deepEqual(await suggested(en, "giant"), ["Giant leap", "Little giant"]);
  assert.deepEqual(await suggested(en, "high and new"), ["High-and-new-technology enterprise"]);
  assert.deepEqual(await suggested(en, "r&d"), ["R&D spending"]);
  assert.deepEqual(await suggested(en, "iant"), []);
});

test("no more than eight", async () => {
  const rows = Array.from({ length: 40 }, (_, i) => [`Award ${i}`, 0]);
  assert.equal((await suggested(open({ ...english, lexicon: { kinds: ["term"], rows, readings: {} } }), "award")).length, 8);
});

for (const [query, instead] of [
  ["小具人", ["小巨人"]],
  ["高薪计数企业", ["高新技术企业"]],
  ["重庆英航", ["重庆银行"]],
  ["搞新技术企业 2024", ["高新技术企业 2024"]],
  ["高企", []],
  ["財", []],
  ["gaoxin", ["高新技术企业", "高新技术企业奖励"]],
  ["hihg tech", ["high tech"]],
  ["", []],
])
  test(`instead of ${query || "nothing"}: ${instead}`, async () => assert.deepEqual(await corrected(zh, query), instead));

for (const [query, instead] of [["enterprize", ["enterprise"]], ["littel giant", ["little giant"]], ["Technolgoy award", ["technology award"]], ["gant", ["giant", "grant"]], ["subsidy award", []], ["zzzzzzz", []], ["高企", []]])
  test(`instead of ${query}: ${instead}`, async () => assert.deepEqual(await corrected(en, query), instead));

test("files are fetched when they are needed, once", async () => {
  const log = [];
  const worker = open(chinese, log);
  await suggested(worker, "gao");
  await suggested(worker, "高新");
  assert.deepEqual(log, ["/search/manifest.json", "/search/f/lexicon.json"]);
  await suggested(worker, "高業");
  await corrected(worker, "高業航");
  assert.deepEqual(log.slice(2), ["/search/f/simplified.json", "/search/f/pinyin.json"]);
});

test("after a new release the files of the last one are not asked for again", async () => {
  let release = "a";
  const worker = suggester("/", async (address) => {
    if (!address.endsWith("manifest.json") && !address.startsWith(`/${release}/`))
      throw new Error("gone");
    return new TextEncoder().encode(JSON.stringify(address.endsWith("manifest.json") ? { folder: release } : english[/([a-z]+)\.json$/.exec(address)[1]])).buffer;
  });
  assert.deepEqual(await suggested(worker, "little"), ["Little giant"]);
  release = "b";
  assert.deepEqual(await corrected(worker, "gaint"), ["giant"]);
});

test("slips are counted as by the whole table", () => {
  const random = generator(5);
  const drawn = () => Array.from({ length: Math.floor(random() * 7) }, () => "abc"[Math.floor(random() * 3)]).join("");
  const plain = (one, other) => {
    const table = new Map();
    const at = (i, j) => {
      const key = `${i},${j}`;
      if (!table.has(key))
        table.set(key, i === 0 || j === 0 ? i + j : Math.min(
          at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1),
          i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1] ? at(i - 2, j - 2) + 1 : Infinity));
      return table.get(key);
    };
    return at(one.length, other.length);
  };
  for (let round = 0; round < 3000; round++) {
    const [one, other] = [drawn(), drawn()];
    for (const most of [1, 2])
      assert.equal(Math.min(slipsBetween(one, other, most), most + 1), Math.min(plain(one, other), most + 1), `${one} ${other}`);
  }
});

test("the more used word comes first among those as near", () => assert.deepEqual(spelledLike("cot", ["dog", "cat", "cut", "coat"]), ["cat", "cut", "coat"]));

test("whatever is typed, nothing is thrown", async () => {
  const random = generator(11);
  const signs = [...chinese.lexicon.rows.map(([text]) => text).join(""), ..."abcgxzhü'\"&-+*^~:\\/()[]{}$.?〔〕《》業ｶが한𠮷🏭\ud800\udc00\0\u200b \n", "__proto__", "constructor", "zhuan"];
  for (let round = 0; round < 1500; round++) {
    const typed = Array.from({ length: Math.floor(random() * 12) }, () => signs[Math.floor(random() * signs.length)]).join("");
    for (const worker of [zh, en]) {
      const { suggestions } = await worker.suggest({ typed });
      const { instead } = await worker.correct({ query: typed });
      assert.ok(suggestions.length <= 8 && suggestions.every(({ text, kind }) => text && kind));
      assert.ok(instead.length <= 3 && instead.every((each) => typeof each === "string" && each !== typed));
    }
  }
});
