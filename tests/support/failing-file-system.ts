import { type FileSystem, nodeFileSystem, type OpenFile } from '../../src/main/vault-files/file-system';

/** A method of the file system, or of an open file with `file.` before it. */
export type FileCall = keyof FileSystem | `file.${keyof OpenFile}`;

/** A file system on which chosen calls fail, as a disk that is full or dying would make them. */
export interface FailingFileSystem extends FileSystem {
  /** From now on `choose` may name an error code for a call; null lets it through. */
  fail(choose: (call: FileCall, path: string) => string | null): void;
  mend(): void;
}

export function failingFileSystem(): FailingFileSystem {
  let choose: (call: FileCall, path: string) => string | null = () => null;

  function guard<Held extends object>(held: Held, prefix: string, path: string | null): Held {
    return new Proxy(held, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== 'function') return member;
        return (...given: unknown[]) => {
          const place = path ?? String(given[0]);
          const code = choose(`${prefix}${String(name)}` as FileCall, place);
          if (code !== null) return Promise.reject(Object.assign(new Error(code), { code }));
          const answer: unknown = Reflect.apply(member, target, given);
          if (name !== 'open') return answer;
          return (answer as Promise<OpenFile>).then((file) => guard(file, 'file.', place));
        };
      },
    });
  }

  return Object.assign(guard({ ...nodeFileSystem }, '', null), {
    fail: (chosen: typeof choose) => {
      choose = chosen;
    },
    mend: () => {
      choose = () => null;
    },
  });
}
