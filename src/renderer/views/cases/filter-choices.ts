import { type CaseStatus, statuses } from '../../../core/cases/case';
import type { CaseFilter } from '../../../core/cases/filter-cases';

/** What can be chosen for the status: all, everything that is not closed, or one. */
export const statusChoices = ['all', 'open', ...statuses] as const;
export type StatusChoice = (typeof statusChoices)[number];

const openStatuses: readonly CaseStatus[] = statuses.filter((status) => status !== 'closed');

export function statusesOf(choice: StatusChoice): readonly CaseStatus[] {
  if (choice === 'all') return [];
  return choice === 'open' ? openStatuses : [choice];
}

export function statusChoiceOf({ statuses: chosen }: CaseFilter): StatusChoice {
  if (chosen.length > 1) return 'open';
  return chosen[0] ?? 'all';
}

export function isFiltering(filter: CaseFilter): boolean {
  const { pseudonym, statuses: chosen, categories, overdue, star, tags } = filter;
  return (
    pseudonym.trim() !== '' ||
    chosen.length > 0 ||
    categories.length > 0 ||
    overdue ||
    star ||
    tags.length > 0
  );
}

/** Labels that are not in use any more would hide every case. */
export function withTagsInUse(filter: CaseFilter, inUse: readonly string[]): CaseFilter {
  const tags = filter.tags.filter((tag) => inUse.includes(tag));
  return tags.length === filter.tags.length ? filter : { ...filter, tags };
}
