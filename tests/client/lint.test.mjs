import assert from "node:assert/strict";
import test from "node:test";
import { findFaults } from "./lint.mjs";

const refused = [
  "eval('1')", "new Function('1')", "a.innerHTML = b", "a['outerHTML'] = b", "a.insertAdjacentHTML('x', b)", "document.write(a)", "import('./a.js')",
  "new Worker('a.js')", "fetch('/a')", "new XMLHttpRequest()", "navigator.sendBeacon('/a')", "document.cookie", "localStorage.a", "window.a = 1",
  "globalThis.a = 1", "setTimeout('a()', 1)", "import 'https://elsewhere.example/a.js'", "import a from '../a.js'", "structuredClone(a)",
  "class A { #a = 1; }", "a ||= Object; class B { static {} }", "await a", "a.", "`${",
];

const allowed = [
  "// eval, innerHTML and fetch in a comment", "const evaluate = 1; evaluate", "a?.b ?? c", "x ||= 1", "import { a } from './a.js'", "setTimeout(() => 1, 1)",
  "button.textContent = 'innerHTML'", "window.setTimeout(a, 1)", "stream.write(a)", "1_000",
];

for (const text of refused)
  test(`refused: ${text}`, () => assert.notDeepEqual(findFaults(text), []));

for (const text of allowed)
  test(`allowed: ${text}`, () => assert.deepEqual(findFaults(text), []));

test("a fault is told with its line", () => assert.deepEqual(findFaults("a();\n\neval(b);"), ["3: eval runs text as code"]));
