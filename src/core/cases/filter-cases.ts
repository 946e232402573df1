import type { CaseStatus } from './case';
import type { CaseFile } from './case-file';
import type { Category } from './categories';
import { deadlinesOf } from './deadlines';
import type { CalendarDay } from './values';

/** A case of the list, with what is known of its conversations. */
export interface CaseRow {
  readonly file: CaseFile;
  readonly lastHeldOn: CalendarDay | null;
}

/** Every part that is not null or empty must be met. */
export interface CaseFilter {
  /** A part of the pseudonym, whatever its case and accents. */
  readonly pseudonym: string;
  readonly statuses: readonly CaseStatus[];
  /** The main or the second category is one of these. */
  readonly categories: readonly Category[];
  readonly overdue: boolean;
  readonly star: boolean;
  /** All of these. */
  readonly tags: readonly string[];
}

export const noFilter: CaseFilter = {
  pseudonym: '',
  statuses: [],
  categories: [],
  overdue: false,
  star: false,
  tags: [],
};

export const caseOrders = ['contact', 'opened', 'pseudonym', 'due', 'status'] as const;
export type CaseOrder = (typeof caseOrders)[number];

/** The cases that the filter lets through, in the asked order; equal ones by pseudonym, then by id, so that it is always the same. */
export function filterCases<Row extends CaseRow>(
  rows: readonly Row[],
  filter: CaseFilter,
  order: CaseOrder,
  today: CalendarDay,
): readonly Row[] {
  const sought = folded(filter.pseudonym.trim());
  return rows
    .filter(({ file }) => isMet(file, filter, sought, today))
    .map((row) => ({ row, key: keyOf(row, order, today) }))
    .toSorted(
      (left, right) =>
        compare(left.key, right.key) * (order === 'contact' || order === 'opened' ? -1 : 1) ||
        left.row.file.pseudonym.localeCompare(right.row.file.pseudonym, 'nl') ||
        compare(left.row.file.id, right.row.file.id),
    )
    .map(({ row }) => row);
}

function isMet(file: CaseFile, filter: CaseFilter, sought: string, today: CalendarDay): boolean {
  const { main, second } = file.categories;
  return (
    (sought === '' || folded(file.pseudonym).includes(sought)) &&
    (filter.statuses.length === 0 || filter.statuses.includes(file.status)) &&
    (filter.categories.length === 0 ||
      filter.categories.some((category) => category === main || category === second)) &&
    (!filter.star || file.star) &&
    filter.tags.every((tag) => file.tags.includes(tag)) &&
    (!filter.overdue || isOverdue(file, today))
  );
}

/** True when a talk of aftercare or an answer to a hand-over should have been there before today. */
export function isOverdue(file: CaseFile, today: CalendarDay): boolean {
  const { decision } = file.aftercare;
  return (
    (decision?.kind === 'running' && decision.nextOn < today) ||
    deadlinesOf(file, today).some(({ state }) => state === 'overdue')
  );
}

/** The first day on which something is due in a case: a talk of aftercare or an answer; null when nothing is. */
export function nextDueOn(file: CaseFile, today: CalendarDay): CalendarDay | null {
  const { decision } = file.aftercare;
  const answers = deadlinesOf(file, today).flatMap(({ state, dueOn }) => (state === 'done' ? [] : [dueOn]));
  const days = decision?.kind === 'running' ? [decision.nextOn, ...answers] : answers;
  return days.toSorted()[0] ?? null;
}

/** All tags that are in use, in the order of the alphabet. */
export function tagsInUse(rows: readonly CaseRow[]): readonly string[] {
  const tags = new Set(rows.flatMap(({ file }) => file.tags));
  return [...tags].toSorted((left, right) => left.localeCompare(right, 'nl'));
}

const statusOrder: readonly CaseStatus[] = ['listening', 'signal', 'formal-report', 'closed'];

/** A text whose order is that of the rows; days are written so that their texts are in order. */
function keyOf({ file, lastHeldOn }: CaseRow, order: CaseOrder, today: CalendarDay): string {
  switch (order) {
    case 'contact':
      return lastHeldOn ?? file.openedOn;
    case 'opened':
      return file.openedOn;
    case 'pseudonym':
      return '';
    case 'due':
      return nextDueOn(file, today) ?? '9999';
    case 'status':
      return String(statusOrder.indexOf(file.status));
  }
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
