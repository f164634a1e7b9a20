// Where the search runs: beside the page, which asks by messages.

import { finder } from './finder.js';

/** @param {string} address @param {boolean} mayChange @returns {Promise<ArrayBuffer>} */
async function fetchFile(address, mayChange) {
  const response = await fetch(address, { cache: mayChange ? 'no-cache' : 'default' });
  if (!response.ok)
    throw new Error(`${response.status} ${address}`);
  return response.arrayBuffer();
}

/** @type {any} */
let opened;

self.addEventListener('message', async ({ data }) => {
  if (data.do === 'open') {
    opened = finder(data.root, fetchFile);
    return;
  }
  try {
    const answer = await opened[data.do](data);
    self.postMessage({ ...answer, id: data.id });
  } catch {
    self.postMessage({ id: data.id, failed: true });
  }
});
