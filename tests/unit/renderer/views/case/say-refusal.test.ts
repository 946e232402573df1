import { describe, expect, it } from 'vitest';
import { refusalTypes } from '../../../../../src/core/cases/changes/refusal';
import { makeStrings } from '../../../../../src/renderer/strings/language';
import type { CaseEditFailure } from '../../../../../src/renderer/vault-worker/api';
import { fieldToBlame, sayRefusal } from '../../../../../src/renderer/views/case/say-refusal';

const failures: readonly CaseEditFailure[] = [
  { type: 'absent' },
  { type: 'invalid', field: 'name' },
  { type: 'pseudonym-taken' },
  ...(['disk-full', 'read-only', 'input-output'] as const).map((reason) => ({
    type: 'not-saved' as const,
    reason,
  })),
  ...refusalTypes.map((type) => ({ type: 'refused' as const, refusal: { type, field: '' } })),
];

describe.each(['nl', 'en'] as const)('a change that was not made (%s)', (language) => {
  const { t } = makeStrings(language);

  it('is told in whole sentences, for every reason there is', () => {
    for (const failure of failures) {
      const said = sayRefusal(failure, t);
      expect(said, JSON.stringify(failure)).toMatch(/^\p{Lu}[^.]+\. .+\.$/u);
      expect(said, 'no blame, no shouting').not.toMatch(/!|fout\b|error|foutief/i);
    }
  });
});

it('names the field that is to blame', () => {
  const refusal = { type: 'in-the-future', field: 'openedOn' } as const;
  expect(fieldToBlame({ type: 'refused', refusal })).toBe('openedOn');
  expect(fieldToBlame({ type: 'invalid', field: 'contact.times' })).toBe('contact.times');
  expect(fieldToBlame({ type: 'pseudonym-taken' })).toBe('pseudonym');
  expect(fieldToBlame({ type: 'absent' })).toBe('');
  expect(fieldToBlame(null)).toBe('');
});
