// The scripts are modules by how pages load them, not by a package of theirs, so Node is handed their text, with that of their neighbours.
import { readFileSync } from "node:fs";

const theme = new URL("../../themes/default/client/", import.meta.url);
const search = new URL("../../src/SiteGen.Core/Search/Runtime/", import.meta.url);

/** @param {string} name of a script of the theme */
export const load = (name) => import(addressOf(name, theme));

/** @param {string} name of a script of the search */
export const loadSearch = (name) => import(addressOf(name, search));

function addressOf(name, folder) {
  const text = readFileSync(new URL(name, folder), "utf8").replace(/(?<=^import .* from ')\.\/([^']+)/gm, (_, other) => addressOf(other, folder));
  return `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`;
}

/** The same numbers on every machine. */
export function generator(seed) {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
