// Times one evaluation of the same model on the emitted rules and on publicodes, in one run, each in a process of its own. Every round has other answers, so that
// nothing can be kept.
// usage: node measure.mjs SITE ROUNDS [ONLY]   ONLY is one of the three that are timed: its process prints milliseconds.
import { execFileSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import Engine from 'publicodes';
import { answers, choices, counts, flags, measures, money } from './model.mjs';

const [site, rounds, only] = [process.argv[2], Number(process.argv[3]), process.argv[4]];
const { evaluate } = await import(`file://${site}/self-check/rules.js`);

// Names of publicodes have no underscores.
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
const engine = only === 'emitted' || only === 'unlocks' ? null : new Engine(model, { logger: quiet });

const ids = measures.map((_, measure) => `m${measure}`);
const round = index => ({ ...answers, money_a: String(150000 + index), count_b: 5 + (index % 60) });
const situation = given => Object.fromEntries(Object.entries(given).map(([id, value]) =>
  [name(id), choices.includes(id) ? `'${value}'` : value === true ? 'oui' : value === false ? 'non' : Number(value)]));

function ours(given, unlocks = false) {
  const { measures: results } = evaluate({ region: 'valley', ...given }, { asOf: '2025-01-01', unlocks });
  return ids.map(id => results[`river-grant/${id}`].verdict === 'met');
}

function theirs(given) {
  engine.setSituation(situation(given));
  return ids.map(id => engine.evaluate(id).nodeValue === true);
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

const alone = {
  emitted: () => median(ours, rounds),
  unlocks: () => median(given => ours(given, true), Math.max(20, rounds / 50)),
  publicodes: () => median(theirs, Math.max(20, rounds / 50)),
};
const time = what => Number(execFileSync(process.execPath, [process.argv[1], site, `${rounds}`, what], { encoding: 'utf8' }));

if (only) {
  alone[only](); // until all is compiled
  console.log(alone[only]());
} else {
  for (let index = 0; index < 20; index++)
    if (JSON.stringify(ours(round(index))) !== JSON.stringify(theirs(round(index)))) throw new Error('The engines disagree: nothing is compared.');
  const [emitted, unlocks, publicodes] = ['emitted', 'unlocks', 'publicodes'].map(time);
  console.log(`60 measures of 5 criteria, ${ours(round(0)).filter(Boolean).length} met; one evaluation with explanations and changes, median of ${rounds}`);
  console.log(`emitted rules, with explanations   ${emitted.toFixed(4)} ms`);
  console.log(`  and what every change unlocks    ${unlocks.toFixed(4)} ms`);
  console.log(`publicodes 1.10.3                  ${publicodes.toFixed(4)} ms`);
  console.log(`ratio                              1 : ${Math.round(publicodes / emitted)}`);
  if (emitted > 0.2 || publicodes < 100 * emitted) {
    console.log('An evaluation took more than 0.2 ms, or more than 1/100 of what publicodes took.');
    process.exit(1);
  }
}
