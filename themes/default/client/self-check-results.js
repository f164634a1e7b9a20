// The results of the self-check: measures by what is to be done about them, why, how much, and what one change would bring.
import { byData, fillList, find, findAll, make, quote, say } from './self-check-dom.js';

/** @typedef {import('./self-check-engine.js').Result} Result */
/** @typedef {import('./self-check-engine.js').Sentences} Sentences */
/** @typedef {import('./self-check-engine.js').Line} Line */
/** @typedef {{ id: string, element: HTMLElement, index: number, group: string, drawn: string, isFilled: boolean }} Row */
/** @typedef {{ result: Result, sentences: Sentences, scope: string[] | null }} Drawing scope: targets, null for everything */

/** Kinds of support that come without a sum, or whose sum is stated elsewhere. */
const unstated = ['by-reference', 'in-kind', 'unspecified'];

/** @param {string} status @returns {boolean} whether it can be had on the day, or may be */
const isUsable = (status) => status === 'open' || status === 'not-stated';

/**
 * @param {string} verdict
 * @param {string} status
 * @param {string | undefined} reason
 * @param {boolean} isNear
 */
export function groupOf(verdict, status, reason, isNear) {
  if (verdict === 'met')
    return isUsable(status) ? 'met' : 'past';
  if (verdict === 'not-applicable')
    return verdict;
  return isNear ? 'near' : verdict === 'unmet' ? 'unmet' : reason === 'open' ? 'open' : 'judged';
}

/** @param {HTMLElement} root */
export function resultsOf(root) {
  const clauses = byData(document, 'clause');
  const groups = byData(root, 'group');
  const programmes = byData(root, 'programme');
  const criteria = byData(root, 'criterion');
  const rest = find(root, '[data-rows]');
  /** @type {Map<string, Row>} */
  const rows = new Map([...byData(root, 'measure')].map(([id, element], index) => [id, { id, element, index, group: '', drawn: '', isFilled: false }]));
  /** @type {Drawing} */
  let now;

  /** @param {HTMLElement} element @param {string} id of a measure or a criterion */
  const fillTrace = (element, id) => find(element, '[data-trace]').replaceChildren(treeOf(now.sentences.whole(id), now.sentences));

  /** @param {Row} row */
  const fillRow = ({ id, element }) => {
    fillTrace(element, id);
    fillList(find(element, '[data-details]'), now.sentences.details(id));
  };

  /**
   * @param {Row} row
   * @param {Set<string>} near
   * @returns {boolean} whether it stands in another group now
   */
  const drawRow = (row, near) => {
    const { result, sentences } = now;
    const { verdict, status, amount, explanation } = result.measures[row.id];
    const told = JSON.stringify([explanation, status, amount], (key, value) => (key === 'criterion' ? [value, result.criteria[value].explanation] : value));
    // What single changes unlock may still be sought: what is the same in all else stays where it was.
    const isNear = result.unlocks ? near.has(row.id) : row.group === 'near' && row.drawn === told;
    const group = groupOf(verdict, status, explanation.reason, isNear);
    const isMoved = group !== row.group;
    if (!isMoved && row.drawn === told)
      return false;
    Object.assign(row, { group, drawn: told });
    const sum = find(row.element, '[data-sum]');
    say(sum, group === 'near' || group === 'not-applicable' ? '' : sentences.sum(row.id));
    sum.classList.toggle('is-sum', !unstated.includes(amount.kind));
    const chip = find(row.element, '[data-status]');
    say(chip, sentences.status(row.id));
    chip.className = `status status-${status}`;
    const unlock = (result.unlocks || []).findIndex(({ measures }) => measures.includes(row.id));
    say(find(row.element, '[data-short]'), verdict === 'met' ? '' : unlock < 0 ? leafOf(sentences.why(row.id)) : sentences.unlocks()[unlock]);
    if (row.isFilled)
      fillRow(row);
    return isMoved;
  };

  /** Every row to its group: what pays most first, what cannot be had any more last. */
  const arrange = () => {
    const { result: { measures }, scope } = now;
    const pay = (/** @type {Row} */ { id }) => Number(measures[id].amount.high || measures[id].amount.low || 0);
    const isLate = (/** @type {Row} */ { id }) => Number(!isUsable(measures[id].status));
    const shown = [...rows.values()].filter(({ id }) => !scope || scope.includes(id))
      .sort((a, b) => isLate(a) - isLate(b) || pay(b) - pay(a) || a.index - b.index);
    for (const [name, group] of groups) {
      const own = shown.filter((row) => row.group === name);
      const list = find(group, 'ol');
      own.forEach(({ element }, at) => {
        if (list.children[at] !== element)
          list.insertBefore(element, list.children[at] || null);
      });
      say(find(group, '[data-count]'), String(own.length));
      group.hidden = own.length === 0;
    }
    for (const { id, element } of rows.values())
      if (scope && !scope.includes(id) && element.parentElement !== rest)
        rest.append(element);
  };

  const drawProgrammes = () => {
    const { result, sentences, scope } = now;
    for (const [id, element] of programmes) {
      element.hidden = Boolean(scope && !scope.includes(id));
      say(find(element, '[data-short]'), sentences.programme(id).join(' '));
    }
    find(root, '[data-programmes]').hidden = [...programmes.values()].every(({ hidden }) => hidden);
    for (const [id, element] of criteria) {
      const chip = find(element, '[data-verdict]');
      const { verdict } = result.criteria[id];
      say(chip, sentences.verdict(verdict));
      chip.className = `status verdict-${verdict}`;
      if (element.closest('details')?.open)
        fillTrace(element, id);
    }
  };

  /** @param {EventTarget | null} details */
  const open = (details) => {
    if (!(details instanceof HTMLDetailsElement) || !details.open)
      return;
    const row = rows.get(details.parentElement?.dataset.measure || '');
    if (row && !row.isFilled) {
      const body = row.element.querySelector('template');
      if (body)
        details.append(body.content.cloneNode(true));
      row.isFilled = true;
      fillRow(row);
    }
    // Clauses come when they are wanted: of a measure, of a criterion, of a question.
    if (row || details.matches('.why'))
      quote(details, clauses);
    if (details.parentElement?.dataset.programme)
      for (const [id, element] of byData(details, 'criterion'))
        fillTrace(element, id);
  };
  document.addEventListener('toggle', ({ target }) => open(target), true);

  return {
    /**
     * Draws what has changed.
     * @param {Drawing} drawing
     * @returns {string[]} the measures that stand in another group than before
     */
    draw(drawing) {
      now = drawing;
      const { result, sentences } = now;
      const near = new Set((result.unlocks || []).flatMap(({ measures }) => measures));
      const moved = [...rows.values()].filter((row) => drawRow(row, near)).map(({ id }) => id);
      arrange();
      for (const name of /** @type {const} */ (['open', 'not_stated']))
        fillList(find(root, `[data-totals=${name}]`), result.totals[name].measures.length || name === 'open' ? sentences.total(name) : []);
      if (result.unlocks)
        fillList(find(root, '[data-unlocks]'), sentences.unlocks());
      drawProgrammes();
      return moved;
    },

    /** Opens everything for paper. @returns {() => void} closes it again */
    openAll() {
      const closed = findAll(root, '.result > details:not([open])').filter((details) => details.getClientRects().length > 0);
      for (const details of closed) {
        details.setAttribute('open', '');
        open(details);
      }
      return () => closed.forEach((details) => details.removeAttribute('open'));
    },

    /** @param {string} id @returns {[string, string]} a measure's name, and the heading that it stands under */
    placeOf(id) {
      const row = /** @type {Row} */ (rows.get(id));
      const heading = groups.get(row.group)?.querySelector('h2')?.firstChild?.textContent || '';
      return [find(row.element, '.result-name').textContent || '', heading.trim()];
    },
  };
}

/** @param {Line[]} lines @returns {string} the first thing that decides */
function leafOf([line]) {
  return !line ? '' : line.items.length ? leafOf([line.items.find(({ verdict }) => verdict === line.verdict) || line.items[0]]) : line.text;
}

/**
 * @param {Line[]} lines
 * @param {Sentences} sentences
 */
function treeOf(lines, sentences) {
  const list = make('ul', '', 'trace');
  for (const { text, verdict, items } of lines) {
    const item = make('li', '', `is-${verdict}`);
    item.append(make('span', `${sentences.verdict(verdict)} `, 'trace-mark'), text);
    if (items.length)
      item.append(treeOf(items, sentences));
    list.append(item);
  }
  return list;
}
