// Where the self-check begins: offers to go on with what this browser was asked to keep.
import { readKept } from './self-check-keep.js';

for (const link of document.querySelectorAll('[data-kept]'))
  if (link instanceof HTMLElement)
    link.hidden = readKept(link.dataset.kept || '') === null;
