import { err, ok, type Result } from '../result';
import { Secret } from './secret';

/**
 * 160 random bits, written by hand as eight groups of four characters and one check character, in Crockford's base 32
 * (https://www.crockford.com/base32.html): no I, L, O or U.
 *
 * The check character makes the weighted sum over GF(32) zero: character i from the end (the check character is 0) has
 * the weight α^i, with α^5 = α^2 + 1. No weight is zero and neighbours differ, so that any one wrong character and any
 * two neighbours exchanged are found: the conditions of Verhoeff, "Error Detecting Decimal Codes" (1969), in a field.
 */
export interface RecoveryCode {
  /** Eight groups of four characters. */
  readonly groups: readonly string[];
  readonly checksum: string;
}

/** `group` counts from 0; 8 is the check character. */
export type RecoveryCodeFailure =
  | { readonly type: 'invalid-group'; readonly group: number }
  | { readonly type: 'checksum-mismatch' };

export const recoveryEntropyLength = 20;

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groupCount = 8;
const groupLength = 4;

/** The code of 20 random bytes. Throws for another length. */
export function recoveryCodeFor(entropy: Secret): RecoveryCode {
  if (entropy.length !== recoveryEntropyLength) throw new Error('a recovery code has 20 bytes');
  const values: number[] = [];
  let waiting = 0;
  let waitingBits = 0;
  for (const byte of entropy.reveal()) {
    waiting = (waiting << 8) | byte;
    waitingBits += 8;
    while (waitingBits >= 5) {
      waitingBits -= 5;
      values.push(waiting >> waitingBits);
      waiting &= (1 << waitingBits) - 1;
    }
  }
  const text = values.map(characterOf).join('');
  const groups = Array.from({ length: groupCount }, (_, group) =>
    text.slice(group * groupLength, (group + 1) * groupLength),
  );
  return { groups, checksum: characterOf(checkValue(values)) };
}

/**
 * Reads what was typed, forgiving lower case, blanks, dashes, and I, L, O for the digits they look like. Names the group
 * that cannot be right by itself; where all could be, only says that the check character does not agree.
 */
export function readRecoveryCode(
  groups: readonly string[],
  checksum: string,
): Result<Secret, RecoveryCodeFailure> {
  const values: number[] = [];
  for (let group = 0; group <= groupCount; group += 1) {
    const isCheck = group === groupCount;
    const text = forgive((isCheck ? checksum : groups[group]) ?? '');
    const read = Array.from(text, (character) => alphabet.indexOf(character));
    if (read.length !== (isCheck ? 1 : groupLength) || read.includes(-1)) {
      return err({ type: 'invalid-group', group });
    }
    values.push(...read);
  }
  const check = values.pop();
  if (groups.length !== groupCount) return err({ type: 'invalid-group', group: groupCount - 1 });
  if (check !== checkValue(values)) return err({ type: 'checksum-mismatch' });
  return ok(new Secret(bytesOf(values)));
}

/** Divides a code that was written in one line into its groups and the check character, however long it is. */
export function splitRecoveryCode(text: string): RecoveryCode {
  const characters = forgive(text);
  const groups = Array.from({ length: groupCount }, (_, group) =>
    characters.slice(group * groupLength, (group + 1) * groupLength),
  );
  return { groups, checksum: characters.slice(groupCount * groupLength) };
}

/** The first group of `typed` that does not say what `shown` says (8 is the check character); null when all do. */
export function differingGroup(shown: RecoveryCode, typed: RecoveryCode): number | null {
  const differs = [...shown.groups, shown.checksum].findIndex((group, index) => {
    const other = index === groupCount ? typed.checksum : typed.groups[index];
    return forgive(other ?? '') !== group;
  });
  return differs === -1 ? null : differs;
}

function forgive(text: string): string {
  return text.replaceAll(/[\s-]/g, '').toUpperCase().replaceAll(/[IL]/g, '1').replaceAll('O', '0');
}

function characterOf(value: number): string {
  return alphabet.charAt(value);
}

function bytesOf(values: readonly number[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(recoveryEntropyLength);
  let waiting = 0;
  let waitingBits = 0;
  let length = 0;
  for (const value of values) {
    waiting = (waiting << 5) | value;
    waitingBits += 5;
    if (waitingBits >= 8) {
      waitingBits -= 8;
      bytes[length] = waiting >> waitingBits;
      length += 1;
      waiting &= (1 << waitingBits) - 1;
    }
  }
  return bytes;
}

/** Horner's rule: times α for every character, then once more for the place of the check character itself. */
function checkValue(values: readonly number[]): number {
  return values.reduce((sum, value) => timesAlpha(sum ^ value), 0);
}

function timesAlpha(value: number): number {
  const doubled = value << 1;
  return doubled & 0b10_0000 ? doubled ^ 0b10_0101 : doubled;
}
