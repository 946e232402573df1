import type { CaseStatus } from './case';
import type { CaseFile } from './case-file';
import type { ConsentKind } from './parts/consents';
import type { Measure, Restriction } from './parts/measures';
import type { RecordId } from './values';

/** What must be seen wherever the case is seen. */
export type CaseMark =
  | {
      readonly kind: 'restricts-reporter';
      readonly measureId: RecordId;
      readonly restricts: Extract<Restriction, 'reporter' | 'both'>;
      readonly how: 'requested' | 'imposed';
      readonly ended: boolean;
    }
  /** The measure was changed since; what it did is not forgotten. */
  | { readonly kind: 'restricted-reporter'; readonly measureId: RecordId }
  | { readonly kind: 'reporter-objects'; readonly measureId: RecordId; readonly ended: boolean }
  | { readonly kind: 'reporter-not-asked'; readonly measureId: RecordId; readonly ended: boolean }
  | { readonly kind: 'conflict-of-interest'; readonly what: 'hand-over' | 'step-out' }
  | { readonly kind: 'consent-voided'; readonly consentId: RecordId; readonly of: ConsentKind }
  | {
      readonly kind: 'consent-withdrawn';
      readonly consentId: RecordId;
      readonly of: ConsentKind;
      readonly afterSending: boolean;
    }
  | { readonly kind: 'legal-hold' }
  /** A file of format 1 said this; it must be stepped to anew, or dismissed. */
  | { readonly kind: 'former-status'; readonly status: CaseStatus };

/** The marks of a case: first what was done to the reporter, in the order of the measures, then the rest. */
export function marksOf(file: CaseFile): readonly CaseMark[] {
  const marks: CaseMark[] = file.measures.flatMap(marksOfMeasure);
  if (file.conflict) marks.push({ kind: 'conflict-of-interest', what: file.conflict.what });
  for (const { id, kind, withdrawn, voidedOn } of file.consents) {
    if (withdrawn) {
      marks.push({
        kind: 'consent-withdrawn',
        consentId: id,
        of: kind,
        afterSending: withdrawn.afterSending,
      });
    } else if (voidedOn) marks.push({ kind: 'consent-voided', consentId: id, of: kind });
  }
  if (file.retention.hold) marks.push({ kind: 'legal-hold' });
  if (file.former && file.history.length === 0) {
    marks.push({ kind: 'former-status', status: file.former.status });
  }
  return marks;
}

/** What must stand beside one measure wherever it appears. */
export function marksOfMeasure({ id, restricts, settlement, view, endedOn }: Measure): CaseMark[] {
  const marks: CaseMark[] = [];
  const ended = endedOn !== null;
  if (restricts === 'reporter' || restricts === 'both') {
    const how = settlement?.kind === 'imposed' ? 'imposed' : 'requested';
    marks.push({ kind: 'restricts-reporter', measureId: id, restricts, how, ended });
  } else if (settlement) marks.push({ kind: 'restricted-reporter', measureId: id });
  if (view === 'objects') marks.push({ kind: 'reporter-objects', measureId: id, ended });
  if (view === 'not-asked') marks.push({ kind: 'reporter-not-asked', measureId: id, ended });
  return marks;
}
