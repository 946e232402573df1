import type { CaseMark } from '../../../../core/cases/marks';
import type { RecordId } from '../../../../core/cases/values';
import type { SectionKey } from '../sections';

/** Marks that say the same, with where to read about the first of them. */
export interface MarkWords {
  readonly mark: CaseMark;
  readonly count: number;
  /** Only harm to the reporter that goes on is coloured. */
  readonly harm: boolean;
  readonly place: { readonly section: SectionKey; readonly itemId: RecordId | null } | null;
}

/** The marks of a case for its header: each said once, harm first. */
export function markWordsOf(marks: readonly CaseMark[]): readonly MarkWords[] {
  const said = new Map<string, MarkWords>();
  for (const mark of marks) {
    const key = sameWords(mark);
    const before = said.get(key);
    said.set(
      key,
      before
        ? { ...before, count: before.count + 1 }
        : { mark, count: 1, harm: isHarm(mark), place: placeOf(mark) },
    );
  }
  return [...said.values()].toSorted((left, right) => Number(right.harm) - Number(left.harm));
}

/** Imposed on the reporter, and not ended. What the reporter asked for is no harm. */
function isHarm(mark: CaseMark): boolean {
  return mark.kind === 'restricts-reporter' && mark.how === 'imposed' && !mark.ended;
}

function placeOf(mark: CaseMark): MarkWords['place'] {
  switch (mark.kind) {
    case 'restricts-reporter':
    case 'restricted-reporter':
    case 'reporter-objects':
    case 'reporter-not-asked':
      return { section: 'measures', itemId: mark.measureId };
    case 'consent-voided':
    case 'consent-withdrawn':
      return { section: 'consents', itemId: mark.consentId };
    case 'conflict-of-interest':
      return { section: 'limits', itemId: null };
    case 'legal-hold':
      return { section: 'retention', itemId: null };
    case 'former-status':
      return null;
  }
}

function sameWords(mark: CaseMark): string {
  const { measureId: _, consentId: __, ...words } = { measureId: null, consentId: null, ...mark };
  return JSON.stringify(words);
}
