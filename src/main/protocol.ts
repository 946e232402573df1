import type { Protocol } from 'electron';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { headersFor } from './headers';
import { origin, scheme } from './origin';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** Must run before the app is ready. The database belongs to this origin: another scheme would orphan it. */
export function registerScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true } }]);
}

/** Serves the files that lie below `folder` now, by their exact names, and nothing else. */
export async function serveRenderer(protocol: Pick<Protocol, 'handle'>, folder: string): Promise<void> {
  const files = await listFiles(folder);
  protocol.handle(scheme, (request) => respond(files, request));
}

export type ServedFiles = ReadonlyMap<string, string>;

/** Pathname -> file. A request is looked up here, never joined to a path, so that no name can lead elsewhere. */
export async function listFiles(folder: string, prefix = ''): Promise<ServedFiles> {
  const found = new Map<string, string>();
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const pathname = `${prefix}/${entry.name}`;
    const file = join(folder, entry.name);
    if (entry.isFile()) found.set(pathname, file);
    if (!entry.isDirectory()) continue;
    for (const [below, path] of await listFiles(file, pathname)) found.set(below, path);
  }
  return found;
}

export async function respond(
  files: ServedFiles,
  request: Pick<Request, 'method' | 'url'>,
): Promise<Response> {
  const pathname = request.url.startsWith(`${origin}/`) ? new URL(request.url).pathname : '';
  const file = request.method === 'GET' ? files.get(pathname) : undefined;
  if (file === undefined) {
    return new Response(null, { status: 404, headers: headersFor(pathname, 'text/plain; charset=utf-8') });
  }
  const contentType = contentTypes[extname(file)] ?? 'application/octet-stream';
  return new Response(await readFile(file), { headers: headersFor(pathname, contentType) });
}
