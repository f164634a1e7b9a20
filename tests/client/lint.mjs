// What a script of a reading page may not use: whatever runs text as code, writes text as HTML, talks to a server, keeps something about the
// reader, leaves a global behind, or is newer than Chromium 90. Read from the syntax tree, so that comments and longer names are no matter.
import { createRequire } from "node:module";

const { parse } = createRequire(new URL("../oracles/package.json", import.meta.url))("acorn");

const refused = new Map([
  ...["eval", "Function", "execScript"].map((name) => [name, "runs text as code"]),
  ...["innerHTML", "outerHTML", "insertAdjacentHTML", "createContextualFragment", "srcdoc", "setHTMLUnsafe", "parseHTMLUnsafe", "DOMParser"]
    .map((name) => [name, "writes text as HTML"]),
  ...["fetch", "XMLHttpRequest", "sendBeacon", "WebSocket", "EventSource", "Worker", "SharedWorker", "serviceWorker", "importScripts"]
    .map((name) => [name, "leaves the page"]),
  ...["cookie", "cookieStore", "localStorage", "sessionStorage", "indexedDB", "caches"].map((name) => [name, "keeps something about the reader"]),
  ...["structuredClone", "checkVisibility", "showPopover", "togglePopover", "startViewTransition", "scheduler", "navigation", "randomUUID", "CloseWatcher"]
    .map((name) => [name, "is newer than Chromium 90"]),
]);

const globals = new Set(["window", "globalThis", "self"]);

export const moduleOf = (text) => parse(text, { ecmaVersion: 2021, sourceType: "module", locations: true });

/**
 * The faults of a module, each with its line. Syntax newer than ES2021 is one too.
 * @param {string} text
 * @param {string[]} allowed names that this module may use all the same
 */
export function findFaults(text, allowed = []) {
  try {
    const found = [...nodes(moduleOf(text))].flatMap((node) => faultsOf(node).map((fault) => [node.loc.start.line, fault]));
    return found.filter(([, fault]) => !allowed.includes(fault.split(" ")[0])).map((fault) => fault.join(": "));
  } catch (error) {
    return [`${error.loc ? error.loc.line : 1}: ${error.message}`];
  }
}

function faultsOf(node) {
  switch (node.type) {
    case "Identifier":
      return refuse(node.name);
    case "MemberExpression":
      return [...(node.computed ? refuse(node.property.value) : []), ...writesDocument(node)];
    case "ImportExpression":
      return ["import() loads what nothing has checked"];
    case "ImportDeclaration":
      return node.source.value.startsWith("./") ? [] : [`"${node.source.value}" is no neighbour`];
    case "AssignmentExpression":
      return isMemberOf(node.left, globals) ? ["leaves a global behind"] : [];
    case "CallExpression":
      return ["setTimeout", "setInterval"].includes(nameOf(node.callee)) && typeof node.arguments[0]?.value === "string" ? ["runs text as code"] : [];
    default:
      return [];
  }
}

const refuse = (name) => (refused.has(name) ? [`${name} ${refused.get(name)}`] : []);

const writesDocument = (node) =>
  isMemberOf(node, new Set(["document"])) && ["write", "writeln"].includes(node.property.name) ? ["document.write writes text as HTML"] : [];

const isMemberOf = (node, names) => node.type === "MemberExpression" && node.object.type === "Identifier" && names.has(node.object.name);

export const nameOf = (node) => (node.type === "MemberExpression" ? node.property.name : node.name);

export function* nodes(value) {
  if (Array.isArray(value))
    for (const item of value)
      yield* nodes(item);
  if (!value || typeof value.type !== "string")
    return;
  yield value;
  for (const [key, part] of Object.entries(value))
    if (key !== "loc" && part && typeof part === "object")
      yield* nodes(part);
}
