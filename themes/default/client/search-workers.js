// The two workers of the search: they are loaded when the reader turns to it, not before.

/** @typedef {{ ask: (message: object) => Promise<any> }} Asked answers undefined where something could not be fetched */

/** @type {Map<string, Asked>} */
const started = new Map();

/** @type {{ createScriptURL: (address: string) => any } | undefined} */
let policy;

/**
 * @param {HTMLFormElement} form the search box, which knows where they are
 * @param {'find' | 'suggest'} name
 * @returns {Asked}
 */
export function workerOf(form, name) {
  const known = started.get(name);
  if (known)
    return known;
  const asked = start(form, form.dataset[name] || '', () => started.delete(name));
  started.set(name, asked);
  return asked;
}

/** @param {HTMLFormElement} form @param {string} address @param {() => void} onFailure the next to ask starts it anew @returns {Asked} */
function start(form, address, onFailure) {
  /** @type {Map<number, (answer: any) => void>} */
  const waiting = new Map();
  const worker = new Worker(trusted(form).createScriptURL(address));
  worker.addEventListener('message', ({ data }) => {
    const answer = waiting.get(data.id);
    waiting.delete(data.id);
    if (answer)
      answer(data.failed ? undefined : data);
  });
  worker.addEventListener('error', () => {
    onFailure();
    waiting.forEach((answer) => answer(undefined));
  });
  worker.postMessage({ do: 'open', root: form.dataset.root });
  let last = 0;
  return {
    ask: (message) => new Promise((answer) => {
      waiting.set(++last, answer);
      worker.postMessage({ ...message, id: last });
    }),
  };
}

/** Nothing but the two workers may be loaded. @param {HTMLFormElement} form */
function trusted(form) {
  const createScriptURL = (/** @type {string} */ address) => {
    if (address !== form.dataset.find && address !== form.dataset.suggest)
      throw new TypeError(`${address} is none of the search`);
    return address;
  };
  const types = /** @type {any} */ (window).trustedTypes;
  return policy || (policy = types ? types.createPolicy('sitegen-search', { createScriptURL }) : { createScriptURL });
}
