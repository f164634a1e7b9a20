// The files of one language's search: fetched when they are needed, and kept.

/**
 * @param {string} root
 * @param {(address: string, mayChange: boolean) => Promise<ArrayBuffer>} fetchFile
 */
export async function openFiles(root, fetchFile) {
  /** @param {ArrayBuffer} file */
  const json = (file) => JSON.parse(new TextDecoder().decode(file));
  const manifest = json(await fetchFile(`${root}manifest.json`, true));
  /** @type {Map<string, Promise<any>>} */
  const kept = new Map();
  /**
   * @param {string} name
   * @param {(file: ArrayBuffer) => any} read
   */
  const file = (name, read) => {
    const known = kept.get(name);
    if (known)
      return known;
    const fetched = fetchFile(`${root}${manifest.folder}/${name}`, false).then(read);
    kept.set(name, fetched);
    // What failed is tried again when it is needed again.
    fetched.catch(() => kept.delete(name));
    return fetched;
  };
  return {
    manifest,
    file,
    /** @param {string} name */
    json: (name) => file(name, json),
  };
}
