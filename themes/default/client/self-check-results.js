// The results of the self-check: measures by what is to be done about them, why, how much, and what one change would bring.
import { byData, fillList, find, findAll, make, part, quote, say } from './self-check-dom.js';

/** @typedef {import('./self-check-engine.js').Result} Result */
/** @typedef {import('./self-check-engine.js').Sentences} Sentences */
/** @typedef {import('./self-check-engine.js').Line} Line */
/** @typedef {{ id: string, element: HTMLElement, group: string, drawn?: object, isFilled: boolean }} Row */
/** @typedef {{ result: Result, sentences: Sentences, scope: string[] | null }} Drawing scope: targets, null for everything */

/** @param {string} status @returns {boolean} whether it can be had on the day, or may be */
const isUsable = (status) => status === 'open' || status === 'not-stated';

/**
 * @param {string} verdict
 * @param {string} status
 * @param {string | undefined} reason
 * @param {boolean} isNear
 */
function groupOf(verdict, status, reason, isNear) {
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
  const rest = part(root, 'rows');
  /** @type {Row[]} */
  const rows = [...byData(root, 'measure')].map(([id, element]) => ({ id, element, group: '', isFilled: false }));
  const rowOf = (/** @type {string | undefined} */ id) => rows.find((row) => row.id === id);
  const isChosen = (/** @type {{ id: string }} */ { id }) => !now.scope || now.scope.includes(id);
  /** @type {Drawing} */
  let now;

  /** @param {HTMLElement} element @param {string} id of a measure or a criterion */
  const fillTrace = (element, id) => part(element, 'trace').replaceChildren(treeOf(now.sentences.whole(id), now.sentences));

  /** @param {Row} row */
  const fillRow = ({ id, element }) => {
    fillTrace(element, id);
    fillList(part(element, 'details'), now.sentences.details(id));
  };

  /**
   * @param {Row} row
   * @param {Map<string, string> | null} unlocks what one change would bring, in words, by measure; null while it is sought
   * @returns {boolean} whether it stands in another group now, or with another sum
   */
  const drawRow = (row, unlocks) => {
    const { result, sentences } = now;
    const found = result.measures[row.id];
    const { verdict, status, amount, explanation } = found;
    const isSame = row.drawn === found;
    // While unlocks are sought, what is the same in all else stays where it was.
    const group = groupOf(verdict, status, explanation.reason, unlocks ? unlocks.has(row.id) : row.group === 'near' && isSame);
    if (isSame && group === row.group)
      return false;
    const sum = part(row.element, 'sum');
    const before = row.group + sum.textContent;
    Object.assign(row, { group, drawn: found });
    say(sum, group === 'near' || group === 'not-applicable' ? '' : sentences.sum(row.id));
    sum.classList.toggle('is-sum', Number(amount.high) > 0);
    const chip = part(row.element, 'status');
    say(chip, sentences.status(row.id));
    chip.className = `status status-${status}`;
    say(part(row.element, 'short'), verdict === 'met' ? '' : (unlocks && unlocks.get(row.id)) || leafOf(sentences.why(row.id)));
    if (row.isFilled)
      fillRow(row);
    return group + sum.textContent !== before;
  };

  /** Every row to its group: what pays most first, what cannot be had any more last, else as on the page. */
  const arrange = () => {
    const { measures } = now.result;
    const pay = (/** @type {Row} */ { id }) => Number(measures[id].amount.high || measures[id].amount.low || 0);
    const isLate = (/** @type {Row} */ { id }) => Number(!isUsable(measures[id].status));
    const shown = rows.filter(isChosen)
      .sort((a, b) => isLate(a) - isLate(b) || pay(b) - pay(a));
    for (const [name, group] of groups) {
      const own = shown.filter((row) => row.group === name);
      const list = find(group, 'ol');
      /** @type {Set<Element>} */
      const elements = new Set(own.map(({ element }) => element));
      let next = list.firstElementChild;
      // What stands in its place already is left there: it may have the focus. What stands here no longer is taken by its own group.
      for (const element of elements) {
        while (next && !elements.has(next))
          next = next.nextElementSibling;
        if (next === element)
          next = element.nextElementSibling;
        else
          list.insertBefore(element, next);
      }
      say(part(group, 'count'), String(own.length));
      group.hidden = own.length === 0;
    }
    rest.append(...rows.filter((row) => !isChosen(row)).map(({ element }) => element));
  };

  const drawProgrammes = () => {
    const { result, sentences } = now;
    for (const [id, element] of programmes) {
      element.hidden = !isChosen({ id });
      say(part(element, 'short'), sentences.programme(id).join(' '));
    }
    part(root, 'programmes').hidden = [...programmes.values()].every(({ hidden }) => hidden);
    for (const [id, element] of criteria) {
      const chip = part(element, 'verdict');
      const { verdict } = result.criteria[id];
      say(chip, sentences.verdict(verdict));
      chip.className = `status verdict-${verdict}`;
      if (element.closest('details')?.open)
        fillTrace(element, id);
      else
        part(element, 'trace').replaceChildren();
    }
  };

  /** @param {EventTarget | null} details */
  const open = (details) => {
    if (!(details instanceof HTMLDetailsElement) || !details.open)
      return;
    const row = rowOf(details.parentElement?.dataset.measure);
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
     * @returns {string[]} the measures shown that stand in another group than before, or with another sum
     */
    draw(drawing) {
      now = drawing;
      const { result, sentences } = now;
      const lines = sentences.unlocks();
      // Of several changes the one that brings most is told: they come in that order.
      const unlocks = result.unlocks ? new Map(result.unlocks.flatMap(({ measures }, at) => measures.map((id) => /** @type {[string, string]} */ ([id, lines[at]]))).reverse()) : null;
      const changed = rows.filter((row) => drawRow(row, unlocks) && isChosen(row)).map(({ id }) => id);
      arrange();
      for (const name of /** @type {const} */ (['open', 'not_stated']))
        fillList(find(root, `[data-totals=${name}]`), result.totals[name].measures.length || name === 'open' ? sentences.total(name) : []);
      if (result.unlocks)
        fillList(part(root, 'unlocks'), lines);
      drawProgrammes();
      return changed;
    },

    /** Opens everything for paper, and closes it again. */
    openAll() {
      const closed = findAll(root, '.result > details:not([open]), .result-criterion > details:not([open])')
        .filter((details) => (details.closest('.result')?.getClientRects().length || 0) > 0);
      for (const details of closed) {
        details.setAttribute('open', '');
        open(details);
      }
      addEventListener('afterprint', () => closed.forEach((details) => details.removeAttribute('open')), { once: true });
    },

    /** @param {string} id @returns {[string, string]} a measure's name, and the heading that it stands under */
    placeOf(id) {
      const row = /** @type {Row} */ (rowOf(id));
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
