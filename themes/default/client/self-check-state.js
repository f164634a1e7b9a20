// The answers of a self-check and what follows from them. Knows no page.

/** @typedef {import('./self-check-engine.js').Engine} Engine */
/** @typedef {import('./self-check-engine.js').NextQuestions} NextQuestions */
/** @typedef {import('./self-check-engine.js').AnswerError} AnswerError */
/** @typedef {import('./self-check-answers.js').Answer} Answer */
/** @typedef {import('./self-check-answers.js').Answers} Answers null is "I do not know"; what was not asked is absent */
/** @typedef {{ answers: Answers, scope: string[] | null }} Given scope: targets, null for everything */
/** @typedef {ReturnType<typeof checkOf>} Check */

/**
 * @param {Engine} engine
 * @param {object} region
 * @param {string} region.asOf the legal day
 * @param {Answers} region.fixed what the document answers itself
 * @param {string[]} region.inputs that can be asked, in the order of the page
 * @param {string[]} region.programmes
 */
export function checkOf({ evaluate, nextQuestions, errorsOf }, { asOf, fixed, inputs, programmes }) {
  /** @type {Answers} */
  let answers = {};
  /** The reader's own, while others are tried. @type {Answers | null} */
  let own = null;
  /** @type {string[] | null} */
  let scope = null;
  /** What comes next, until something changes. @type {NextQuestions | null} */
  let next = null;

  /** @param {Answers} given @param {string[] | null} targets */
  const set = (given, targets = scope) => {
    [answers, scope, next] = [given, targets, null];
  };

  const decide = (given = answers, unlocks = false) => evaluate({ ...given, ...fixed }, { asOf, unlocks });
  /** @param {Answers} given @param {string[] | null} targets @param {string[]} skip */
  const ask = (given, targets, skip) => nextQuestions({ ...given, ...fixed }, { asOf, targets: targets || [], skip, first: true });

  return {
    /** @returns {Given} */
    get given() {
      return { answers, scope };
    },
    get isTrying() {
      return own !== null;
    },
    decide,

    /** How many targets are decided of how many, and the next question, if there is one. */
    progress: () => (next = next || ask(answers, scope, Object.keys(answers))),

    /** What need not be asked, but may be answered: first what programmes hang on. @returns {string | undefined} */
    nextOfRest() {
      const [asked] = programmes.length ? ask(answers, programmes, Object.keys(answers)).questions : [];
      return asked ? asked.input : inputs.find((id) => answers[id] === undefined);
    },

    /** What is wrong with an answer, by itself or beside the others. @param {string} id @param {Answer} value @returns {AnswerError[]} */
    faultsOf: (id, value) => errorsOf({ ...answers, ...fixed, [id]: value }, { asOf }).filter(({ input, limit }) => input === id || limit === id),

    /** @param {string} id @param {Answer} value */
    answer(id, value) {
      set({ ...answers, [id]: value });
    },

    /** The same, to see what would come of it. @param {string} id @param {Answer} value */
    tryOut(id, value) {
      own = own || answers;
      set({ ...answers, [id]: value });
    },

    restore() {
      set(own || answers);
      own = null;
    },

    /** @param {string[] | null} targets */
    narrow(targets) {
      set(answers, targets);
    },

    /** @param {Given} given @returns {string[]} the inputs whose answers could not be taken */
    load(given) {
      const dropped = errorsOf({ ...given.answers, ...fixed }, { asOf }).flatMap(({ input, limit }) => [input, limit || '']).filter((id) => given.answers[id] !== undefined);
      set(Object.fromEntries(Object.entries(given.answers).filter(([id]) => !dropped.includes(id))), given.scope);
      own = null;
      return dropped;
    },
  };
}
