import { mkdir, open, readdir, rename, unlink } from 'node:fs/promises';

/** The few calls that the vault's files need, as one argument, so that a test can make any of them fail. */
export interface FileSystem {
  open(path: string, flags: OpenFlags): Promise<OpenFile>;
  readdir(folder: string): Promise<string[]>;
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  makeFolder(path: string): Promise<void>;
  /** Makes a created, renamed or removed name itself survive a power cut. */
  syncFolder(path: string): Promise<void>;
}

/** `r` reads, `r+` also writes in place, `wx` creates and refuses what is there. */
export type OpenFlags = 'r' | 'r+' | 'wx';

export interface OpenFile {
  read(into: Uint8Array, offset: number, length: number, position: number): Promise<{ bytesRead: number }>;
  write(
    from: Uint8Array,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ bytesWritten: number }>;
  stat(): Promise<{ size: number }>;
  truncate(length: number): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

export const nodeFileSystem: FileSystem = {
  open: (path, flags) => open(path, flags === 'wx' ? 'wx+' : flags, 0o600),
  readdir: (folder) => readdir(folder),
  rename: (from, to) => rename(from, to),
  unlink: (path) => unlink(path),
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true, mode: 0o700 });
  },
  syncFolder: async (path) => {
    // Windows has no handle of a folder that can be synced; its file system journals names by itself.
    if (process.platform === 'win32') return;
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
};

/** Opens, uses and closes a file. A failure to close a file that was synced changes nothing that matters. */
export async function withFile<Value>(
  fs: FileSystem,
  path: string,
  flags: OpenFlags,
  use: (file: OpenFile) => Promise<Value>,
): Promise<Value> {
  const file = await fs.open(path, flags);
  try {
    return await use(file);
  } finally {
    await file.close().catch(() => {});
  }
}

/** Writes all of it: one call may write less than it was given. */
export async function writeFully(file: OpenFile, content: Uint8Array, position: number): Promise<void> {
  let done = 0;
  while (done < content.length) {
    const { bytesWritten } = await file.write(content, done, content.length - done, position + done);
    if (bytesWritten === 0) throw Object.assign(new Error('nothing was written'), { code: 'EIO' });
    done += bytesWritten;
  }
}

/** Reads `length` bytes from `position`, or fewer where the file ends. */
export async function readFully(
  file: OpenFile,
  position: number,
  length: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const content = new Uint8Array(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await file.read(content, done, length - done, position + done);
    if (bytesRead === 0) return content.slice(0, done);
    done += bytesRead;
  }
  return content;
}
