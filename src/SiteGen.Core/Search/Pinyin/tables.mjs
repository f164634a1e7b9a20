// Derives readings.txt from Unihan_Readings.txt of the Unicode Character Database (15.0; Debian has it in the package unicode-data). A line holds a syllable without its
// tone, ü as v; the common characters that are mostly read so, the most frequent first; all others that are; and those that are also read so. - stands for none.
// usage: bzcat Unihan_Readings.txt.bz2 | node tables.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const toneless = (reading) => reading.normalize('NFD').replace(/u\u0308/g, 'v').replace(/[\u0300-\u036f]/g, '');
/** Names of the properties: the customary reading, those of a frequency count and of a dictionary. */
const properties = ['kMandarin', 'kHanyuPinlu', 'kXHC1983'];
const readings = new Map();
for (const line of readFileSync(0, 'utf8').split('\n')) {
  const [code, property, value] = line.split('\t');
  const char = line.startsWith('U+') && properties.includes(property) ? String.fromCodePoint(parseInt(code.slice(2), 16)) : '';
  // Ideographs of the first block, and the zero that is written among them.
  if (/^[〇\u4e00-\u9fff]$/.test(char))
    readings.set(char, { ...readings.get(char), [property]: value });
}

const lines = new Map();
const lineOf = (syllable) => lines.get(syllable) || lines.set(syllable, { common: [], other: [], further: [] }).get(syllable);
for (const [char, { kMandarin = '', kHanyuPinlu = '', kXHC1983 = '' }] of readings) {
  const found = [...kMandarin.split(' '), ...kHanyuPinlu.split(' ').map((each) => each.replace(/\(.*/, '')), ...kXHC1983.split(' ').map((each) => each.replace(/.*:/, ''))];
  const [first, ...further] = new Set(found.map(toneless).filter(Boolean));
  const uses = [...kHanyuPinlu.matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0);
  (uses ? lineOf(first).common : lineOf(first).other).push({ char, uses });
  further.forEach((syllable) => lineOf(syllable).further.push({ char, uses }));
}

const written = (chars) => chars.sort((one, other) => other.uses - one.uses || one.char.codePointAt(0) - other.char.codePointAt(0)).map(({ char }) => char).join('') || '-';
const text = [...lines].sort(([one], [other]) => (one < other ? -1 : 1)).map(([syllable, { common, other, further }]) => `${syllable} ${written(common)} ${written(other)} ${written(further)}\n`);
writeFileSync(join(import.meta.dirname, 'readings.txt'), text.join(''));
