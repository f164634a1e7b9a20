// An English word without its endings: Porter's algorithm as lunr.js has it. The same as Lunr/English/PorterStemmer.cs, whose steps are told there.

const consonants = '[^aeiou][^aeiouy]*';
const vowels = '[aeiouy][aeiou]*';
const begin = `^(?:${consonants})?`;
const isMeasured = new RegExp(`${begin}${vowels}${consonants}`);
const isMeasuredOnce = new RegExp(`${begin}${vowels}${consonants}(?:${vowels})?$`);
const isMeasuredOften = new RegExp(`${begin}${vowels}${consonants}${vowels}${consonants}`);
const hasVowel = new RegExp(`${begin}[aeiouy]`);
const isShort = new RegExp(`^${consonants}[aeiouy][^aeiouwxy]$`);

/** Suffixes and what stands instead, the shortest possible stem first: so the longest suffix decides. @param {string} pairs @param {RegExp} mayEnd */
const step = (pairs, mayEnd) => {
  const instead = new Map(pairs.split(' ').map((pair) => /** @type {[string, string]} */ (pair.split(':'))));
  const ending = new RegExp(`^(.+?)(${[...instead.keys()].join('|')})$`);
  return (/** @type {string} */ word) => {
    const found = ending.exec(word);
    return found && mayEnd.test(found[1]) ? found[1] + instead.get(found[2]) : found && word;
  };
};
const derived = step(
  'ational:ate tional:tion enci:ence anci:ance izer:ize bli:ble alli:al entli:ent eli:e ousli:ous ization:ize ation:ate ator:ate alism:al iveness:ive fulness:ful ousness:ous aliti:al iviti:ive biliti:ble logi:log',
  isMeasured,
);
const qualified = step('icate:ic ative: alize:al iciti:ic ical:ic ful: ness:', isMeasured);
const residual = step('al: ance: ence: er: ic: able: ible: ant: ement: ment: ent: ou: ism: ate: iti: ous: ive: ize:', isMeasuredOften);

/** @param {string} word */
function past(word) {
  const found = /^(.+?)(eed|ed|ing)$/.exec(word);
  if (found && found[2] === 'eed')
    return isMeasured.test(found[1]) ? word.slice(0, -1) : word;
  if (!found || !hasVowel.test(found[1]))
    return word;
  const stem = found[1];
  if (/(at|bl|iz)$/.test(stem))
    return `${stem}e`;
  if (/([^aeiouylsz])\1$/.test(stem))
    return stem.slice(0, -1);
  return isShort.test(stem) ? `${stem}e` : stem;
}

/**
 * @param {string} word in small letters
 * @returns {string}
 */
export function stemOf(word) {
  if (word.length < 3)
    return word;
  // A y at the beginning is a consonant.
  let stem = past(word.replace(/^y/, 'Y').replace(/^(.+?)(ss|i)es$/, '$1$2').replace(/^(.+?[^s])s$/, '$1')).replace(/^(.+?[^aeiou])y$/, '$1i');
  stem = derived(stem) || stem;
  stem = qualified(stem) || stem;
  const ion = /^(.+?[st])ion$/.exec(stem);
  stem = residual(stem) || (ion && isMeasuredOften.test(ion[1]) ? ion[1] : stem);
  const open = /^(.+?)e$/.exec(stem);
  if (open && (isMeasuredOften.test(open[1]) || (isMeasuredOnce.test(open[1]) && !isShort.test(open[1]))))
    stem = open[1];
  return (/ll$/.test(stem) && isMeasuredOften.test(stem) ? stem.slice(0, -1) : stem).replace(/^Y/, 'y');
}
