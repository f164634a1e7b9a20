// What a script of a document that holds answers may not do beside what lint.mjs refuses: send them anywhere, or leave the document with them.
// The exceptions stand in one list, by module. Read from the syntax tree: it guards against mistakes, the document's own policy against all else.
import { moduleOf, nameOf, nodes } from "./lint.mjs";

/** All that modules do of what is refused to others. */
export const stated = new Map([
  ["search-start.js", ["import()"]],
  ["search-workers.js", ["Worker"]],
  ["self-check-carry.js", ["navigator.clipboard"]],
  ["self-check-file.js", ["click", "href"]],
  ["self-check-keep.js", ["localStorage"]],
  ["self-check-region.js", ["history.back", "print"]],
  ["self-check-steps.js", ["history.pushState", "history.replaceState"]],
  ["worker.js", ["fetch"]],
]);

const windows = new Set(["window", "globalThis", "self"]);

/** Parts of these objects that only tell something. */
const told = {
  location: new Set(["hash", "host", "hostname", "href", "origin", "pathname", "port", "protocol", "search"]),
  history: new Set(["length", "scrollRestoration", "state"]),
  navigator: new Set(["language", "languages"]),
};

/** Functions and classes of the browser, where no name of the module's own is meant. */
const sending = new Set([
  "open", "print", "postMessage", "opener", "parent", "top", "frames", "external", "Image", "Audio", "FontFace", "Request", "RTCPeerConnection", "WebTransport",
  "PaymentRequest", "Notification", "BroadcastChannel", "MessageChannel", "CSSStyleSheet",
]);

/** Methods of whatever object. */
const acting = new Set([
  "click", "submit", "requestSubmit", "dispatchEvent", "navigate", "share", "postMessage", "createObjectURL", "insertRule", "replaceSync",
  "registerProtocolHandler", "setAttributeNS", "setAttributeNode",
]);

/** What an element fetches or leads to. */
const fetching = new Set(["href", "src", "srcset", "action", "formaction", "poster", "ping", "background", "cssText", "adoptedStyleSheets", "xlink:href"]);

/**
 * @param {string} text of a module
 * @param {string[]} allowed of what is refused, what this module may do
 * @returns {string[]} the faults, each with its line
 */
export function findLeaks(text, allowed = []) {
  const tree = moduleOf(text);
  const own = new Set([...nodes(tree)].flatMap(declared));
  const faults = [];
  const visit = (node, parents) => {
    for (const [what, why] of leaksOf(node, parents, own))
      if (!allowed.includes(what))
        faults.push(`${node.loc.start.line}: ${what} ${why}`);
    for (const [key, part] of Object.entries(node))
      for (const child of key === "loc" ? [] : [part].flat())
        if (child && typeof child.type === "string")
          visit(child, [node, ...parents]);
  };
  visit(tree, []);
  return faults;
}

function leaksOf(node, parents, own) {
  switch (node.type) {
    case "Identifier":
      return isKey(node, parents[0]) || own.has(node.name) ? [] : globalLeaks(node, parents);
    case "MemberExpression":
      return memberLeaks(node, parents);
    case "MetaProperty":
      return [["import.meta", "tells and loads"]];
    case "AssignmentExpression":
      return [...assigned(node, own)];
    case "Property":
      return parents[0].type === "ObjectExpression" && !node.computed ? fetches(keyOf(node.key), node.value) : [];
    case "CallExpression":
      return nameOf(node.callee) === "setAttribute" ? fetches(node.arguments[0].type === "Literal" ? node.arguments[0].value : "setAttribute", node.arguments[1]) : [];
    default:
      return [];
  }
}

/** A name that no declaration of the module explains. */
function globalLeaks(node, parents) {
  if (sending.has(node.name))
    return [[node.name, "leaves the document"]];
  if (windows.has(node.name) && !(parents[0].type === "MemberExpression" && parents[0].object === node))
    return [[node.name, "can be anything when it is handed on"]];
  return objectLeaks(node.name, node, parents);
}

function memberLeaks(node, parents) {
  const isOfWindow = node.object.type === "Identifier" && (windows.has(node.object.name) || node.object.name === "document");
  if (isOfWindow && node.computed && node.property.type !== "Literal")
    return [[node.object.name, "can be anything when what is taken of it is worked out"]];
  const name = keyOf(node.property);
  if (isOfWindow && sending.has(name))
    return [[name, "leaves the document"]];
  if (acting.has(name) && parents[0].type === "CallExpression" && parents[0].callee === node)
    return [[name, "sends something or leaves the document"]];
  return isOfWindow ? objectLeaks(name, node, parents) : [];
}

/** Of location, history and navigator only what tells something may be taken. */
function objectLeaks(name, node, [parent, above]) {
  if (!Object.hasOwn(told, name))
    return [];
  if (parent.type === "VariableDeclarator" && parent.init === node && parent.id.type === "ObjectPattern")
    return parent.id.properties.filter((part) => part.type !== "Property" || !told[name].has(keyOf(part.key))).map(() => [name, "is more than told"]);
  if (parent.type !== "MemberExpression" || parent.object !== node || (parent.computed && parent.property.type !== "Literal"))
    return [[name, "can do anything when it is handed on"]];
  const part = keyOf(parent.property);
  const isChanged = (above.type === "AssignmentExpression" && above.left === parent) || (above.type === "UpdateExpression");
  return told[name].has(part) && !isChanged ? [] : [[`${name}.${part}`, "leaves the document"]];
}

function* assigned({ left, right }, own) {
  if (left.type === "Identifier" && !own.has(left.name))
    yield [left.name, "is changed for the whole window"];
  if (left.type === "MemberExpression")
    yield* fetches(keyOf(left.property), right);
}

/** A place in the same document is no other document. */
function fetches(name, value) {
  const start = value?.type === "Literal" ? value.value : value?.type === "TemplateLiteral" ? value.quasis[0].value.raw : "";
  const isRefused = fetching.has(name) || fetching.has(`${name}`.toLowerCase()) || name === "setAttribute" || /^on(?!ce$)/.test(name) && value?.type === "Literal";
  return isRefused && !`${start}`.startsWith("#") ? [[name, "fetches something or leads away"]] : [];
}

const keyOf = (node) => (node.type === "Literal" ? node.value : node.name);

/** Whether a name is a key, of an object or after a dot, and means nothing by itself. */
const isKey = (node, parent) =>
  (parent.type === "MemberExpression" && parent.property === node && !parent.computed)
  || (["Property", "MethodDefinition", "PropertyDefinition"].includes(parent.type) && parent.key === node && !parent.computed && !parent.shorthand)
  || ["ImportSpecifier", "ExportSpecifier"].includes(parent.type);

function declared(node) {
  switch (node.type) {
    case "VariableDeclarator":
      return namesIn(node.id);
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ArrowFunctionExpression":
      return [...(node.id ? [node.id.name] : []), ...node.params.flatMap(namesIn)];
    case "ClassDeclaration":
      return [node.id.name];
    case "CatchClause":
      return node.param ? namesIn(node.param) : [];
    case "ImportSpecifier":
    case "ImportNamespaceSpecifier":
      return [node.local.name];
    default:
      return [];
  }
}

/** The names that a pattern binds. */
function namesIn(pattern) {
  switch (pattern?.type) {
    case "Identifier":
      return [pattern.name];
    case "ObjectPattern":
      return pattern.properties.flatMap((part) => namesIn(part.value || part.argument));
    case "ArrayPattern":
      return pattern.elements.flatMap(namesIn);
    case "AssignmentPattern":
      return namesIn(pattern.left);
    case "RestElement":
      return namesIn(pattern.argument);
    default:
      return [];
  }
}
