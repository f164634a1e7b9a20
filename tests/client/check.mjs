// Prints the faults of every script of the theme; ends with 1 where there are any, or no script at all.
import { readFileSync, readdirSync } from "node:fs";
import { findFaults } from "./lint.mjs";

const folder = new URL("../../themes/default/client/", import.meta.url);
const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
const faults = scripts.flatMap((name) => findFaults(readFileSync(new URL(name, folder), "utf8")).map((fault) => `${name}:${fault}`));
console.log([`${scripts.length} scripts`, ...faults].join("\n"));
process.exitCode = faults.length > 0 || scripts.length === 0 ? 1 : 0;
