// Answers that leave the page with the reader: as a file, as a link, to another language, kept on this device. And the way back.
import { readAnswers, writeAnswers } from './self-check-answers.js';
import { find, part } from './self-check-dom.js';
import { loadFile, saveFile } from './self-check-file.js';
import { keep, readKept } from './self-check-keep.js';
import { readLink, writeLink } from './self-check-share.js';

/** @typedef {import('./self-check-state.js').Given} Given */
/** @typedef {import('./self-check-page.js').Page} Page */

/** A fragment says first where it leads to: back to questions, to the answers, to the results. */
const marks = /** @type {Record<string, string>} */ ({ question: 'q', answers: 'a', results: 'r' });

/**
 * @param {Page} page
 * @param {object} check
 * @param {import('./self-check-answers.js').Field[]} check.fields
 * @param {string[]} check.targets
 * @param {() => Given} check.given
 * @param {() => string} check.step the one being shown
 * @param {(given: Given, lines: string[], dropped: string[], step: string) => void} check.arrive dropped: inputs whose answers fit no question
 */
export function carrierOf({ root, word, announce, tell }, { fields, targets, given, step, arrive }) {
  const { region = '', questionVersion = '', ruleVersion = '', release = '' } = root.dataset;
  const version = { questions: questionVersion, rules: ruleVersion };
  const keepButton = part(root, 'keep');
  const linkBox = part(root, 'link-box');
  const linkEntry = /** @type {HTMLInputElement} */ (find(linkBox, 'input'));
  const isKept = () => keepButton.getAttribute('aria-pressed') === 'true';
  const asFile = () => writeAnswers({ ...given(), region, release, version });
  const asFragment = (/** @type {string} */ to) => `#${marks[to]}.${writeLink(given(), fields, version, targets)}`;

  /** @param {string} text of a file */
  const readFile = (text) => {
    const file = readAnswers(text, fields, version, targets);
    if (!file || file.region !== region)
      tell('notice', [word(file ? 'file-region' : 'file-unreadable')]);
    else
      arrive(file, [word('loaded'), ...(file.isOlder ? [word('link-older')] : [])], file.unknown, 'results');
  };

  part(root, 'load').addEventListener('change', async ({ target }) => readFile(await loadFile(/** @type {HTMLInputElement} */ (target))));
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('.languages a')))
    link.addEventListener('click', () => {
      link.hash = marks[step()] ? asFragment(step()) : '';
    });

  return {
    hasKept: () => readKept(region) !== null,

    /** What buttons do, by the name of their attribute. */
    does: {
      save: () => saveFile(`${word('file-name')}-${region}.json`, asFile()),
      continue() {
        // It is kept still, and so follows the answers on.
        keepButton.setAttribute('aria-pressed', 'true');
        readFile(readKept(region) || '');
      },
      link() {
        linkBox.hidden = false;
        linkEntry.value = location.href.split('#')[0] + asFragment('results');
        linkEntry.select();
        navigator.clipboard?.writeText(linkEntry.value).then(() => announce(word('copied')), () => undefined);
      },
      keep() {
        const isDone = keep(region, isKept() ? null : asFile());
        keepButton.setAttribute('aria-pressed', String(isDone && !isKept()));
        announce(word(!isDone ? 'keep-failed' : isKept() ? 'kept' : 'not-kept'));
      },
    },

    /** What is kept follows the answers. */
    follow() {
      if (isKept())
        keep(region, asFile());
    },

    wipe() {
      keep(region, null);
      keepButton.setAttribute('aria-pressed', 'false');
      linkBox.hidden = true;
      linkEntry.value = '';
    },

    /** @param {string} hash of the address, as the document was opened */
    readHash(hash) {
      const to = Object.keys(marks).find((name) => hash.startsWith(`#${marks[name]}.`));
      const shared = to && readLink(hash.slice(3), fields, version, targets);
      if (!to || !shared)
        return;
      if ('problem' in shared)
        tell('notice', [word(shared.problem === 'questions' ? 'link-questions' : 'link-unreadable')]);
      else
        arrive(shared, shared.isOlder ? [word('link-older')] : to === 'results' ? [word('link-read')] : [], [], to);
    },
  };
}
