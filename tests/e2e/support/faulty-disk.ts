import * as files from 'node:fs/promises';

type FileHandle = Awaited<ReturnType<typeof files.open>>;

export interface FaultyDisk {
  /** Takes the place of `node:fs/promises` in main. */
  readonly module: typeof files;
  readonly failWith: (code: string | null) => void;
}

/** The real disk, until it is told to fail: then nothing can be written, synced or made any more. */
export function faultyDisk(): FaultyDisk {
  let failing: string | null = null;

  function guard(file: FileHandle): FileHandle {
    return new Proxy(file, {
      get: (target, key) => {
        const member: unknown = Reflect.get(target, key, target);
        if (typeof member !== 'function') return member;
        return (...given: unknown[]) => {
          if (failing !== null && (key === 'write' || key === 'sync')) return refuse(failing);
          return Reflect.apply(member, target, given) as unknown;
        };
      },
    });
  }

  const open: typeof files.open = async (path, flags, mode) => {
    if (failing !== null && flags === 'wx') return refuse(failing);
    return guard(await files.open(path, flags, mode));
  };
  return {
    module: { ...files, open },
    failWith: (code) => {
      failing = code;
    },
  };
}

function refuse(code: string): Promise<never> {
  return Promise.reject(Object.assign(new Error(`made to fail: ${code}`), { code }));
}
