import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../../src/core/cases/parts/people';
import type { RecordId } from '../../../../../src/core/cases/values';
import type { SaveState } from '../../../../../src/renderer/vault-worker/api';
import { typedTags } from '../../../../../src/renderer/views/case/header/typed-tags';
import { withMain } from '../../../../../src/renderer/views/case/intake/chosen-categories';
import { together } from '../../../../../src/renderer/views/case/intake/together';
import { peopleInOrder } from '../../../../../src/renderer/views/case/people/people-order';

describe('tags', () => {
  it('are read from a line with commas or semicolons', () => {
    expect(typedTags('overleg, team noord;  lift ')).toEqual(['overleg', 'team noord', 'lift']);
  });

  it('are kept once, and never without words', () => {
    expect(typedTags(' , overleg,,overleg, \u200b')).toEqual(['overleg']);
    expect(typedTags('')).toEqual([]);
  });
});

describe('another main category', () => {
  it('leaves the second, unless it would be the same or stand alone', () => {
    const before = { main: 'bullying', second: 'gifts' } as const;
    expect(withMain(before, 'fraud')).toEqual({ main: 'fraud', second: 'gifts' });
    expect(withMain(before, 'gifts')).toEqual({ main: 'gifts', second: null });
    expect(withMain(before, null)).toEqual({ main: null, second: null });
  });
});

describe('two parts under one heading', () => {
  const part = (state: SaveState | null) => ({ state, failure: null, flush: () => {} });
  const saved: SaveState = { kind: 'saved', at: 1 };
  const saving: SaveState = { kind: 'saving', savedUntil: null };
  const failed: SaveState = { kind: 'not-saved', reason: 'disk-full', savedUntil: null };

  it('are saved only when both are', () => {
    expect(together(part(saved), part(null)).state).toBe(saved);
    expect(together(part(saved), part(saving)).state).toBe(saving);
    expect(together(part(failed), part(saving)).state).toBe(failed);
    expect(together(part(null), part(null)).state).toBeNull();
  });

  it('tell what either was refused for, and hand over both', () => {
    const told: string[] = [];
    const refused = { type: 'absent' } as const;
    const both = together(
      { ...part(null), flush: () => told.push('left') },
      { state: null, failure: refused, flush: () => told.push('right') },
    );
    both.flush();
    expect(told).toEqual(['left', 'right']);
    expect(both.failure).toBe(refused);
  });
});

it('puts those whom it is about first, and leaves the rest in order', () => {
  const person = (name: string, part: Person['part']): Person => ({
    id: name as RecordId,
    part,
    name,
    roleClass: 'colleague',
    unit: '',
    relation: '',
  });
  const people = [person('a', 'other'), person('b', 'subject'), person('c', 'other'), person('d', 'subject')];
  expect(peopleInOrder(people).map(({ name }) => name)).toEqual(['b', 'd', 'a', 'c']);
});
