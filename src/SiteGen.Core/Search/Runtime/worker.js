// What runs beside the page and answers its messages: { id, do, ... } with { id, ... }, or with { id, failed: true } where a file could not be had.

/** @param {string} address @param {boolean} mayChange @returns {Promise<ArrayBuffer>} */
async function fetchFile(address, mayChange) {
  const response = await fetch(address, { cache: mayChange ? 'no-cache' : 'default' });
  if (!response.ok)
    throw new Error(`${response.status} ${address}`);
  return response.arrayBuffer();
}

/**
 * The first message is { do: 'open', root }, the address of the language's search folder.
 * @param {(root: string, fetchFile: (address: string, mayChange: boolean) => Promise<ArrayBuffer>) => any} open gives what answers, by name
 */
export function serve(open) {
  /** @type {any} */
  let opened;
  self.addEventListener('message', async ({ data }) => {
    if (data.do === 'open') {
      opened = open(data.root, fetchFile);
      return;
    }
    try {
      const answer = await opened[data.do](data);
      self.postMessage({ ...answer, id: data.id });
    } catch {
      self.postMessage({ id: data.id, failed: true });
    }
  });
}
