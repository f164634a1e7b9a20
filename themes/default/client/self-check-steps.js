// The steps of the self-check: one is shown at a time. The history remembers which, never an answer.
import { byData, find } from './self-check-dom.js';

/** @typedef {{ step: string, field?: string, purpose?: string }} Place field: of a question; purpose: `change` of one answer, `rest` of what need not be asked */

/**
 * @param {HTMLElement} root
 * @param {Record<string, (step: HTMLElement, place: Place) => void>} draw
 */
export function stepsOf(root, draw) {
  const steps = byData(root, 'step');
  const title = document.title;
  /** @type {Place} */
  let place = { step: 'begin' };

  /** @param {string} prefix */
  const entitle = (prefix) => {
    const heading = steps.get(place.step)?.querySelector('h1')?.textContent;
    document.title = place.step === 'begin' ? title : `${prefix}${heading} | ${title}`;
  };

  /** @param {Place} to */
  const show = (to) => {
    place = to;
    for (const [name, element] of steps)
      element.hidden = name !== to.step;
    const step = /** @type {HTMLElement} */ (steps.get(to.step));
    draw[to.step](step, to);
    entitle('');
    scrollTo(0, 0);
    find(step, 'h1').focus({ preventScroll: true });
  };

  addEventListener('popstate', ({ state }) => {
    // A link within the page was followed: this is the same step still.
    if (!state)
      history.replaceState(place, '');
    else
      show(state);
  });
  // Whatever the address carried is read by now; a reload has lost its answers, and so begins anew.
  history.replaceState(place, '', location.href.split('#')[0]);

  return {
    get place() {
      return place;
    },
    entitle,

    /** @param {Place} to */
    go(to) {
      show(to);
      // What the reader waits for is drawn first.
      setTimeout(() => history.pushState(to, ''));
    },
  };
}
