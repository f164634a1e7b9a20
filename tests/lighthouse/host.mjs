// Serves a finished site as its host would: gzip, the site's own _headers, the 404 page of the language that was asked for.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8', '.txt': 'text/plain; charset=utf-8', '.xml': 'application/xml', '.svg': 'image/svg+xml', '.png': 'image/png',
};

/** Rules in Netlify's form: a path, `*` standing for anything, and below it indented `Name: value` lines. */
function readRules(text) {
  const rules = [];
  let matches = () => false;
  for (const line of text.split('\n').filter(line => line.trim() !== '' && !line.trimStart().startsWith('#'))) {
    if (/^\s/.test(line)) {
      const colon = line.indexOf(':');
      rules.push({ matches, name: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() });
    } else {
      const [start, end] = line.trim().split('*');
      matches = end === undefined ? path => path === start : path => path.startsWith(start) && path.endsWith(end);
    }
  }
  return rules;
}

function find(folder, path) {
  const file = join(folder, normalize(path), path.endsWith('/') ? 'index.html' : '');
  if (existsSync(file) && statSync(file).isFile()) return { status: 200, file };
  const ofLanguage = join(folder, path.split('/')[1] ?? '', '404.html');
  return { status: 404, file: existsSync(ofLanguage) ? ofLanguage : join(folder, '404.html') };
}

/** Listens on a free port of this machine; the folder may be filled later. */
export async function serve(folder) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const { status, file } = find(folder, path);
    for (const { name, value } of readRules(readFileSync(join(folder, '_headers'), 'utf8')).filter(rule => rule.matches(path))) response.setHeader(name, value);
    response.writeHead(status, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream', 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' });
    response.end(gzipSync(readFileSync(file), { level: 9 }));
  });
  await new Promise(started => server.listen(0, '127.0.0.1', started));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
