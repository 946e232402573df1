import { z } from '../../schema';
import { filledLine, filledPassage } from '../texts';
import { calendarDay, recordId } from '../values';
import { when } from '../when';

/**
 * Something that was agreed or imposed. A measure that restricts the reporter cannot be written down without how it
 * came about: the shape itself has no place for one.
 */

export const restrictions = ['nobody', 'subject', 'reporter', 'both'] as const;
export type Restriction = (typeof restrictions)[number];

/** What the reporter thinks of it. */
export const reporterViews = ['not-asked', 'agrees', 'objects'] as const;
export type ReporterView = (typeof reporterViews)[number];

const common = {
  what: filledPassage(2_000),
  /** The role of whoever agreed or imposed it. */
  by: filledLine(200),
  from: when,
  view: z.enum(reporterViews),
};

/** The ways out of the stop that leave the restriction in place. */
const wayOut = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('requested'),
    /** The reporter's own request, in the reporter's words. */
    words: filledPassage(2_000),
    saidOn: calendarDay,
  }),
  z.strictObject({
    kind: z.literal('imposed'),
    /** When the advisor talks with the reporter about it. */
    aftercareOn: calendarDay,
  }),
]);

/** What the advisor fills in. `wayOut` is left aside where the measure restricts the reporter in nothing. */
export const measureContent = z.strictObject({
  ...common,
  restricts: z.enum(restrictions),
  wayOut: wayOut.nullable(),
});
export type MeasureContent = z.infer<typeof measureContent>;

const settledRequest = z.strictObject({
  kind: z.literal('requested'),
  words: filledPassage(2_000),
  saidOn: calendarDay,
});
const settledImposition = z.strictObject({ kind: z.literal('imposed'), eventId: recordId });
/** It restricted the reporter once, and was changed on this day. */
const settledChange = z.strictObject({
  kind: z.literal('changed'),
  on: calendarDay,
  before: z.enum(['reporter', 'both']),
});

const kept = {
  ...common,
  id: recordId,
  /** When it was written down; for one that restricts the reporter, when that was. */
  recordedOn: calendarDay,
  endedOn: calendarDay.nullable(),
};

export const measure = z.discriminatedUnion('restricts', [
  z.strictObject({
    ...kept,
    restricts: z.enum(['nobody', 'subject']),
    settlement: settledChange.nullable(),
  }),
  z.strictObject({
    ...kept,
    restricts: z.enum(['reporter', 'both']),
    settlement: z.discriminatedUnion('kind', [settledRequest, settledImposition]),
  }),
]);

export type Measure = z.infer<typeof measure>;
export const mostMeasures = 100;
