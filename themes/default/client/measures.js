// The list of measures: reveals the finder, hides what does not fit, and keeps the address in step.
import { fill, readChoices, tally, writeQuery } from './facets.js';

/** @typedef {import('./facets.js').Choices} Choices */
/** @typedef {import('./facets.js').Row} Row */
/** @typedef {{ box: HTMLInputElement, label: HTMLElement, count: HTMLElement }} Option */

const wideScreen = '(min-width: 60rem)';

const form = document.querySelector('form.finder');
if (form instanceof HTMLFormElement)
  startFinder(form);

/** @param {HTMLFormElement} form */
function startFinder(form) {
  const options = findOptions(form);
  const offered = groupByName(options);
  const elements = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.measure[data-status]')]);
  const rows = elements.map((element) => readRow(element, [...offered.keys()]));

  const show = () => {
    const choices = groupByName(options.filter((option) => option.box.checked));
    const { fits, counts } = tally(rows, choices);
    showRows(elements, fits);
    showCounts(options, counts);
    showState(form, fits, options);
    keepQueryInLanguages(writeQuery(choices));
    return choices;
  };
  const restore = () => {
    const choices = readChoices(location.search, offered);
    for (const { box } of options)
      box.checked = Boolean(choices.get(box.name)?.has(box.value));
    show();
  };
  const change = () => {
    const query = writeQuery(show());
    history.pushState(null, '', location.pathname + query);
  };

  form.addEventListener('change', change);
  // There is nothing to send: the list is here already.
  form.addEventListener('submit', (event) => event.preventDefault());
  part(form, '.finder-clear').addEventListener('click', () => {
    for (const { box } of options)
      box.checked = false;
    // The button goes when nothing is chosen; whoever pressed it must not be left nowhere.
    part(form, 'summary').focus();
    change();
  });
  addEventListener('popstate', restore);
  restore();
  part(form, 'details').toggleAttribute('open', matchMedia(wideScreen).matches);
  form.hidden = false;
}

/**
 * @param {HTMLElement[]} elements
 * @param {boolean[]} fits
 */
function showRows(elements, fits) {
  const groups = new Map();
  elements.forEach((element, index) => {
    const group = element.closest('section');
    // A row that stays as it is must not cost the browser anything.
    if (element.hidden === fits[index])
      element.hidden = !fits[index];
    groups.set(group, groups.get(group) || fits[index]);
  });
  for (const [group, hasAny] of groups)
    if (group)
      group.hidden = !hasAny;
}

/**
 * @param {Option[]} options
 * @param {Map<string, Map<string, number>>} counts
 */
function showCounts(options, counts) {
  for (const { box, label, count } of options) {
    const left = counts.get(box.name)?.get(box.value) || 0;
    if (count.textContent !== String(left))
      count.textContent = String(left);
    label.classList.toggle('is-empty', left === 0);
  }
}

/**
 * @param {HTMLFormElement} form
 * @param {boolean[]} fits
 * @param {Option[]} options
 */
function showState(form, fits, options) {
  const left = fits.filter(Boolean).length;
  const chosen = options.filter((option) => option.box.checked).length;
  part(form, '.finder-count').textContent = fill(form.dataset.count || '', left, fits.length);
  part(form, '.finder-chosen').textContent = chosen > 0 ? fill(form.dataset.chosen || '', chosen) : '';
  part(form, '.finder-clear').hidden = chosen === 0;
  part(form, '.finder-none').hidden = left > 0;
}

/**
 * The same choice in another language: ids are the same in all.
 * @param {string} query
 */
function keepQueryInLanguages(query) {
  for (const link of document.querySelectorAll('.languages a'))
    if (link instanceof HTMLAnchorElement)
      link.search = query;
}

/**
 * @param {HTMLFormElement} form
 * @returns {Option[]}
 */
function findOptions(form) {
  return [...form.querySelectorAll('input')].map((box) => {
    const label = /** @type {HTMLElement} */ (box.closest('label'));
    return { box, label, count: part(label, '.facet-count') };
  });
}

/**
 * @param {Option[]} options
 * @returns {Choices}
 */
function groupByName(options) {
  /** @type {Choices} */
  const groups = new Map();
  for (const { box } of options)
    groups.set(box.name, (groups.get(box.name) || new Set()).add(box.value));
  return groups;
}

/**
 * @param {HTMLElement} element
 * @param {string[]} names
 * @returns {Row}
 */
function readRow(element, names) {
  return new Map(names.map((name) => [name, (element.dataset[name] || '').split(' ')]));
}

/**
 * @param {Element} whole
 * @param {string} selector
 */
function part(whole, selector) {
  return /** @type {HTMLElement} */ (whole.querySelector(selector));
}
