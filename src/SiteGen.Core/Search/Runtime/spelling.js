// Slips of the keyboard: the known words that one or two of them may have come from.

/** Slips between two words, swapped neighbours being one: the restricted Damerau-Levenshtein distance.
 * @param {string} one @param {string} other @param {number} most more need not be told apart
 */
export function slipsBetween(one, other, most) {
  if (Math.abs(one.length - other.length) > most)
    return most + 1;
  /** @type {number[]} */
  let before = [];
  let last = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    if (Math.min(...row) > most)
      return most + 1;
    [before, last] = [last, row];
  }
  return last[other.length];
}

/**
 * What a word may have been meant to be, the likeliest first; none for a word that is known.
 * @param {string} word folded
 * @param {string[]} words what is used most first
 */
export function spelledLike(word, words) {
  const most = word.length > 5 ? 2 : 1;
  if (words.includes(word))
    return [];
  return words
    .map((known, rank) => ({ known, rank, slips: slipsBetween(word, known, most) }))
    .filter(({ slips }) => slips <= most)
    .sort((one, other) => one.slips - other.slips || one.rank - other.rank)
    .map(({ known }) => known);
}
