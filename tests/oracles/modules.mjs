// Reads { files, run } from stdin: modules by their paths. Runs one, and prints what it says with `out`.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const { files, run } = JSON.parse(readFileSync(0, "utf8"));
const folder = mkdtempSync(join(tmpdir(), "modules-"));
const said = [];
globalThis.out = (text) => said.push(text);
try {
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  await import(join(folder, run));
  process.stdout.write(said.join(""));
} finally {
  rmSync(folder, { recursive: true });
}
