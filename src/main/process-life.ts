import { readFileSync } from 'node:fs';

/** False for a process that has ended, also while its parent has not taken notice: its memory is gone already. */
export function isAlive(id: number): boolean {
  if (id <= 0) return false;
  try {
    process.kill(id, 0);
  } catch {
    return false;
  }
  return process.platform !== 'linux' || !isZombie(id);
}

/** Chromium takes notice of a killed renderer only after up to two seconds. */
function isZombie(id: number): boolean {
  try {
    // The state is the first letter behind the name, which stands in brackets and may itself hold any.
    const status = readFileSync(`/proc/${id}/stat`, 'utf8');
    return ['Z', 'X'].includes(status.slice(status.lastIndexOf(')') + 2)[0] ?? 'X');
  } catch {
    return true;
  }
}
