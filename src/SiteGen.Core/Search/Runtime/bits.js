// Reads what Shards/BitWriter.cs writes.

/**
 * @param {Uint8Array} bytes behind the last of them there are zeros without end
 * @param {number} at the first bit
 */
export function bitsOf(bytes, at) {
  const bit = () => (bytes[at >> 3] >> (7 - (at++ & 7))) & 1;
  const bits = (/** @type {number} */ width) => {
    let value = 0;
    while (width--)
      value = value * 2 + bit();
    return value;
  };
  const ones = () => {
    let count = 0;
    while (bit())
      count++;
    return count;
  };
  return {
    bits,
    gamma: () => {
      const width = ones();
      return (1 << width) + bits(width);
    },
    rice: (/** @type {number} */ parameter) => (ones() << parameter) + bits(parameter),
  };
}
