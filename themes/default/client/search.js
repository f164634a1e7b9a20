// The page of results: what the address asks for is looked for and shown, and what the reader changes stands in the address.
import { readAsked, writeAsked } from './search-address.js';
import { startBox } from './search-combobox.js';
import { showFacets } from './search-facets.js';
import { leadKeysTo } from './search-keys.js';
import { resultsIn } from './search-results.js';
import { workerOf } from './search-workers.js';

/** @typedef {import('./search-address.js').Asked} Asked */

/** What changes while one types is told when it rests, in milliseconds. */
const rest = 700;

const form = document.querySelector('form.search-box');
const results = document.getElementById('page--results');
if (form instanceof HTMLFormElement && results)
  start(form, results);

/** @param {HTMLFormElement} form @param {HTMLElement} whole */
function start(form, whole) {
  const input = /** @type {HTMLInputElement} */ (form.elements.namedItem('q'));
  const everything = /** @type {HTMLElement} */ (document.getElementById('page--everything'));
  const find = (/** @type {string} */ name) => /** @type {HTMLElement} */ (whole.querySelector(`[data-${name}]`));
  const narrow = /** @type {HTMLFormElement} */ (find('narrow'));
  const sort = /** @type {HTMLSelectElement} */ (narrow.elements.namedItem('sort'));
  const shown = resultsIn(whole, (documents, words) => workerOf(form, 'find').ask({ do: 'show', documents, words }));
  const siteTitle = document.title;
  let asked = readAsked(location.search);
  let run = 0;
  let speaking = 0;
  let isTypingOn = false;

  /** @param {string} text @param {boolean} isTyping */
  const say = (text, isTyping) => {
    find('state').textContent = text;
    clearTimeout(speaking);
    speaking = setTimeout(() => {
      find('spoken').textContent = text;
    }, isTyping ? rest : 0);
  };

  /** @param {boolean} isTyping */
  const look = async (isTyping) => {
    const own = ++run;
    const { query, filters, sort: order, near } = asked;
    whole.hidden = !query.trim();
    if (whole.hidden || !isTyping)
      lead(whole.hidden);
    document.title = query.trim() ? `${query} | ${siteTitle}` : siteTitle;
    for (const link of document.querySelectorAll('.languages a'))
      if (link instanceof HTMLAnchorElement)
        link.search = query ? writeAsked(asked) : '';
    if (whole.hidden)
      return;
    if (!isTyping)
      say(find('state').dataset.loading || '', true);
    const found = await workerOf(form, 'find').ask({ do: 'find', query, isTyping, filters, sort: order, near: near ? near === '1' : 'auto' });
    if (own !== run)
      return;
    if (!found) {
      fail();
      return;
    }
    const others = found.exact.length ? [] : await correct(query);
    if (own !== run)
      return;
    showFacets(narrow, found.facets, filters, whole);
    sort.value = order;
    narrow.hidden = false;
    const isShown = await shown.show(found, asked, () => own === run);
    if (own !== run)
      return;
    if (!isShown) {
      fail();
      return;
    }
    offer(others);
    const count = found.exact.length + (found.near || []).length;
    const { counted = '', countedExact = '', none = '' } = find('state').dataset;
    say(count ? (found.near ? counted : countedExact).replace('{0}', String(found.exact.length)).replace('{1}', String((found.near || []).length)) : none.replace('{0}', query), isTyping);
    lead(count === 0);
  };

  /** Whether the lists of everything follow: where there are no results, and below the fold no room is kept for them. @param {boolean} isWanted */
  const lead = (isWanted) => {
    everything.hidden = !isWanted;
    whole.classList.toggle('is-empty', isWanted);
  };
  const fail = () => {
    say(find('state').dataset.failed || '', false);
    lead(true);
  };

  /** Other queries where nothing holds this one. @param {string} query @returns {Promise<string[]>} */
  const correct = async (query) => {
    const answer = form.dataset.suggest ? await workerOf(form, 'suggest').ask({ do: 'correct', query }) : undefined;
    return answer ? answer.instead : [];
  };
  /** @param {string[]} queries */
  const offer = (queries) => {
    const instead = find('instead');
    instead.querySelectorAll('a').forEach((link) => link.remove());
    instead.hidden = !queries.length;
    for (const other of queries) {
      const link = document.createElement('a');
      link.href = writeAsked({ query: other, filters: {}, sort: 'best', page: 1, near: '' });
      link.textContent = other;
      instead.append(link, ' ');
    }
  };

  /** @param {Partial<Asked>} change @param {boolean} [isTyping] */
  const ask = (change, isTyping = false) => {
    asked = { ...asked, page: 1, ...change };
    const address = location.pathname + (asked.query ? writeAsked(asked) : '');
    // Back leads to what was asked before, not to each letter of this.
    if (isTyping && isTypingOn)
      history.replaceState(null, '', address);
    else if (address !== location.pathname + location.search)
      history.pushState(null, '', address);
    isTypingOn = isTyping;
    look(isTyping);
  };
  const restore = () => {
    asked = readAsked(location.search);
    isTypingOn = false;
    input.value = asked.query;
    look(false);
  };

  /** @type {HTMLElement} */ (narrow.querySelector('details')).toggleAttribute('open', matchMedia('(min-width: 62rem)').matches);
  leadKeysTo(form);
  startBox(form, (typed) => ask({ query: typed, near: '' }, true));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask({ query: input.value, near: '' });
  });
  narrow.addEventListener('change', () => {
    /** @type {Record<string, string[]>} */
    const filters = {};
    for (const box of narrow.querySelectorAll('input'))
      if (box.checked)
        filters[box.name] = [...(filters[box.name] || []), box.value];
    ask({ filters, sort: sort.value });
  });
  narrow.addEventListener('submit', (event) => event.preventDefault());
  find('clear').addEventListener('click', () => {
    /** @type {HTMLElement} */ (narrow.querySelector('summary')).focus();
    ask({ filters: {} });
  });
  whole.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.pathname !== location.pathname || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    restore();
    scrollTo(0, 0);
  });
  addEventListener('popstate', () => {
    // A link within the page asks for nothing else.
    if (writeAsked(readAsked(location.search)) !== writeAsked(asked))
      restore();
  });
  restore();
}
