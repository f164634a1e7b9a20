/**
 * Numbers that look drawn and are the same each time.
 * @param {number} seed
 * @returns {{ chance: () => number, pick: (below: number) => number }} `chance` gives 0 up to, not with, 1.
 */
export function drawn(seed) {
  let state = BigInt(seed) * 0x9e3779b97f4a7c15n & 0xffffffffffffffffn | 1n;
  // xorshift64*
  const chance = () => {
    state ^= state >> 12n;
    state = (state ^ state << 25n) & 0xffffffffffffffffn;
    state ^= state >> 27n;
    return Number((state * 0x2545f4914f6cdd1dn & 0xffffffffffffffffn) >> 11n) / 2 ** 53;
  };
  return { chance, pick: below => Math.floor(chance() * below) };
}
