import type { Person } from '../../../../core/cases/parts/people';

/** Whom it is about first, then the others; each group in the order in which it was written down. */
export function peopleInOrder(people: readonly Person[]): readonly Person[] {
  return people.toSorted((left, right) => Number(left.part === 'other') - Number(right.part === 'other'));
}
