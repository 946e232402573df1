import { describe, expect, test } from 'vitest';
import { noFilter } from '../../../../../src/core/cases/filter-cases';
import {
  isFiltering,
  statusChoiceOf,
  statusChoices,
  statusesOf,
  withTagsInUse,
} from '../../../../../src/renderer/views/cases/filter-choices';

describe('the filters of the list', () => {
  test('show the status that was chosen', () => {
    for (const choice of statusChoices) {
      expect(statusChoiceOf({ ...noFilter, statuses: statusesOf(choice) })).toBe(choice);
    }
  });

  test('let through every case but the closed ones when asked for what is open', () => {
    expect(statusesOf('open')).toEqual(['listening', 'signal', 'formal-report']);
    expect(statusesOf('all')).toEqual([]);
  });

  test('are said to be on when any of them is', () => {
    expect(isFiltering(noFilter)).toBe(false);
    expect(isFiltering({ ...noFilter, pseudonym: '  ' })).toBe(false);
    const some = [
      { pseudonym: 'otter' },
      { statuses: statusesOf('closed') },
      { categories: ['bullying'] as const },
      { overdue: true },
      { star: true },
      { tags: ['team'] },
    ];
    for (const part of some) expect(isFiltering({ ...noFilter, ...part })).toBe(true);
  });

  test('forget a label that no case bears any more', () => {
    const filter = { ...noFilter, tags: ['team'] };
    expect(withTagsInUse(filter, ['nacht', 'team'])).toBe(filter);
    expect(withTagsInUse(filter, ['nacht'])).toEqual(noFilter);
  });
});
