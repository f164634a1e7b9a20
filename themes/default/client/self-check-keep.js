// What a reader asked this browser to keep. Nothing is kept unasked, and this is the only place that can.

const prefix = 'self-check/';

/** @param {string} region @returns {string | null} what was kept, null where nothing was or nothing can be */
export function readKept(region) {
  try {
    return localStorage.getItem(prefix + region);
  } catch {
    return null;
  }
}

/** @param {string} region @param {string | null} text null deletes it @returns {boolean} whether it could be done */
export function keep(region, text) {
  try {
    if (text === null)
      localStorage.removeItem(prefix + region);
    else
      localStorage.setItem(prefix + region, text);
    return true;
  } catch {
    return false;
  }
}
