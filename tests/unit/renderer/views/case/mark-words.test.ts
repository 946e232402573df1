import { describe, expect, it } from 'vitest';
import type { CaseMark } from '../../../../../src/core/cases/marks';
import type { RecordId } from '../../../../../src/core/cases/values';
import { markWordsOf } from '../../../../../src/renderer/views/case/header/mark-words';

const first = '00000000000000000000000000000001' as RecordId;
const second = '00000000000000000000000000000002' as RecordId;

function restricts(part: Partial<Extract<CaseMark, { kind: 'restricts-reporter' }>>): CaseMark {
  return {
    kind: 'restricts-reporter',
    measureId: first,
    restricts: 'reporter',
    how: 'imposed',
    ended: false,
    ...part,
  };
}

describe('the marks in the header of a case', () => {
  it('colour only what is imposed on the reporter and goes on', () => {
    const coloured = (mark: CaseMark) => markWordsOf([mark])[0]?.harm;
    expect(coloured(restricts({}))).toBe(true);
    expect(coloured(restricts({ restricts: 'both' }))).toBe(true);
    expect(coloured(restricts({ ended: true }))).toBe(false);
    expect(coloured(restricts({ how: 'requested' }))).toBe(false);
    expect(coloured({ kind: 'legal-hold' })).toBe(false);
    expect(coloured({ kind: 'reporter-objects', measureId: first, ended: false })).toBe(false);
  });

  it('say the same words once, with how often, and lead to the first', () => {
    const said = markWordsOf([
      { kind: 'reporter-not-asked', measureId: first, ended: false },
      { kind: 'reporter-not-asked', measureId: second, ended: false },
      { kind: 'reporter-not-asked', measureId: second, ended: true },
    ]);
    expect(said.map(({ count }) => count)).toEqual([2, 1]);
    expect(said[0]?.place).toEqual({ section: 'measures', itemId: first });
  });

  it('put harm first', () => {
    const said = markWordsOf([{ kind: 'legal-hold' }, restricts({ measureId: second })]);
    expect(said.map(({ mark }) => mark.kind)).toEqual(['restricts-reporter', 'legal-hold']);
  });

  it('lead to where each can be read', () => {
    const section = (mark: CaseMark) => markWordsOf([mark])[0]?.place?.section ?? null;
    expect(section({ kind: 'consent-voided', consentId: first, of: 'share-as-signal' })).toBe('consents');
    expect(section({ kind: 'conflict-of-interest', what: 'step-out' })).toBe('limits');
    expect(section({ kind: 'legal-hold' })).toBe('retention');
    expect(section({ kind: 'restricted-reporter', measureId: first })).toBe('measures');
  });
});
