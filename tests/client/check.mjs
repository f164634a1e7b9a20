// Prints the faults of every script of the theme and of the search; ends with 1 where there are any, or no script at all.
import { readFileSync, readdirSync } from "node:fs";
import { findFaults } from "./lint.mjs";
import { findLeaks, stated } from "./sealed.mjs";

const folders = ["../../themes/default/client/", "../../src/SiteGen.Core/Search/Runtime/"].map((path) => new URL(path, import.meta.url));
const scripts = new Map(
  folders.flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith(".js")).map((name) => [name, readFileSync(new URL(name, folder), "utf8")])),
);

/** A module and all that it imports. */
const loaded = (name, found = new Set()) => {
  if (scripts.has(name) && found.size < found.add(name).size)
    for (const [, other] of scripts.get(name).matchAll(/^import [^;]*?'\.\/([^']+)'/gm))
      loaded(other, found);
  return found;
};
const sealed = new Set([...scripts.keys()].filter((name) => name.startsWith("self-check")).flatMap((name) => [...loaded(name)]));

const faults = [...scripts].flatMap(([name, text]) => {
  const allowed = stated.get(name) || [];
  return [...findFaults(text, allowed), ...(sealed.has(name) ? findLeaks(text, allowed) : [])].map((fault) => `${name}:${fault}`);
});
const unused = [...stated.keys()].filter((name) => !scripts.has(name)).map((name) => `${name}: stated, but there is no such script`);
console.log([`${scripts.size} scripts, ${sealed.size} of them of documents that hold answers`, ...faults, ...unused].join("\n"));
process.exitCode = faults.length + unused.length > 0 || sealed.size === 0 ? 1 : 0;
