import type { CaseSummary } from '../../vault-worker/api';

export const orders = ['contact', 'opened', 'pseudonym'] as const;
export type Order = (typeof orders)[number];

/** The cases whose pseudonym contains what was typed, whatever its case or accents, in the asked order. */
export function arrangeCases(
  cases: readonly CaseSummary[],
  typed: string,
  order: Order,
): readonly CaseSummary[] {
  const sought = folded(typed.trim());
  const found = sought === '' ? cases : cases.filter(({ file }) => folded(file.pseudonym).includes(sought));
  return found.toSorted((left, right) => compare(left, right, order) || byPseudonym(left, right));
}

function compare(left: CaseSummary, right: CaseSummary, order: Order): number {
  switch (order) {
    case 'contact':
      return lastContact(right).localeCompare(lastContact(left));
    case 'opened':
      return right.file.openedOn.localeCompare(left.file.openedOn);
    case 'pseudonym':
      return byPseudonym(left, right);
  }
}

/** A case without a conversation counts from the day on which it was opened. */
function lastContact({ lastHeldOn, file }: CaseSummary): string {
  return lastHeldOn ?? file.openedOn;
}

function byPseudonym(left: CaseSummary, right: CaseSummary): number {
  return left.file.pseudonym.localeCompare(right.file.pseudonym, 'nl');
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
