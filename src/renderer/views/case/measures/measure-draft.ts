import type { CalendarDay } from '../../../../core/cases/values';
import type {
  Measure,
  MeasureContent,
  ReporterView,
  Restriction,
} from '../../../../core/cases/parts/measures';
import type { When } from '../../../../core/cases/when';

/** How a measure that restricts the reporter came about, as it is being written. */
export type WayOutDraft =
  | { readonly kind: 'requested'; readonly words: string; readonly saidOn: CalendarDay | null }
  | { readonly kind: 'imposed'; readonly aftercareOn: CalendarDay | null }
  /** It was recorded before; the event and the talk are there. */
  | { readonly kind: 'imposed-before' };

/** A measure as it is being written: what must be known may still be open. */
export interface MeasureDraft {
  readonly what: string;
  readonly by: string;
  readonly from: When | null;
  readonly restricts: Restriction | null;
  readonly view: ReporterView | null;
  readonly wayOut: WayOutDraft | null;
}

export const emptyMeasure: MeasureDraft = {
  what: '',
  by: '',
  from: null,
  restricts: null,
  view: null,
  wayOut: null,
};

export function draftOfMeasure(measure: Measure): MeasureDraft {
  const { what, by, from, restricts, view, settlement } = measure;
  const wayOut = (): WayOutDraft | null => {
    if (settlement?.kind === 'imposed') return { kind: 'imposed-before' };
    if (settlement?.kind !== 'requested') return null;
    return { kind: 'requested', words: settlement.words, saidOn: settlement.saidOn };
  };
  return { what, by, from, restricts, view, wayOut: wayOut() };
}

export function restrictsReporter({ restricts }: Pick<MeasureDraft, 'restricts'>): boolean {
  return restricts === 'reporter' || restricts === 'both';
}

/** The stop stands while a measure restricts the reporter and nothing says how that came about. */
export function isStopped(draft: MeasureDraft): boolean {
  return restrictsReporter(draft) && draft.wayOut === null;
}

/**
 * The answers that fit how it came about: nobody asks for what they object to, and nobody agrees to what was imposed
 * on them.
 */
export function fittingViews(draft: MeasureDraft): readonly ReporterView[] {
  if (!restrictsReporter(draft) || draft.wayOut === null) return ['agrees', 'objects', 'not-asked'];
  return draft.wayOut.kind === 'requested' ? ['agrees'] : ['objects', 'not-asked'];
}

export type MissingInMeasure = 'what' | 'by' | 'from' | 'restricts' | 'stop' | 'words' | 'day' | 'view';

/** What the first thing is that is still open, or what can be recorded. */
export function readMeasureDraft(
  draft: MeasureDraft,
  today: CalendarDay,
): { readonly missing: MissingInMeasure } | { readonly missing: null; readonly content: MeasureContent } {
  const { what, by, from, restricts, view } = draft;
  if (what.trim() === '') return { missing: 'what' };
  if (by.trim() === '') return { missing: 'by' };
  if (from === null) return { missing: 'from' };
  if (restricts === null) return { missing: 'restricts' };
  const wayOut = readWayOut(draft, today);
  if (typeof wayOut === 'string') return { missing: wayOut };
  if (view === null || !fittingViews(draft).includes(view)) return { missing: 'view' };
  return { missing: null, content: { what, by, from, restricts, view, wayOut } };
}

function readWayOut(
  draft: MeasureDraft,
  today: CalendarDay,
): MeasureContent['wayOut'] | 'stop' | 'words' | 'day' {
  if (!restrictsReporter(draft)) return null;
  const { wayOut } = draft;
  switch (wayOut?.kind) {
    case undefined:
      return 'stop';
    case 'requested': {
      const { words, saidOn } = wayOut;
      if (words.trim() === '') return 'words';
      return saidOn === null ? 'day' : { kind: 'requested', words, saidOn };
    }
    case 'imposed': {
      const { aftercareOn } = wayOut;
      return aftercareOn === null ? 'day' : { kind: 'imposed', aftercareOn };
    }
    case 'imposed-before':
      // The talk that was set up then stands; this day is asked for by the shape and changes nothing.
      return { kind: 'imposed', aftercareOn: today };
  }
}
