import type { DiskFailure } from '../../bridge';
import { err, ok, type Result } from '../../core/result';

/** Names a file-system error in the contract's words. The error itself holds a path and goes no further. */
export function toDiskFailure(error: unknown): DiskFailure {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { type: 'disk-full' };
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return { type: 'read-only' };
    case 'ENOENT':
      return { type: 'absent' };
    case 'EEXIST':
      return { type: 'already-present' };
    default:
      return { type: 'input-output' };
  }
}

/** Runs what touches the disk. An error that is not the system's is a bug, and stays one. */
export async function attempt<Value>(
  run: () => Promise<Result<Value, DiskFailure>>,
): Promise<Result<Value, DiskFailure>> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return err(toDiskFailure(error));
    throw error;
  }
}

export const done: Result<undefined, DiskFailure> = ok(undefined);
