// On a page that a result led to: marks the words that were looked for, and goes to the first.

import { workerOf } from './search-workers.js';

/** What holds text of its own. */
const blocks = 'p, li, dt, dd, h1, h2, h3, h4, h5, h6, td, th, summary, figcaption, blockquote';

/** @param {HTMLFormElement} form the search box */
export async function markFound(form) {
  const words = new URLSearchParams(location.search).getAll('find');
  const main = document.querySelector('main');
  if (!words.length || !main)
    return;
  const own = document.querySelector(':target');
  // A heading stands for what follows it.
  const target = own && /^H\d$/.test(own.tagName) ? own.parentElement : own;
  const whole = target && main.contains(target) ? target : main;
  const elements = [...whole.querySelectorAll(blocks)].concat(whole.matches(blocks) ? whole : []).filter((element) => !element.querySelector(blocks));
  const answer = await workerOf(form, 'find').ask({ do: 'mark', texts: elements.map((element) => element.textContent), words });
  if (!answer)
    return;
  const marks = elements.flatMap((element, i) => answer.ranges[i].flatMap((/** @type {[number, number]} */ range) => wrap(element, range)));
  if (!marks.length)
    return;
  for (let around = marks[0].closest('details'); around; around = (around.parentElement || document.body).closest('details'))
    around.open = true;
  marks[0].scrollIntoView({ block: 'center' });
  offerToUnmark(main, marks, form);
}

/** @param {Element} element @param {[number, number]} range within its text @returns {HTMLElement[]} */
function wrap(element, [start, end]) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  /** @type {{ node: Text, from: number, to: number }[]} */
  const found = [];
  for (let at = 0; walker.nextNode();) {
    const node = /** @type {Text} */ (walker.currentNode);
    if (at < end && at + node.length > start)
      found.push({ node, from: Math.max(0, start - at), to: Math.min(node.length, end - at) });
    at += node.length;
  }
  return found.map(({ node, from, to }) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    const mark = document.createElement('mark');
    range.surroundContents(mark);
    return mark;
  });
}

/** @param {Element} main @param {HTMLElement[]} marks @param {HTMLFormElement} form */
function offerToUnmark(main, marks, form) {
  const input = /** @type {HTMLElement} */ (form.elements.namedItem('q'));
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'unmark';
  button.textContent = input.dataset.unmark || '';
  button.addEventListener('click', () => {
    for (const mark of marks) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      if (parent)
        parent.normalize();
    }
    button.remove();
    history.replaceState(null, '', location.pathname + location.hash);
  });
  main.append(button);
}
