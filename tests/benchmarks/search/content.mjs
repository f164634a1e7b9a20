// Content of a site of many search documents, drawn from the content of this repository: its chains of characters (zh) and of words (en) and how often each
// follows two others, so that words are as skewed as they are in reality. The same arguments give the same files, byte for byte.
// usage: node content.mjs FOLDER [--documents N] [--length long|real] [--seed N]
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Chain } from './chain.mjs';
import { drawn } from './drawn.mjs';

const source = new URL('../../../content/', import.meta.url).pathname;

/** Of a clause: characters in Chinese, words in English. `long` is a policy with its attachments, `real` what the repository holds. */
const lengths = { long: { zh: 1000, en: 320 }, real: { zh: 100, en: 50 } };

/** Of a hundred documents; clauses are what is left. */
const shares = { measures: 14, targets: 4, terms: 4, agencies: 3 };

const policySize = 50;

const { values: options, positionals: [folder] } = parseArgs({
  allowPositionals: true,
  options: { documents: { type: 'string', default: '5000' }, length: { type: 'string', default: 'long' }, seed: { type: 'string', default: '1' } },
});
const documents = Number(options.documents);
const { chance, pick } = drawn(Number(options.seed));
/** Figures must be the same in both languages, and so none are drawn. */
const figures = {
  zh: /\d|半|倍|番|[一二两三四五六七八九十百千万亿][个项家户名人年月季天日届次批条成]/,
  en: /\d|\b(half|halv\w*|doubl\w*|trebl\w*|tripl\w*|twice|one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|billion)\b/i,
};
const chains = { zh: new Chain(sentences('zh'), '', chance, figures.zh), en: new Chain(sentences('en'), ' ', chance, figures.en) };
const regions = ['lutai', 'jizhou', 'tianjin'];
const names = new Set();

/** Of every text of the repository's policies, measures, terms and programmes in one language, the sentences without their figures. */
function sentences(language) {
  const files = readdirSync(source, { recursive: true }).filter(file => file.endsWith('.yaml') && !/^(scenarios|site|inputs)/.test(file)).sort();
  return files.flatMap(file => [...readFileSync(source + file, 'utf8').matchAll(new RegExp(`^ +${language}: (.*)$`, 'gm'))])
    .flatMap(([, text]) => text.replace(/^(["'])(.*)\1$/, '$2').replace(/\\(.)/g, '$1').split(/(?<=[。；])|(?<=[.;]) /))
    .map(sentence => sentence.replace(/(CNY )?\d[\d,.\-/]*(?:%|万|亿|个|家|元|年|月|日|th|st|nd|rd)*/g, '').replace(/ +/g, ' '));
}

/** A name that nothing else has: `of` characters or words of the chain between what every name of its kind has. */
function named(before, of, after) {
  for (;;) {
    const name = {
      zh: before.zh + chains.zh.phrase(of.zh) + after.zh,
      en: before.en + chains.en.phrase(of.en) + after.en,
    };
    if (!names.has(name.zh) && !names.has(name.en)) {
      names.add(name.zh).add(name.en);
      return name;
    }
  }
}

const short = () => said(40, 20);

const said = (zh, en) => ({ zh: chains.zh.text(zh), en: chains.en.text(en) });

/** In 万元. */
const sumOf = number => 5 * (1 + number);

const inWords = sum => ({ zh: `${sum}万元`, en: `CNY ${(sum * 10000).toLocaleString('en')}` });

function clause(_, number) {
  const { zh, en } = lengths[options.length];
  const share = 0.4 + 1.2 * chance();
  const [text, sum] = [said(zh * share, en * share), inWords(sumOf(number))];
  return {
    id: `c${number}`,
    number: `${number + 1}.`,
    title: named({ zh: '', en: '' }, { zh: 6, en: 4 }, { zh: '', en: '' }),
    text: { zh: `${text.zh}按规定奖励${sum.zh}。`, en: `${text.en} ${sum.en} are awarded.` },
  };
}

function policy(number, size) {
  const id = `drawn-${number}`;
  const region = regions[number % regions.length];
  const year = 2015 + pick(10);
  const title = named({ zh: '关于', en: 'Notice on ' }, { zh: 12, en: 8 }, { zh: '的若干措施', en: '' });
  const part = (share, make) => Array.from({ length: Math.round(size * share / 100) }, (_, at) => make(at));
  const [measures, targets] = [part(shares.measures, measure), part(shares.targets, target)];
  const clauses = Array.from({ length: size - 1 - measures.length - targets.length }, clause);
  const files = { policy: { id, region, title, summary: short(), index_number: null, document_number: `津政发〔${year}〕${number + 1}号`, issuer: null, subjects: [], written: `${year}-03-01`,
    published: null, effective: null, expires: null, validity: 'not-stated', source: { name: { zh: '样例', en: 'A sample' }, address: null }, applies: `region = ${region}`, clauses } };
  if (measures.length > 0)
    files.measures = { measures };
  if (targets.length > 0)
    files.targets = { targets };
  for (const [name, value] of Object.entries(files))
    write(`policies/${id}/${name}.yaml`, lines(value));
  return 1 + clauses.length + measures.length + targets.length;

  function measure(at) {
    return { id: `m${at}`, name: named({ zh: '', en: '' }, { zh: 8, en: 5 }, { zh: '奖励', en: ' award' }), summary: short(), kind: 'award', cites: `#c${at}`, audience: short(),
      require: 'recognised_hnte = newly', amount: { fixed: `${sumOf(at)} 万元` } };
  }

  function target(at) {
    return { id: `t${at}`, metric: named({ zh: '', en: '' }, { zh: 8, en: 5 }, { zh: '', en: '' }), low: `${sumOf(at)} 万元`, high: null, comparison: 'exactly', cadence: 'total', by: null, agencies: [],
      value_text: inWords(sumOf(at)), cites: `#c${at}` };
  }
}

const term = at => ({ id: `term-${at}`, name: named({ zh: '', en: '' }, { zh: 5, en: 3 }, { zh: '率', en: ' rate' }), definition: short(), pinyin: 'ming ci' });

const agency = at => ({ id: `office-${at}`, kind: 'agency', name: named({ zh: '', en: 'Office of ' }, { zh: 5, en: 3 }, { zh: '办公室', en: '' }) });

/** Mappings and lists of lists stand in block form, so that faults name their line; what is in them as JSON, which YAML reads. */
const lines = value => Object.entries(value).map(([key, held]) =>
  Array.isArray(held) && held.length > 0 ? `${key}:\n${list(held)}` : `${key}: ${JSON.stringify(held)}\n`).join('');

const list = held => held.map(each => `  - ${JSON.stringify(each)}\n`).join('');

function write(path, text) {
  mkdirSync(new URL('.', `file://${folder}/${path}`), { recursive: true });
  writeFileSync(`${folder}/${path}`, text);
}

/** Adds to the last list of a file. */
const append = (path, held) => write(path, readFileSync(`${folder}/${path}`, 'utf8') + list(held));

const drawnOf = (share, make) => Array.from({ length: Math.round(documents * share / 100) }, (_, at) => make(at));

cpSync(source, folder, { recursive: true, filter: path => !/\/(policies|scenarios)(\/|$)/.test(path.slice(source.length - 1)) });
for (const page of readdirSync(`${folder}/pages`).map(file => `pages/${file}`))
  write(page, readFileSync(`${folder}/${page}`, 'utf8').replace(/\[([^\]]*)\]\(\/policies\/[^)]*\)/g, '$1'));
append('glossary.yaml', drawnOf(shares.terms, term));
append('agencies/tianjin.yaml', drawnOf(shares.agencies, agency));
const standing = ['glossary', 'programmes', ...readdirSync(`${folder}/agencies`).map(file => `agencies/${file.slice(0, -5)}`)]
  .flatMap(name => readFileSync(`${folder}/${name}.yaml`, 'utf8').match(/^ {2}- \{?"?id\b/gm)).length + readdirSync(`${folder}/pages`).length / 2;
for (let [number, left] = [0, documents - standing]; left > 0; number++)
  left -= policy(number, left < 2 * policySize ? left : policySize);
