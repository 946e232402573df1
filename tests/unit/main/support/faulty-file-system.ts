import { type FileSystem, nodeFileSystem, type OpenFile } from '../../../../src/main/vault-files/file-system';

export type Change = 'create' | 'write' | 'truncate' | 'sync' | 'rename' | 'unlink' | 'syncFolder';

export interface Fault {
  /** Which change fails, counted from 0 over all changes of `kinds`. */
  readonly at: number;
  readonly code: string;
  readonly kinds?: readonly Change[];
  /** A failing write has first written this part of its bytes. */
  readonly partly?: number;
  /** After a crash nothing is done any more; otherwise only that one change fails. */
  readonly crash?: boolean;
}

export interface FaultyFileSystem extends FileSystem {
  /** True once the fault has happened. */
  readonly struck: () => boolean;
}

/** The real file system, of which one change fails. */
export function faultyFileSystem(fault: Fault): FaultyFileSystem {
  let count = 0;
  let struck = false;

  function fail(): never {
    throw Object.assign(new Error(`made to fail: ${fault.code}`), { code: fault.code });
  }

  /** True when this change is the one that fails. Throws when the process is gone already. */
  function strikes(change: Change): boolean {
    if (struck && fault.crash) fail();
    if (struck || (fault.kinds && !fault.kinds.includes(change))) return false;
    count += 1;
    struck = count - 1 === fault.at;
    return struck;
  }

  async function changing<Value>(change: Change, run: () => Promise<Value>): Promise<Value> {
    if (strikes(change)) fail();
    return run();
  }

  function wrap(file: OpenFile): OpenFile {
    return {
      read: (...given) => file.read(...given),
      stat: () => file.stat(),
      close: () => file.close(),
      truncate: (length) => changing('truncate', () => file.truncate(length)),
      sync: () => changing('sync', () => file.sync()),
      write: async (from, offset, length, position) => {
        if (!strikes('write')) return file.write(from, offset, length, position);
        const part = Math.floor(length * (fault.partly ?? 0));
        if (part > 0) await file.write(from, offset, part, position);
        return fail();
      },
    };
  }

  return {
    struck: () => struck,
    readdir: (folder) => nodeFileSystem.readdir(folder),
    makeFolder: (path) => nodeFileSystem.makeFolder(path),
    open: async (path, flags) => {
      if (flags === 'wx' && strikes('create')) fail();
      return wrap(await nodeFileSystem.open(path, flags));
    },
    rename: (from, to) => changing('rename', () => nodeFileSystem.rename(from, to)),
    unlink: (path) => changing('unlink', () => nodeFileSystem.unlink(path)),
    syncFolder: (path) => changing('syncFolder', () => nodeFileSystem.syncFolder(path)),
  };
}

/**
 * Runs with the first change failing, then with the second, until a run in which none was left to fail. Says how many
 * there were.
 */
export async function forEveryChange(
  fault: Omit<Fault, 'at'>,
  run: (fs: FaultyFileSystem) => Promise<void>,
): Promise<number> {
  for (let at = 0; ; at += 1) {
    const fs = faultyFileSystem({ ...fault, at });
    await run(fs);
    if (!fs.struck()) return at;
  }
}

/** The real file system, which writes at most this many bytes at once. */
export function shortWriting(most: number): FileSystem {
  return {
    ...nodeFileSystem,
    open: async (path, flags) => {
      const file = await nodeFileSystem.open(path, flags);
      return {
        read: (into, offset, length, position) => file.read(into, offset, Math.min(length, most), position),
        write: (from, offset, length, position) => file.write(from, offset, Math.min(length, most), position),
        stat: () => file.stat(),
        truncate: (length) => file.truncate(length),
        sync: () => file.sync(),
        close: () => file.close(),
      };
    },
  };
}
