// What a character becomes before words are looked for: compatibility forms and accents by Unicode, small letters, simplified characters for traditional ones.

// The minifier reads no code points above the basic plane in a literal.
const invisible = new RegExp('[\\u00ad\\u0300-\\u036f\\u200b-\\u200f\\u2060\\ufe00-\\ufe0f\\ufeff\\u{e0100}-\\u{e01ef}]', 'u');

/**
 * Hangul stays whole; what is invisible goes.
 * @param {Map<string, string>} simplified by traditional character
 * @returns {(char: string) => string} of one code point: none, one or several
 */
export const folding = (simplified) => (char) =>
  char >= '\uac00' && char <= '\ud7a3'
    ? char
    : [...char.normalize('NFKD')]
        .filter((each) => !invisible.test(each))
        .map((each) => {
          const small = each.toLowerCase().replace('ς', 'σ');
          return simplified.get(small) || small;
        })
        .join('');
