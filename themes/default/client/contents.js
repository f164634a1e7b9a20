// Contents that follow the reader: the link of the clause being read is marked, and kept in sight within the contents.

/** @typedef {{ link: HTMLAnchorElement, section: Element }} Entry */

/** Where on the screen a clause counts as being read, from its top. */
const readingLine = 0.3;

/** Marks the links of `nav.contents-nav` while the page is scrolled. */
export function followReading() {
  const nav = document.querySelector('nav.contents-nav');
  if (!nav)
    return;
  const entries = findEntries(nav);
  const where = document.querySelector('[data-where]');
  const unread = where?.textContent || '';
  /** @type {Entry | undefined} */
  let current;
  let isWaiting = false;

  const update = () => {
    isWaiting = false;
    const next = findRead(entries);
    if (next === current)
      return;
    current?.link.removeAttribute('aria-current');
    next?.link.setAttribute('aria-current', 'true');
    current = next;
    if (where)
      where.textContent = next ? next.link.textContent : unread;
    if (next)
      keepInSight(nav, next.link);
  };
  const plan = () => {
    if (!isWaiting)
      requestAnimationFrame(update);
    isWaiting = true;
  };
  addEventListener('scroll', plan, { passive: true });
  addEventListener('resize', plan, { passive: true });
  plan();
}

/**
 * @param {Element} nav
 * @returns {Entry[]} in the order of the page
 */
function findEntries(nav) {
  return [...nav.querySelectorAll('a')].flatMap((link) => {
    const section = link.hash && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return section ? [{ link, section }] : [];
  });
}

/**
 * The last clause that begins above the reading line. Clauses begin one below another, nested or not, so halving finds it in a few looks.
 * @param {Entry[]} entries
 */
function findRead(entries) {
  const root = document.documentElement;
  const isAtEnd = scrollY > 0 && scrollY + innerHeight >= root.scrollHeight - 2;
  const line = isAtEnd ? innerHeight : innerHeight * readingLine;
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle].section.getBoundingClientRect().top <= line)
      low = middle + 1;
    else
      high = middle;
  }
  return entries[low - 1];
}

/**
 * Scrolls the contents, never the page.
 * @param {Element} nav
 * @param {HTMLAnchorElement} link
 */
function keepInSight(nav, link) {
  const [box, line] = [nav.getBoundingClientRect(), link.getBoundingClientRect()];
  if (line.height === 0 || (line.top >= box.top && line.bottom <= box.bottom))
    return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  nav.scrollTo({ top: nav.scrollTop + line.top - box.top - (box.height - line.height) / 2, behavior });
}
