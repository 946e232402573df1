import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface InstanceLock {
  readonly held: boolean;
  readonly release: () => void;
}

/** A socket's path may have 107 characters at most. */
const longestPath = 100;

/**
 * One instance a profile: the first one listens on a local socket, a second one finds it and tells it of itself. A
 * socket that a killed instance left behind answers nobody, and is replaced.
 */
export async function takeInstanceLock(profile: string, onSecond: () => void): Promise<InstanceLock> {
  const path = socketPath(profile);
  if (await isAnswered(path)) return { held: false, release: () => {} };
  if (process.platform !== 'win32') rmSync(path, { force: true });
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.end('luwte');
    onSecond();
  });
  await listen(server, path);
  server.unref();
  return { held: true, release: () => server.close() };
}

function socketPath(profile: string): string {
  const name = createHash('sha256').update(profile).digest('hex').slice(0, 16);
  if (process.platform === 'win32') return `\\\\.\\pipe\\luwte-preview-${name}`;
  mkdirSync(profile, { recursive: true, mode: 0o700 });
  const inside = join(profile, 'preview.socket');
  return inside.length <= longestPath ? inside : join(tmpdir(), `luwte-preview-${name}.socket`);
}

function isAnswered(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.setTimeout(2_000, () => {
      socket.destroy();
      resolve(false);
    });
    socket.once('data', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
}
