import { describe, expect, it } from 'vitest';
import { searchSections } from '../../../../../src/core/cases/search-texts';
import type { RecordId } from '../../../../../src/core/cases/values';
import { placeOfHit } from '../../../../../src/renderer/views/search/place-of-hit';

const id = '0123456789abcdef0123456789abcdef' as RecordId;

describe('a text that was found', () => {
  it('opens in the section where it stands, at its item and its field', () => {
    expect(placeOfHit({ section: 'told-before', id, field: 'followed' })).toEqual({
      section: 'told-before',
      itemId: id,
      field: 'followed',
    });
    expect(placeOfHit({ section: 'confidentiality', id, field: 'weighed' }).section).toBe('limits');
    expect(placeOfHit({ section: 'hand-overs', id, field: 'to' }).section).toBe('status');
  });

  it('of the case as a whole opens in the intake, and an own interest among the limits', () => {
    expect(placeOfHit({ section: 'case', id: null, field: 'safety' }).section).toBe('intake');
    expect(placeOfHit({ section: 'case', id: null, field: 'conflict' }).section).toBe('limits');
  });

  it('has a place, wherever it stands', () => {
    for (const section of searchSections) {
      expect(placeOfHit({ section, id: null, field: '' }).section).not.toBe('');
    }
  });
});
