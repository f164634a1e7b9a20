// By what results are narrowed down: Documents/FacetFile.cs writes it.

/** @typedef {{ sets: any[], runs: number[] }} Column */
/** @typedef {{ facets: (Column & { name: string, values: [string, string][] })[], date: Column }} FacetFile */

/** By document, its set. @param {Column} column @returns {any[]} */
const unrolled = ({ sets, runs }) => {
  const all = [];
  for (let i = 0; i < runs.length; i += 2)
    for (let count = runs[i + 1]; count--;)
      all.push(sets[runs[i]]);
  return all;
};

/** @param {FacetFile} file */
export function facetsOf({ facets, date }) {
  const columns = facets.map((facet) => ({ ...facet, of: unrolled(facet) }));
  const dates = unrolled(date);
  /** @param {Record<string, string[]>} filters values by facet @param {string} [but] the name of one that does not count */
  const filter = (filters, but) => {
    const asked = columns
      .filter(({ name }) => name !== but && filters[name] && filters[name].length)
      .map(({ name, values, of }) => ({ of, wanted: filters[name].map((value) => values.findIndex(([known]) => known === value)) }));
    return (/** @type {number} */ document) => asked.every(({ of, wanted }) => wanted.some((value) => of[document].includes(value)));
  };
  return {
    filter,
    /** @param {number} document @returns {string} */
    kindOf: (document) => columns[0].values[columns[0].of[document][0]][0],
    /** @param {number} document @returns {string} empty where it has none */
    dateOf: (document) => dates[document],
    /** By value how many there are beside all other filters. @param {number[]} documents @param {Record<string, string[]>} filters */
    count: (documents, filters) => columns.map(({ name, values, of }) => {
      const counts = values.map(() => 0);
      for (const document of documents.filter(filter(filters, name)))
        for (const value of of[document])
          counts[value]++;
      return { name, values: values.map(([value, label], i) => ({ value, label, count: counts[i] })).filter(({ value, count }) => count || (filters[name] || []).includes(value)) };
    }),
  };
}
