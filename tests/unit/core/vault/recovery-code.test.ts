import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHex } from '../../../../src/core/vault/bytes';
import {
  differingGroup,
  type RecoveryCode,
  readRecoveryCode,
  recoveryCodeFor,
  splitRecoveryCode,
} from '../../../../src/core/vault/recovery-code';
import { Secret } from '../../../../src/core/vault/secret';
import { random, value } from './fixtures';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const anEntropy = fc.uint8Array({ minLength: 20, maxLength: 20 }).map((bytes) => new Uint8Array(bytes));

function line({ groups, checksum }: RecoveryCode): string {
  return [...groups, checksum].join('');
}

function read(text: string) {
  const { groups, checksum } = splitRecoveryCode(text);
  return readRecoveryCode(groups, checksum);
}

describe('a recovery code', () => {
  it('carries all 160 bits in eight groups of four and one check character', () => {
    fc.assert(
      fc.property(anEntropy, (entropy) => {
        const code = recoveryCodeFor(new Secret(entropy));
        expect(code.groups.map((group) => group.length)).toEqual(Array(8).fill(4));
        expect(line(code)).toMatch(/^[0-9A-HJKMNP-TV-Z]{33}$/);
        const asNumber = BigInt(`0x${toHex(entropy)}`);
        const expected = Array.from({ length: 32 }, (_, index) =>
          alphabet.charAt(Number((asNumber >> BigInt(5 * (31 - index))) & 31n)),
        );
        expect(code.groups.join('')).toBe(expected.join(''));
        expect(toHex(value(readRecoveryCode(code.groups, code.checksum)).reveal())).toBe(toHex(entropy));
      }),
    );
  });

  it('shows every single wrong character', () => {
    const text = line(recoveryCodeFor(new Secret(random(20))));
    let tried = 0;
    for (let index = 0; index < text.length; index += 1) {
      for (const character of alphabet) {
        if (character === text[index]) continue;
        const wrong = text.slice(0, index) + character + text.slice(index + 1);
        expect(read(wrong)).toEqual({ ok: false, error: { type: 'checksum-mismatch' } });
        tried += 1;
      }
    }
    expect(tried).toBe(33 * 31);
  });

  it('shows every exchange of two neighbours', () => {
    fc.assert(
      fc.property(anEntropy, (entropy) => {
        const text = line(recoveryCodeFor(new Secret(entropy)));
        for (let index = 0; index + 1 < text.length; index += 1) {
          const [left, right] = [text.charAt(index), text.charAt(index + 1)];
          if (left === right) continue;
          const wrong = text.slice(0, index) + right + left + text.slice(index + 2);
          expect(read(wrong)).toEqual({ ok: false, error: { type: 'checksum-mismatch' } });
        }
      }),
    );
  });

  it('is read from lower case, blanks, dashes, and letters that look like digits', () => {
    const code = recoveryCodeFor(new Secret(new Uint8Array(20).fill(0b0000_0100)));
    const typed = line(code).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
    expect(typed).toMatch(/[ol]/);
    const spaced = ` ${typed.replaceAll(/(.{4})/g, '$1 -\t')}\n`;
    expect(toHex(value(read(spaced)).reveal())).toBe('04'.repeat(20));
    expect(value(read(typed.replaceAll('l', 'I'))).length).toBe(20);
  });

  it.each([
    ['with a U', 'UABC', 3],
    ['too short', 'ABC', 0],
    ['too long', 'ABCDE', 7],
    ['empty', '', 5],
    ['of another alphabet', 'ÀBCD', 2],
  ])('names the group that is %s', (_, group, index) => {
    const { groups, checksum } = recoveryCodeFor(new Secret(random(20)));
    expect(readRecoveryCode(groups.with(index, group), checksum)).toEqual({
      ok: false,
      error: { type: 'invalid-group', group: index },
    });
  });

  it('names the check character as group 8, and a code that stops early by its first missing group', () => {
    const { groups, checksum } = recoveryCodeFor(new Secret(random(20)));
    expect(readRecoveryCode(groups, '')).toEqual({ ok: false, error: { type: 'invalid-group', group: 8 } });
    expect(readRecoveryCode(groups.slice(0, 6), checksum)).toEqual({
      ok: false,
      error: { type: 'invalid-group', group: 6 },
    });
    expect(readRecoveryCode([...groups, 'AAAA'], checksum).ok).toBe(false);
  });

  it('names the first group that was not typed as shown', () => {
    const shown = recoveryCodeFor(new Secret(random(20)));
    const typed = { ...shown, groups: shown.groups.map((group) => ` ${group.toLowerCase()}`) };
    expect(differingGroup(shown, typed)).toBeNull();
    expect(differingGroup(shown, { ...typed, groups: typed.groups.with(4, '????') })).toBe(4);
    expect(differingGroup(shown, { ...typed, groups: typed.groups.slice(0, 2) })).toBe(2);
    expect(differingGroup(shown, { ...typed, checksum: '' })).toBe(8);
  });

  it('is never made of more or fewer than 20 bytes', () => {
    expect(() => recoveryCodeFor(new Secret(random(19)))).toThrow('20 bytes');
  });
});
