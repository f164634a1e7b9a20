// One model for both engines: 60 measures of 5 criteria each over 20 inputs, and answers that leave some of them met and some not.
// usage: node model.mjs FOLDER   writes the model into FOLDER, a copy of the content of the minimal site, in the place of the policy there.
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const MEASURES = 60;
const range = count => [...Array(count).keys()];
const letter = index => String.fromCharCode(97 + index);

export const money = range(8).map(index => `money_${letter(index)}`);
export const counts = range(6).map(index => `count_${letter(index)}`);
export const choices = range(3).map(index => `kind_${letter(index)}`);
export const flags = range(3).map(index => `flag_${letter(index)}`);
export const options = ['plain', 'small', 'large', 'listed'];

/** The criteria of each measure, as what both languages can say: names, figures and signs. Percents, persons, and over what in 万元. */
export const measures = range(MEASURES).map(measure => [
  { ratio: [money[measure % 8], money[(measure + 3) % 8]], percent: 2 + (measure % 40) },
  { count: counts[measure % 6], least: 3 + measure },
  { money: money[(measure + 5) % 8], over: 10 + 7 * measure },
  { choice: choices[measure % 3], among: [options[measure % 4], options[(measure + 1) % 4]] },
  { flag: flags[measure % 3] },
]);

export const answers = Object.fromEntries([
  ...money.map((id, index) => [id, String(150000 * (index + 1) + 1234567 * (index % 3))]),
  ...counts.map((id, index) => [id, 5 + 9 * index]),
  ...choices.map((id, index) => [id, options[index]]),
  ...flags.map((id, index) => [id, index < 2]),
]);

const text = (zh, en) => `\n      zh: ${zh}\n      en: ${en}`;

function input(id) {
  const head = `  ${id}:\n    label:${text(`${id}项`, `Item ${id}`)}\n    question:${text(`${id}是多少？`, `What is ${id}?`)}\n`;
  if (id.startsWith('money')) return `${head}    type: money\n    domain: "[0, 10 亿元]"\n`;
  if (id.startsWith('count')) return `${head}    type: count\n    unit: 人\n    domain: "[0, 1 万人]"\n`;
  if (id.startsWith('flag')) return `${head}    type: yes-no\n`;
  return `${head}    type: choice\n    choices:\n${options.map(option => `      - id: ${option}\n        label:\n          zh: ${option}类\n          en: Class ${option}\n`).join('')}`;
}

const named = id => `  - id: ${id}\n    name:${text(`第${id}项`, `Item ${id}`)}\n`;

function rule(criterion) {
  if (criterion.ratio) return `${criterion.ratio.join(' / ')} >= ${criterion.percent}%`;
  if (criterion.count) return `${criterion.count} >= ${criterion.least} 人`;
  if (criterion.money) return `${criterion.money} > ${criterion.over} 万元`;
  return criterion.choice ? `${criterion.choice} in (${criterion.among.join(', ')})` : criterion.flag;
}

function figures(criterion) {
  if (criterion.ratio) return [`${criterion.percent}%`, `${criterion.percent}%`];
  if (criterion.count) return [`${criterion.least}人`, `${criterion.least} persons`];
  return criterion.money ? [`${criterion.over}万元`, `CNY ${criterion.over * 10000}`] : null;
}

function writeContent(folder) {
  const policy = `${folder}/policies/river-grant`;
  rmSync(`${policy}/targets.yaml`);
  const said = [['10万元', 'CNY 100000'], ...measures.flat().map(figures).filter(Boolean)];
  writeFileSync(`${policy}/policy.yaml`, readFileSync(`${policy}/policy.yaml`, 'utf8').replace(/^readings:[\s\S]*/m, '')
    + `clauses:\n  - id: looms\n    number: 一、\n    text:${text(said.map(pair => pair[0]).join('、'), said.map(pair => pair[1]).join(', '))}\n`);
  appendFileSync(`${policy}/inputs.yaml`, `inputs:\n${[...money, ...counts, ...choices, ...flags].map(input).join('')}`);
  writeFileSync(`${policy}/criteria.yaml`, `criteria:\n${measures.flatMap((criteria, measure) => criteria.map((criterion, index) =>
    `${named(`c${measure}-${index}`)}    cites: "#looms"\n    force: condition\n    decided: computed\n    require: "${rule(criterion)}"\n`)).join('')}`);
  writeFileSync(`${policy}/measures.yaml`, `measures:\n${measures.map((criteria, measure) =>
    `${named(`m${measure}`)}    summary:${text('扶持。', 'Support.')}\n    kind: award\n    cites: "#looms"\n    require:\n      all:\n${criteria.map((_, index) => `        - met: c${measure}-${index}\n`).join('')}    amount:\n      fixed: 10 万元\n`).join('')}`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) writeContent(process.argv[2]);
