// Lighthouse on the finished site: mobile, median of several runs. Below 100 in any category (99 for the performance of a region's self-check) ends with 1
// and names what cost the points.
// usage: node measure.mjs SITEGEN_DLL [RUNS] [PAGE ...]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { serve } from './host.mjs';

const pages = [
  ['home', ''],
  ['policy', 'policies/lutai-sme-cultivation/'],
  ['programme', 'programmes/srdi/'],
  ['measure', 'measures/lutai-sme-cultivation/srdi-award/'],
  ['targets', 'targets/'],
  ['self-check', 'self-check/'],
  ['check-region', 'self-check/lutai/'],
];
/** The document of a region loads all its rules before anything is asked. */
const leastPerformance = { 'check-region': 99 };
/** This audit fetches robots.txt in the name of the page, which the policy of a document that holds answers forbids to all. The site's other pages pass it. */
const barred = { 'check-region': ['robots-txt'] };
const languages = [['zh', ''], ['en', 'en/']];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const timings = [
  ['FCP ms', 'first-contentful-paint'], ['LCP ms', 'largest-contentful-paint'], ['TBT ms', 'total-blocking-time'], ['CLS', 'cumulative-layout-shift'],
];
const chromeFlags = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync',
];

const [program, runs = '5', ...wanted] = process.argv.slice(2);

/** The browser sometimes loses the trace of a load; that run says nothing of the page and is made again. */
const tries = 3;

const median = values => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)];

/** One run in a browser and a profile of its own, so that nothing is cached. */
async function run(address, skipAudits, left = tries) {
  const chrome = await launch({ chromePath: '/usr/bin/chromium', chromeFlags, logLevel: 'silent' });
  try {
    const { lhr } = await lighthouse(address, { port: chrome.port, output: 'json', logLevel: 'error', skipAudits });
    if (!lhr.runtimeError) return lhr;
    if (left === 1) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  } finally {
    chrome.kill();
  }
  return run(address, skipAudits, left - 1);
}

/** Audits below 1 in any run, the weighted ones first: what a category's score is made of. */
function shortfalls(results) {
  const weights = new Map(results.flatMap(lhr => Object.values(lhr.categories)).flatMap(category => category.auditRefs).map(ref => [ref.id, ref.weight]));
  const low = id => results.map(lhr => lhr.audits[id]?.score ?? 1).filter(score => score < 1);
  return [...weights]
    .filter(([id]) => low(id).length > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([id, weight]) => `${id} ${Math.min(...low(id))} (${low(id).length} of ${results.length} runs${weight > 0 ? '' : ', without weight'})`);
}

async function measure(name, address) {
  const [page] = name.split(' ');
  const skipped = barred[page] ?? [];
  const results = [];
  for (let i = 0; i < Number(runs); i++) results.push(await run(address, skipped));
  const scores = categories.map(id => Math.round(100 * median(results.map(lhr => lhr.categories[id].score))));
  const times = timings.map(([, id]) => median(results.map(lhr => lhr.audits[id].numericValue)));
  console.log(`${name.padEnd(14)}${scores.map(score => String(score).padStart(16)).join('')}${times.map((time, i) => time.toFixed(i < 3 ? 0 : 3).padStart(9)).join('')}`);
  for (const line of shortfalls(results)) console.log(`    ${line}`);
  for (const id of skipped) console.log(`    ${id} is left out: the page's policy forbids what it does`);
  const [performance, ...others] = scores;
  return performance >= (leastPerformance[page] ?? 100) && others.every(score => score === 100);
}

const folder = mkdtempSync(join(tmpdir(), 'sitegen-lighthouse-'));
const site = join(folder, 'site');
const host = await serve(site);
try {
  execFileSync('dotnet', [program, 'build', '--base-url', host.address, '--output', site], { cwd: join(import.meta.dirname, '../..'), stdio: ['ignore', 2, 2] });
  console.log(`${`${runs} runs`.padEnd(14)}${categories.map(id => id.padStart(16)).join('')}${timings.map(([name]) => name.padStart(9)).join('')}`);
  let perfect = true;
  for (const [name, path] of pages.filter(([name]) => wanted.length === 0 || wanted.includes(name)))
    for (const [language, root] of languages) perfect = (await measure(`${name} ${language}`, host.address + root + path)) && perfect;
  if (!perfect) console.log('Below what is wanted.');
  process.exitCode = perfect ? 0 : 1;
} finally {
  host.close();
  rmSync(folder, { recursive: true, force: true });
}
