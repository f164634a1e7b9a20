// Results as lists: under their kinds, as long as nothing else orders them; the next are fetched as they come near.

import { writeAsked } from './search-address.js';

/** @typedef {import('./search-address.js').Asked} Asked */
/** @typedef {{ number: number, kind: string }} Hit */
/** @typedef {{ words: string[], exact: Hit[], near: Hit[] | null, facets: import('./search-facets.js').Facet[], related: { from: string, to: string[], isTranslation: boolean }[] }} Found */
/** @typedef {[string, boolean][]} Parts texts, and whether they are marked */
/** @typedef {{ number: number, kind: string, address: string, above: string, title: Parts, excerpt: Parts }} Shown */
/** @typedef {Hit & { section: string }} Row */

const onPage = 20;
const atOnce = 3;

/** So many of the words of a query are carried to the page that a result leads to. */
const carried = 6;

/**
 * @param {HTMLElement} whole
 * @param {(documents: number[], words: string[]) => Promise<{ documents: Shown[] } | undefined>} fetchShown
 */
export function resultsIn(whole, fetchShown) {
  const find = (/** @type {string} */ name) => /** @type {HTMLElement} */ (whole.querySelector(`[data-${name}]`));
  const end = document.createElement('p');
  find('pages').before(end);
  /** @type {() => void} */
  let more = () => {};
  new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && more(), { rootMargin: '400px' }).observe(end);

  /** @param {string} section @param {string} kind none where kinds do not part results @param {Found} found @param {Asked} asked */
  const listOf = (section, kind, found, asked) => {
    const place = /** @type {HTMLElement} */ (find(section).querySelector('[data-list]'));
    const known = place.querySelector(`[data-kind="${kind}"]`);
    if (known)
      return known;
    const list = document.createElement('ol');
    list.className = 'hits';
    list.dataset.kind = kind;
    if (kind) {
      const heading = document.createElement('h3');
      heading.className = 'hits-kind';
      heading.textContent = `${labelOf(kind)} `;
      const count = found[section === 'exact' ? 'exact' : 'near']?.filter((hit) => hit.kind === kind).length || 0;
      const link = document.createElement('a');
      link.href = writeAsked({ ...asked, filters: { ...asked.filters, kind: [kind] }, page: 1 });
      link.textContent = (find('list').dataset.all || '').replace('{0}', String(count));
      heading.append(link);
      place.append(heading);
    }
    place.append(list);
    return list;
  };
  const labelOf = (/** @type {string} */ kind) => whole.getAttribute(`data-label-kind-${kind}`) || kind;

  /** @param {Shown} shown @param {string[]} words @param {string} level of its heading */
  const itemOf = ({ kind, address, above, title, excerpt }, words, level) => {
    const item = document.createElement('li');
    const heading = document.createElement(level);
    const link = document.createElement('a');
    const [path, anchor] = address.split('#');
    const carry = words.slice(0, carried).map((word) => `find=${encodeURIComponent(word)}`).join('&');
    link.href = `${whole.dataset.languages}${path}?${carry}${anchor ? `#${anchor}` : ''}`;
    link.append(...marked(title));
    heading.append(link);
    item.append(heading, paragraph('card-meta', [[above ? `${labelOf(kind)} · ${above}` : labelOf(kind), false]]), paragraph('excerpt', excerpt));
    return item;
  };

  /** @param {Found} found @param {Asked} asked */
  const showFrame = (found, asked) => {
    for (const section of ['exact', 'near'])
      /** @type {HTMLElement} */ (find(section).querySelector('[data-list]')).replaceChildren();
    const note = find('note');
    const { plain = '', related = '', translated = '' } = note.dataset;
    note.textContent = [plain, ...found.related.map(({ from, to, isTranslation }) => (isTranslation ? translated : related).replace('{0}', `${from} → ${to.join(', ')}`))].join(' ');
    const [nearer, stricter] = [find('look-near'), find('only-exact')];
    nearer.hidden = found.near !== null;
    nearer.setAttribute('href', writeAsked({ ...asked, near: '1', page: 1 }));
    stricter.hidden = !found.near || !found.near.length || !found.exact.length;
    stricter.setAttribute('href', writeAsked({ ...asked, near: '0', page: 1 }));
  };

  /** @param {number} count @param {Asked} asked */
  const showPages = (count, asked) => {
    const pages = find('pages');
    const last = Math.ceil(count / onPage);
    pages.hidden = last < 2;
    const { page = '', previous = '', next = '' } = pages.dataset;
    /** @param {number} number @param {string} text */
    const link = (number, text) => {
      const item = document.createElement('li');
      const to = document.createElement('a');
      to.href = writeAsked({ ...asked, page: number });
      to.textContent = text;
      if (number === asked.page && text !== previous && text !== next) {
        to.setAttribute('aria-current', 'page');
        to.setAttribute('aria-label', page.replace('{0}', text));
      }
      item.append(to);
      return item;
    };
    const near = Array.from({ length: last }, (_, i) => i + 1).filter((number) => number === 1 || number === last || Math.abs(number - asked.page) < 3);
    /** @type {HTMLElement} */ (pages.querySelector('ul')).replaceChildren(
      ...(asked.page > 1 ? [link(asked.page - 1, previous)] : []),
      ...near.map((number) => link(number, String(number))),
      ...(asked.page < last ? [link(asked.page + 1, next)] : []),
    );
  };

  return {
    /**
     * @param {Found} found
     * @param {Asked} asked
     * @param {() => boolean} isWanted nothing newer was asked for
     * @returns {Promise<boolean>} whether the first could be had
     */
    show: async (found, asked, isWanted) => {
      const isGrouped = asked.sort === 'best' && !(asked.filters.kind || []).length;
      /** @type {Row[]} */
      const all = [...found.exact.map((hit) => ({ ...hit, section: 'exact' })), ...(found.near || []).map((hit) => ({ ...hit, section: 'near' }))];
      const page = Math.max(1, Math.min(asked.page, Math.ceil(all.length / onPage)));
      const rows = all.slice((page - 1) * onPage, page * onPage);
      const kinds = [...new Set(rows.map(({ kind }) => kind))];
      if (isGrouped)
        rows.sort((one, other) => Number(one.section === 'near') - Number(other.section === 'near') || kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
      /** @param {Row[]} batch */
      const fetchBatch = (batch) => fetchShown(batch.map(({ number }) => number), found.words);
      /** @param {Row[]} batch @param {Shown[]} shown */
      const append = (batch, shown) => batch.forEach(({ section, kind }, i) => listOf(section, isGrouped ? kind : '', found, asked).append(itemOf(shown[i], found.words, isGrouped ? 'h4' : 'h3')));

      let done = Math.min(atOnce, rows.length);
      // What follows stays where it will be: those to come are taken to be as high as those that are there.
      const reserve = () => {
        const height = end.getBoundingClientRect().top - /** @type {HTMLElement} */ (end.parentElement).getBoundingClientRect().top;
        end.style.minHeight = `${done ? Math.round((rows.length - done) * height / done) : 0}px`;
      };
      more = () => {};
      const first = await fetchBatch(rows.slice(0, done));
      if (!first || !isWanted())
        return false;
      showFrame(found, asked);
      append(rows.slice(0, done), first.documents);
      find('exact').hidden = !rows.some(({ section }) => section === 'exact');
      find('near').hidden = !rows.slice(0, done).some(({ section }) => section === 'near');
      showPages(all.length, { ...asked, page });
      reserve();
      let isBusy = false;
      more = async () => {
        if (isBusy || done >= rows.length || !isWanted())
          return;
        isBusy = true;
        const batch = rows.slice(done, done + atOnce);
        const next = await fetchBatch(batch);
        isBusy = false;
        if (!next || !isWanted())
          return;
        done += batch.length;
        append(batch, next.documents);
        if (batch.some(({ section }) => section === 'near'))
          find('near').hidden = false;
        reserve();
        if (end.getBoundingClientRect().top < innerHeight + 400)
          more();
      };
      if (end.getBoundingClientRect().top < innerHeight + 400)
        more();
      return true;
    },
  };
}

/** @param {string} kind @param {Parts} parts */
function paragraph(kind, parts) {
  const element = document.createElement('p');
  element.className = kind;
  element.append(...marked(parts));
  return element;
}

/** @param {Parts} parts @returns {(string | HTMLElement)[]} */
function marked(parts) {
  return parts.map(([text, isMarked]) => {
    if (!isMarked)
      return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
