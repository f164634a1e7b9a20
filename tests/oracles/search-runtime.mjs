// The site's own search without a browser: its modules, and files by name instead of a server. The folder of the modules stands as the first argument.
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export const runtime = (name) => import(pathToFileURL(join(process.argv[2], name)).href);

/** @param files base64 by path */
export const reader = (files) => async (path) => {
  if (!(path in files))
    throw new Error(`there is no ${path}`);
  const bytes = Buffer.from(files[path], "base64");
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
};

/** The same on every machine. */
export function drawing(seed) {
  const below = (limit) => (seed = (seed * 48271) % 2147483647) % limit;
  return { below, oneOf: (list) => list[below(list.length)] };
}
