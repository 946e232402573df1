import { createHash } from 'node:crypto';
import type { CaseFile } from '../../../../src/core/cases/case-file';
import type { CaseChange, ChangeOf } from '../../../../src/core/cases/changes/change';
import { changeCase, textsToHash } from '../../../../src/core/cases/changes/change-case';
import type { Changed } from '../../../../src/core/cases/changes/context';
import { openCase } from '../../../../src/core/cases/changes/open-case';
import type { RefusalType } from '../../../../src/core/cases/changes/refusal';
import { consequencesEdition } from '../../../../src/core/cases/parts/consents';
import type { EventContent } from '../../../../src/core/cases/parts/events';
import { emptyChecklist } from '../../../../src/core/cases/parts/intake';
import type { MeasureContent } from '../../../../src/core/cases/parts/measures';
import { calendarDay, type CalendarDay, recordId, type RecordId } from '../../../../src/core/cases/values';

export const today = day('2026-11-12');
const noon = Date.UTC(2026, 10, 12, 12);

export function day(text: string): CalendarDay {
  return calendarDay.parse(text);
}

let lastId = 0;

export function newId(): RecordId {
  lastId += 1;
  return recordId.parse(lastId.toString(16).padStart(32, 'a'));
}

export function newCaseFile(
  changed: { readonly openedOn?: string; readonly track?: CaseFile['track'] } = {},
) {
  const opened = openCase(
    {
      pseudonym: 'Stille Reiger',
      openedOn: day(changed.openedOn ?? '2026-10-02'),
      channel: 'phone',
      track: changed.track ?? 'omgangsvormen',
      checklist: emptyChecklist,
      wish: 'Dat het stopt.',
      nonWish: 'Niet weg hoeven bij het overleg.',
    },
    { id: newId(), now: noon, today },
  );
  if (!opened.ok) throw new Error(opened.error.type);
  return opened.value;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** One change as the vault worker makes it: with the hashes of exactly the texts that were asked for. */
export function tryChange(file: CaseFile, change: CaseChange, on: CalendarDay = today): Changed {
  const hashes = new Map(textsToHash(file, change).map((text) => [text, sha256(text)]));
  return changeCase(deepFrozen(file), change, { now: noon, today: on, newId, hashes });
}

/** The file after all changes; throws where one is refused. */
export function after(file: CaseFile, ...changes: readonly CaseChange[]): CaseFile {
  return changes.reduce((before, change) => {
    const changed = tryChange(before, change);
    if (!changed.ok) throw new Error(`${change.kind}: ${changed.error.type} ${changed.error.field}`);
    return changed.value;
  }, file);
}

export function refusal(type: RefusalType, field = ''): Changed {
  return { ok: false, error: { type, field } };
}

/** A message that somebody wrote by hand, in spite of its type. */
export function handWritten(message: unknown): CaseChange {
  return message as CaseChange;
}

export function deepFrozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFrozen);
  }
  return value;
}

export const anEvent: EventContent = {
  when: { certainty: 'day', day: day('2026-04-14') },
  ongoing: false,
  repetition: 'once',
  howOften: '',
  where: 'in de lift',
  medium: 'in-person',
  what: 'Hand op de rug in de lift',
  present: '',
  effect: '',
  source: 'experienced',
  namedByReporter: 'ongewenst aanraken',
  classified: 'sexual-harassment',
  conversationId: null,
};

export const aMeasure: MeasureContent = {
  what: 'Betrokkene sluit niet aan bij het overleg.',
  by: 'directeur',
  from: { certainty: 'day', day: day('2026-10-23') },
  view: 'agrees',
  restricts: 'subject',
  wayOut: null,
};

export const imposedMeasure: MeasureContent = {
  ...aMeasure,
  what: 'Melder werkt voorlopig vanaf een andere plek.',
  restricts: 'reporter',
  view: 'objects',
  wayOut: { kind: 'imposed', aftercareOn: day('2026-11-16') },
};

export const requestedMeasure: MeasureContent = {
  ...imposedMeasure,
  view: 'agrees',
  wayOut: { kind: 'requested', words: 'Ik werk liever even thuis.', saidOn: day('2026-11-10') },
};

export function consentTo(
  kind: CaseFile['consents'][number]['kind'],
  givenOn: CalendarDay = today,
): CaseChange {
  return {
    kind: 'add-consent',
    content: { kind, text: `Ik stem in: ${kind}.`, how: 'spoken', givenOn },
  };
}

export const declined: CaseChange = {
  kind: 'set-aftercare',
  decision: { kind: 'declined', on: today, note: '' },
};

export const closing: CaseChange = { kind: 'close', closedOn: today };

export const shown: CaseChange = { kind: 'show-consequences', edition: consequencesEdition };

export const toReport: ChangeOf<'step-forward'> = {
  kind: 'step-forward',
  to: 'formal-report',
  consequences: consequencesEdition,
};

export const toSignal: CaseChange = { kind: 'step-forward', to: 'signal', consequences: null };

export function handedOver(what: 'signal' | 'formal-report', sentOn: CalendarDay = today): CaseChange {
  return { kind: 'note-hand-over', content: { what, to: 'Bureau Integriteit', sentOn } };
}

/** A case with a formal report, not yet sent. */
export function reportedCase(track: CaseFile['track'] = 'omgangsvormen'): CaseFile {
  return after(newCaseFile({ track }), shown, consentTo('formal-report'), toReport);
}
