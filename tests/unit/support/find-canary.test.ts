import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesBelow, findCanary } from '../../support/canary/find-canary';
import { unsnappy } from '../../support/canary/snappy';

const canary = 'KANARIE-zingt-7Q2x9LmP4';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'luwte-canary-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the search for a canary', () => {
  it.each([
    ['UTF-8', Buffer.from(`voor ${canary} na`)],
    ['UTF-16 LE', Buffer.from(`voor ${canary} na`, 'utf16le')],
    ['UTF-16 BE', Buffer.from(`voor ${canary} na`, 'utf16le').swap16()],
    ['base 64', Buffer.from(Buffer.from(`a${canary}b`).toString('base64'))],
    ['base 64 at another alignment', Buffer.from(Buffer.from(`abc${canary}b`).toString('base64'))],
    ['hexadecimal', Buffer.from(Buffer.from(canary).toString('hex'))],
  ])('finds it as %s', (_form, bytes) => {
    writeFileSync(join(folder, 'file'), bytes);
    expect(findCanary(filesBelow(folder), canary)).not.toEqual([]);
  });

  it('finds nothing where nothing is', () => {
    writeFileSync(join(folder, 'file'), Buffer.from('alles is vergrendeld en veilig'));
    expect(findCanary(filesBelow(folder), canary)).toEqual([]);
  });

  it('reads what Snappy split into a literal and a copy', () => {
    // The length 11, then the literal "luwte ", then a copy of 5 from 6 back.
    const packed = Uint8Array.from([11, 5 << 2, ...Buffer.from('luwte '), ((5 - 4) << 2) | 1, 6]);
    expect(Buffer.from(unsnappy(packed) ?? []).toString()).toBe('luwte luwte');
    expect(unsnappy(Uint8Array.from([11, 0xff, 0xff]))).toBeNull();
  });
});
