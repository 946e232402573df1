import { z } from '../schema';
import { channels, statuses, tracks } from './case';
import { inconsistencyOf } from './consistency';
import { aftercare, conflict, mostWeighings, retention, weighing } from './parts/aftercare';
import { consent, consequencesShown, handOver, mostConsents, mostHandOvers } from './parts/consents';
import { event, mostEvents } from './parts/events';
import { caseCategories, checklist, notKnown, pseudonym, routes, tags, wishes } from './parts/intake';
import { measure, mostMeasures } from './parts/measures';
import { evidence, mostEvidence, mostPeople, mostTold, person, toldBefore } from './parts/people';
import { reporter } from './parts/reporter';
import { calendarDay, instant, recordId } from './values';

/**
 * The whole file of a case, format 2, sealed as one record under the key of the case. Not in it: conversations and the
 * reporter's name and address, which are records of their own.
 *
 * | field | holds |
 * |---|---|
 * | `kind`, `format` | `case`, 2 |
 * | `id`, `pseudonym` | the id is the owner reference of everything that belongs to the case |
 * | `openedOn`, `channel`, `track`, `checklist` | the intake |
 * | `status`, `history`, `closedOn` | where it stands, and every step in the order in which it was taken |
 * | `wish`, `nonWish`, `reporter` | what the reporter wants and does not want; group, identity, safety, contact |
 * | `categories`, `route`, `notKnown` | the main category is counted, the second never |
 * | `people`, `events`, `toldBefore`, `toldNobody`, `measures`, `evidence` | what is known, from whom, and what was done |
 * | `aftercare`, `consents`, `consequences`, `handOvers` | what was promised, agreed to, shown and sent |
 * | `conflict`, `confidentiality`, `retention` | the advisor's own limits, and what stops destruction |
 * | `star`, `tags` | for finding it again |
 * | `former` | the status of a file of format 1, which was noted without what a step asks for today |
 * | `createdAt`, `changedAt` | milliseconds since 1970, as the computer's clock said |
 */
const shape = z.strictObject({
  kind: z.literal('case'),
  format: z.literal(2),
  id: recordId,
  pseudonym,
  openedOn: calendarDay,
  channel: z.enum(channels),
  track: z.enum(tracks),
  checklist,
  status: z.enum(statuses),
  history: z
    .array(
      z.strictObject({
        step: z.enum(['forward', 'back', 'closed', 'reopened']),
        from: z.enum(statuses),
        to: z.enum(statuses),
        on: calendarDay,
        at: instant,
      }),
    )
    .max(200),
  closedOn: calendarDay.nullable(),
  ...wishes.shape,
  reporter,
  categories: caseCategories,
  route: z.enum(routes),
  notKnown,
  people: z.array(person).max(mostPeople),
  events: z.array(event).max(mostEvents),
  toldBefore: z.array(toldBefore).max(mostTold),
  /** The reporter was asked, and told nobody before. */
  toldNobody: z.boolean(),
  measures: z.array(measure).max(mostMeasures),
  evidence: z.array(evidence).max(mostEvidence),
  aftercare,
  consents: z.array(consent).max(mostConsents),
  /** When the reporter was last shown what follows a formal report. */
  consequences: consequencesShown.nullable(),
  handOvers: z.array(handOver).max(mostHandOvers),
  conflict: conflict.nullable(),
  confidentiality: z.array(weighing).max(mostWeighings),
  retention,
  star: z.boolean(),
  tags,
  former: z.strictObject({ status: z.enum(statuses) }).nullable(),
  createdAt: instant,
  changedAt: instant,
});

export type CaseFile = z.infer<typeof shape>;
export type HistoryEntry = CaseFile['history'][number];

/** Refuses also a file whose parts contradict each other, such as a closed case without a decision on aftercare. */
export const caseFile = shape.superRefine((file, context) => {
  const found = inconsistencyOf(file);
  if (found) context.addIssue({ code: 'custom', path: [found.field], message: found.what });
});
