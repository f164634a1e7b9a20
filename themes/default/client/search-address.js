// What is looked for, as an address.

/** @typedef {{ query: string, filters: Record<string, string[]>, sort: string, page: number, near: string }} Asked near: '1' asks for similar things, '0' wants none */

export const facets = ['kind', 'region', 'agency', 'programme', 'status', 'year'];

/** @param {string} search of an address @returns {Asked} */
export function readAsked(search) {
  const given = new URLSearchParams(search);
  return {
    query: (given.get('q') || '').slice(0, 200),
    filters: Object.fromEntries(facets.map((name) => [name, given.getAll(name)]).filter(([, values]) => values.length)),
    sort: ['newest', 'oldest'].find((sort) => sort === given.get('sort')) || 'best',
    page: Math.max(1, Math.floor(Number(given.get('page'))) || 1),
    near: ['0', '1'].find((near) => near === given.get('near')) || '',
  };
}

/** @param {Asked} asked @returns {string} with its question mark; an id's slash stays one, so that a person can read it */
export function writeAsked({ query, filters, sort, page, near }) {
  const pairs = [
    ['q', query],
    ...facets.flatMap((name) => (filters[name] || []).map((value) => [name, value])),
    ...(sort === 'best' ? [] : [['sort', sort]]),
    ...(near ? [['near', near]] : []),
    ...(page > 1 ? [['page', String(page)]] : []),
  ];
  return `?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(value).replace(/%2F/g, '/').replace(/%20/g, '+')}`).join('&')}`;
}
