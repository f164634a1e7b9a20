// What the emitted rules hand to the page: shapes only, as in docs/rules.md.

/** @typedef {import('./self-check-answers.js').Answer} Answer */
/** @typedef {Record<string, Answer>} Answers by input */
/** @typedef {{ verdict: string, reason?: string }} Explanation its parts are told by sentences */
/** @typedef {{ verdict: string, status: string, amount: { low: string | null, high: string | null }, explanation: Explanation }} MeasureResult */
/** @typedef {{ input: string, code: string, limit?: string }} AnswerError */
/** @typedef {{ measures: string[] }} Total */
/**
 * @typedef {object} Result
 * @property {string} as_of
 * @property {AnswerError[]} errors
 * @property {Record<string, MeasureResult>} measures
 * @property {Record<string, { verdict: string, explanation: Explanation }>} criteria
 * @property {{ open: Total, not_stated: Total }} totals
 * @property {{ measures: string[] }[]} [unlocks] left out where they were not asked for
 */
/** @typedef {{ text: string, verdict: string, items: Line[] }} Line */
/**
 * @typedef {object} Sentences
 * @property {(id: string) => Line[]} why
 * @property {(id: string) => Line[]} whole
 * @property {(id: string) => string} sum
 * @property {(id: string) => string[]} details
 * @property {(name: 'open' | 'not_stated') => string[]} total
 * @property {() => string[]} unlocks
 * @property {() => string[]} errors
 * @property {(id: string) => string[]} programme
 * @property {(id: string) => string} status
 * @property {(verdict: string) => string} verdict
 * @property {(input: string, answer: Answer) => string} answer
 * @property {(day: string) => string} day
 */
/** @typedef {{ decided: number, of: number, questions: { input: string, outcomes: string[] }[] }} NextQuestions */
/**
 * @typedef {object} Engine
 * @property {(answers: Answers, options: { asOf: string, unlocks?: boolean }) => Result} evaluate
 * @property {(answers: Answers, options: { asOf: string, targets?: string[], skip?: string[], first?: boolean }) => NextQuestions} nextQuestions
 * @property {(answers: Answers, options: { asOf: string }) => AnswerError[]} errorsOf
 * @property {(texts: object, result: Pick<Result, 'errors'>) => Sentences} sentencesOf
 * @property {object} texts
 */
export {};
