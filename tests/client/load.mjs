// The theme's scripts are modules by how pages load them, not by a package of theirs, so Node is handed their text, with that of their neighbours.
import { readFileSync } from "node:fs";

const folder = new URL("../../themes/default/client/", import.meta.url);

/** @param {string} name of a script of the theme */
export const load = (name) => import(addressOf(name));

function addressOf(name) {
  const text = readFileSync(new URL(name, folder), "utf8").replace(/(?<=^import .* from ')\.\/([^']+)/gm, (_, other) => addressOf(other));
  return `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`;
}

/** The same numbers on every machine. */
export function generator(seed) {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
