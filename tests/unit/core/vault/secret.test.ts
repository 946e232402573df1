import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { utf8 } from '../../../../src/core/vault/bytes';
import { newKey } from '../../../../src/core/vault/keyring';
import { selfOwner } from '../../../../src/core/vault/ids';
import { Secret } from '../../../../src/core/vault/secret';

describe('a secret', () => {
  const secret = new Secret(utf8('open sesame'));

  it('prints as <redacted>, whoever prints it', () => {
    expect(`${secret}`).toBe('<redacted>');
    expect(String(secret)).toBe('<redacted>');
    expect(JSON.stringify({ secret })).toBe('{"secret":"<redacted>"}');
    expect(inspect(secret)).toBe('<redacted>');
    expect(inspect({ deep: [secret] }, { showHidden: true })).toBe('{ deep: [ <redacted>, [length]: 1 ] }');
    expect(Object.values(secret)).toEqual([]);
  });

  it('hides the key in a keyring entry', () => {
    const entry = newKey(selfOwner, 1, () => utf8('k'.repeat(32)));
    expect(inspect(entry)).toContain('<redacted>');
    expect(JSON.stringify(entry) + inspect(entry)).not.toContain('kkk');
    expect(JSON.stringify(entry) + inspect(entry)).not.toContain('107');
  });

  it('is gone once wiped', () => {
    const bytes = utf8('open sesame');
    const wiped = new Secret(bytes);
    wiped.wipe();
    expect(wiped.reveal().every((byte) => byte === 0)).toBe(true);
    expect(bytes.every((byte) => byte === 0)).toBe(true);
  });
});
