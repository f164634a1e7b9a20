import assert from "node:assert/strict";
import test from "node:test";
import { findFaults } from "./lint.mjs";
import { findLeaks, stated } from "./sealed.mjs";

const refused = [
  "location = '/a'", "location.href = '/a'", "window.location = '/a'", "document.location.href = a", "location.assign('/a')", "location.replace('/a')",
  "location.reload()", "location.hash = 'a'", "location['assign'](a)", "location[a](b)", "const { assign } = location", "go(location)", "self.location.search += 'a'",
  "open('/a')", "window.open('/a')", "window['open']('/a')", "document.open()", "globalThis[a]('/a')", "const { open } = window", "go(self)",
  "navigate('/a'); navigation.navigate('/a')", "form.submit()", "form.requestSubmit()", "a.click()", "a.dispatchEvent(new MouseEvent('click'))", "a?.click()",
  "history.go(-1)", "history.back()", "history.forward()", "history.pushState(a, '', '/a')", "history.replaceState(a, '', '/a')", "window.history.back()", "go(history)",
  "navigator.share(a)", "navigator.clipboard.writeText(a)", "navigator.sendBeacon('/a', b)", "const { clipboard } = navigator", "print()", "window.print()",
  "link.href = '/a'", "link['href'] = a", "image.src = a", "form.action = a", "button.formAction = a", "image.srcset = a", "Object.assign(link, { href: a })",
  "link.setAttribute('href', a)", "image.setAttribute('SRC', a)", "a.setAttribute(name, b)", "a.setAttribute('onclick', 'b()')", "a.style.cssText = b",
  "sheet.insertRule(a)", "new CSSStyleSheet()", "document.adoptedStyleSheets = a", "new Image()", "new Audio('/a')", "new FontFace('a', 'url(/a)')",
  "new RTCPeerConnection()", "new WebTransport('/a')", "new BroadcastChannel('a')", "new MessageChannel()", "postMessage(a)", "opener.a()", "parent.postMessage(a)",
  "port.postMessage(a)", "new Notification(a)", "new PaymentRequest(a)", "new Request('/a')", "URL.createObjectURL(a)", "import.meta.url", "name = a", "status = a",
];

const allowed = [
  "const { hash } = location", "location.href.split('#')[0]", "window.location.hash", "history.state", "navigator.language", "const open = () => 1; open()",
  "details.open = true", "link.href = `#${a}`", "link.href = '#a'", "link.setAttribute('href', '#a')", "button.addEventListener('click', a)", "a.setAttribute('open', '')",
  "Object.assign(a, { click: 1 })", "({ back: () => 1, print: () => 1 })", "list.replace(/a/g, b)", "const name = 'a'; let status; status = name", "a.title = b",
  "const go = ({ parent, top }) => parent + top", "element.scrollTo(0, 0)", "document.title = a", "a[b] = c", "steps.go(a)", "window.setTimeout(a, 1)",
];

/** Refused by the lint of reading pages already. */
const refusedAnyway = ["fetch('/a')", "new XMLHttpRequest()", "new Worker('/a')", "new EventSource('/a')", "new WebSocket('a')", "import('./a.js')", "localStorage.a", "eval(a)",
  "window.name = a", "document.cookie = a", "sessionStorage.a = b", "indexedDB.open(a)", "caches.open(a)"];

for (const text of refused)
  test(`refused: ${text}`, () => assert.notDeepEqual(findLeaks(text), []));

for (const text of allowed)
  test(`allowed: ${text}`, () => assert.deepEqual(findLeaks(text), []));

for (const text of refusedAnyway)
  test(`refused to every page: ${text}`, () => assert.notDeepEqual(findFaults(text), []));

test("a fault is told with its line", () => assert.deepEqual(findLeaks("a();\n\nopen(b);"), ["3: open leaves the document"]));

test("what is stated for a module is allowed there, and nothing else", () => {
  const keep = stated.get("self-check-keep.js");
  assert.deepEqual(findFaults("localStorage.getItem(a);", keep), []);
  assert.notDeepEqual(findFaults("sessionStorage.getItem(a);", keep), []);
  assert.notDeepEqual(findLeaks("history.back();", keep), []);
  assert.deepEqual(findLeaks("history.back();", stated.get("self-check-region.js")), []);
  assert.notDeepEqual(findLeaks("history.go(-2);", stated.get("self-check-region.js")), []);
});

test("keeping, files, the way back and forward each have one place", () => {
  const places = (what) => [...stated].filter(([, names]) => names.includes(what)).map(([name]) => name);
  assert.deepEqual(["localStorage", "click", "href", "history.pushState", "history.back"].map((what) => places(what).length), [1, 1, 1, 1, 1]);
});
