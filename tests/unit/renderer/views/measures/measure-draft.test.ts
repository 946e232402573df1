import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../../../../src/core/cases/values';
import {
  emptyMeasure,
  fittingViews,
  isStopped,
  type MeasureDraft,
  readMeasureDraft,
} from '../../../../../src/renderer/views/case/measures/measure-draft';

const today = '2026-11-12' as CalendarDay;
const filled: MeasureDraft = {
  what: 'Melder werkt elders.',
  by: 'directeur',
  from: { certainty: 'unknown' },
  restricts: 'subject',
  view: 'agrees',
  wayOut: null,
};

describe('a measure that is being written', () => {
  it('says what is still open, in the order of the form', () => {
    expect(readMeasureDraft(emptyMeasure, today)).toEqual({ missing: 'what' });
    expect(readMeasureDraft({ ...filled, restricts: null }, today)).toEqual({ missing: 'restricts' });
  });

  it.each(['reporter', 'both'] as const)(
    'is stopped while it restricts %s and nothing says why',
    (restricts) => {
      expect(isStopped({ ...filled, restricts })).toBe(true);
      expect(readMeasureDraft({ ...filled, restricts }, today)).toEqual({ missing: 'stop' });
    },
  );

  it('needs the words of the reporter for what the reporter asked for', () => {
    const asked = {
      ...filled,
      restricts: 'reporter',
      wayOut: { kind: 'requested', words: ' ', saidOn: today },
    } as const;
    expect(readMeasureDraft(asked, today)).toEqual({ missing: 'words' });
    expect(fittingViews(asked)).toEqual(['agrees']);
  });

  it('cannot be imposed and agreed to', () => {
    const imposed = {
      ...filled,
      restricts: 'both',
      wayOut: { kind: 'imposed', aftercareOn: today },
    } as const;
    expect(readMeasureDraft(imposed, today)).toEqual({ missing: 'view' });
    expect(readMeasureDraft({ ...imposed, view: 'objects' }, today)).toMatchObject({ missing: null });
  });

  it('sends no way out when it restricts the reporter in nothing', () => {
    const changed = { ...filled, wayOut: { kind: 'imposed', aftercareOn: today } } as const;
    expect(readMeasureDraft(changed, today)).toMatchObject({ missing: null, content: { wayOut: null } });
  });
});
