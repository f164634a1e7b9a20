// Times one evaluation of the same model on the emitted rules and on publicodes, in one run. Every round has other answers, so that nothing can be kept.
// usage: node measure.mjs SITE ROUNDS
import { performance } from 'node:perf_hooks';
import Engine from 'publicodes';
import { answers, choices, counts, flags, measures, money } from './model.mjs';

const [site, rounds] = [process.argv[2], Number(process.argv[3])];
const { evaluate } = await import(`file://${site}/self-check/rules.js`);

const name = id => id.replaceAll('_', ' ');
const write = criterion =>
  criterion.ratio ? `${criterion.ratio.map(name).join(' / ')} >= ${criterion.percent / 100}`
  : criterion.count ? `${name(criterion.count)} >= ${criterion.least}`
  : criterion.money ? `${name(criterion.money)} > ${criterion.over * 10000}`
  : criterion.choice ? { 'une de ces conditions': criterion.among.map(option => `${name(criterion.choice)} = '${option}'`) }
  : `${name(criterion.flag)} = oui`;
const model = {
  ...Object.fromEntries([...money, ...counts].map(id => [name(id), { valeur: 0 }])),
  ...Object.fromEntries(choices.map(id => [name(id), { valeur: "'plain'" }])),
  ...Object.fromEntries(flags.map(id => [name(id), { valeur: 'non' }])),
  ...Object.fromEntries(measures.flatMap((criteria, measure) => criteria.map((criterion, index) => {
    const said = write(criterion);
    return [`c${measure}x${index}`, typeof said === 'string' ? { valeur: said } : said];
  }))),
  ...Object.fromEntries(measures.map((criteria, measure) => [`m${measure}`, { 'toutes ces conditions': criteria.map((_, index) => `c${measure}x${index}`) }])),
};
const quiet = { log() {}, warn() {}, error() {} };
const engine = new Engine(model, { logger: quiet });

const round = index => ({ ...answers, money_a: String(150000 + index), count_b: 5 + (index % 60) });
const situation = given => Object.fromEntries(Object.entries(given).map(([id, value]) =>
  [name(id), choices.includes(id) ? `'${value}'` : value === true ? 'oui' : value === false ? 'non' : Number(value)]));

function ours(given, unlocks = false) {
  const { measures: results } = evaluate({ region: 'valley', ...given }, { asOf: '2025-01-01', unlocks });
  return measures.map((_, measure) => results[`river-grant/m${measure}`].verdict === 'met');
}

function theirs(given) {
  engine.setSituation(situation(given));
  return measures.map((_, measure) => engine.evaluate(`m${measure}`).nodeValue === true);
}

function median(run, count) {
  const times = [];
  for (let index = 0; index < count; index++) {
    const given = round(index);
    const start = performance.now();
    run(given);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[count >> 1];
}

for (let index = 0; index < 20; index++)
  if (JSON.stringify(ours(round(index))) !== JSON.stringify(theirs(round(index)))) throw new Error('The engines disagree: nothing is compared.');
median(ours, rounds);
const [emitted, publicodes] = [median(ours, rounds), median(theirs, Math.max(20, rounds / 50))];
const met = ours(round(0)).filter(Boolean).length;
console.log(`60 measures of 5 criteria, ${met} met; one evaluation with explanations and changes, median of ${rounds}`);
console.log(`emitted rules, with explanations   ${emitted.toFixed(4)} ms`);
console.log(`  and what every change unlocks    ${median(given => ours(given, true), Math.max(20, rounds / 50)).toFixed(4)} ms`);
console.log(`publicodes 1.10.3                  ${publicodes.toFixed(4)} ms`);
console.log(`ratio                              1 : ${Math.round(publicodes / emitted)}`);
if (emitted > 0.2 || publicodes < 100 * emitted) process.exit(1);
