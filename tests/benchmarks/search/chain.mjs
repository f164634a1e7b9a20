const start = '\n';

/** A Markov chain of order 2 over characters or words: what follows two others in a text, as often as it does there. */
export class Chain {
  /** Now and then anything follows, as in names, which no chain knows. */
  static surprise = 1 / 60;

  /**
   * @param {string[]} sentences
   * @param {string} joint Between the parts: nothing between characters, a space between words.
   * @param {() => number} chance
   * @param {RegExp} refused What no sentence may say.
   */
  constructor(sentences, joint, chance, refused) {
    Object.assign(this, { joint, chance, refused });
    this.all = [];
    this.following = new Map();
    for (const sentence of sentences) {
      const parts = joint ? sentence.split(' ').filter(Boolean) : [...sentence];
      this.all.push(...parts.filter(part => /^\p{L}/u.test(part)));
      [...parts, start].forEach((part, at) => {
        const [one, other] = [parts[at - 2] ?? start, parts[at - 1] ?? start];
        this.#after(`${one} ${other}`).push(part);
        this.#after(other).push(part);
      });
    }
  }

  #after(key) {
    if (!this.following.has(key))
      this.following.set(key, []);
    return this.following.get(key);
  }

  #any(parts) {
    return parts[Math.floor(this.chance() * parts.length)];
  }

  /** A sentence of the source as it might have been. */
  #sentence() {
    for (;;) {
      const parts = [];
      for (let next = this.#next(parts); next !== start; next = this.#next(parts))
        parts.push(next);
      if (!this.refused.test(parts.join(this.joint)))
        return parts;
    }
  }

  #next(parts) {
    const [one, other] = [parts.at(-2) ?? start, parts.at(-1) ?? start];
    return this.#any(this.chance() < Chain.surprise ? this.all : this.following.get(`${one} ${other}`) ?? this.following.get(other));
  }

  /** Whole sentences, until there are so many parts. */
  text(parts) {
    const sentences = [];
    for (let count = 0; count < parts;) {
      const sentence = this.#sentence();
      count += sentence.length;
      sentences.push(sentence.join(this.joint));
    }
    return sentences.map(sentence => /[。；.;]$/.test(sentence) ? sentence : sentence + (this.joint ? '.' : '。')).join(this.joint);
  }

  /** So many parts that are letters, from somewhere in a sentence. */
  phrase(parts) {
    for (;;) {
      const found = this.#sentence().join(this.joint).match(this.joint ? /[\p{L}\-]+/gu : /\p{Script=Han}/gu) ?? [];
      if (found.length >= parts) {
        const at = Math.floor(this.chance() * (found.length - parts + 1));
        return found.slice(at, at + parts).join(this.joint);
      }
    }
  }
}
