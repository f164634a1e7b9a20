// Reads an array of runs of Chinese characters from stdin; prints how pinyin-pro reads each: syllables without tones, ü as v.
import { readFileSync } from "node:fs";
import { pinyin } from "pinyin-pro";

const runs = JSON.parse(readFileSync(0, "utf8"));
console.log(JSON.stringify(runs.map((run) => pinyin(run, { toneType: "none", type: "array", v: true }))));
