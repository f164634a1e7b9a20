// Answers as a file on the reader's own device.

/** Larger files are none of ours. */
const mostBytes = 200_000;

/** @param {string} name @param {string} text */
export function saveFile(name, text) {
  const link = document.createElement('a');
  link.href = `data:application/json,${encodeURIComponent(text)}`;
  link.download = name;
  link.click();
}

/** @param {HTMLInputElement} chooser @returns {Promise<string>} empty where it is too large or cannot be read */
export async function loadFile(chooser) {
  const [file] = chooser.files || [];
  const text = file && file.size <= mostBytes ? await file.text().catch(() => '') : '';
  // The same file can be chosen again.
  chooser.value = '';
  return text;
}
