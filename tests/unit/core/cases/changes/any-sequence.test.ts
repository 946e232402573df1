import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CaseFile, caseFile } from '../../../../../src/core/cases/case-file';
import { type CaseChange, caseChange } from '../../../../../src/core/cases/changes/change';
import { categories } from '../../../../../src/core/cases/categories';
import { marksOf } from '../../../../../src/core/cases/marks';
import { aftercareDecision } from '../../../../../src/core/cases/parts/aftercare';
import {
  aMeasure,
  anEvent,
  consentTo,
  day,
  deepFrozen,
  handedOver,
  newCaseFile,
  newId,
  shown,
  toReport,
  toSignal,
  tryChange,
} from '../support';

/** A change for the file as it then is: ids are taken from it, and now and then from nowhere. */
type Draft = (file: CaseFile) => CaseChange;

const days = [
  '2019-03-01',
  '2026-09-30',
  '2026-10-02',
  '2026-11-10',
  '2026-11-12',
  '2026-11-13',
  '2031-01-01',
].map(day);
const anyDay = fc.constantFrom(...days);
const anyText = fc.oneof(
  fc.constantFrom('', ' ', '\u200b', 'Ik wil dit.', '\u202edaer'),
  fc.string({ maxLength: 30 }),
);
const index = fc.nat(30);

function pick(list: readonly { readonly id: CaseFile['id'] }[], at: number): CaseFile['id'] {
  return list.length === 0 || at === 30 ? newId() : (list[at % list.length]?.id ?? newId());
}

const content = fc.record({
  what: anyText,
  by: fc.constantFrom('directeur', ''),
  from: anyDay.map((from) => ({ certainty: 'day' as const, day: from })),
  view: fc.constantFrom('agrees' as const, 'objects' as const, 'not-asked' as const),
  restricts: fc.constantFrom('reporter' as const, 'both' as const, 'subject' as const, 'nobody' as const),
  wayOut: fc.oneof(
    fc.constant(null),
    fc.record({ kind: fc.constant('requested' as const), words: anyText, saidOn: anyDay }),
    fc.record({ kind: fc.constant('imposed' as const), aftercareOn: anyDay }),
  ),
});
const likelyContent = fc.oneof(
  content,
  content.map((one) => ({ ...one, what: aMeasure.what, by: aMeasure.by })),
);

const decision = fc
  .record({ kind: fc.constantFrom('running', 'declined', 'completed'), on: anyDay })
  .map(({ kind, on }) =>
    aftercareDecision.parse(kind === 'running' ? { kind, nextOn: on, about: '' } : { kind, on, note: '' }),
  );

const kinds = ['keep-dossier', 'share-as-signal', 'refer-as-signal', 'formal-report'] as const;

const likelySteps: readonly CaseChange[] = [
  shown,
  toSignal,
  toReport,
  { kind: 'step-back' },
  { kind: 'reopen' },
  { kind: 'close', closedOn: day('2026-11-12') },
  consentTo('formal-report'),
  consentTo('refer-as-signal'),
  handedOver('signal'),
  handedOver('formal-report'),
];

const drafts = fc.oneof<fc.MaybeWeightedArbitrary<Draft>[]>(
  { weight: 24, arbitrary: fc.constantFrom(...likelySteps).map((change) => () => change) },
  { weight: 3, arbitrary: likelyContent.map((one) => () => ({ kind: 'add-measure', content: one })) },
  {
    weight: 3,
    arbitrary: fc.tuple(likelyContent, index).map(([one, at]) => (file: CaseFile) => ({
      kind: 'edit-measure',
      id: pick(file.measures, at),
      content: one,
    })),
  },
  index.map((at) => (file: CaseFile) => ({ kind: 'remove-measure', id: pick(file.measures, at) })),
  fc.tuple(index, fc.option(anyDay)).map(([at, endedOn]) => (file: CaseFile) => ({
    kind: 'end-measure',
    id: pick(file.measures, at),
    endedOn,
  })),
  fc.tuple(anyDay, anyText).map(([on, what]) => () => ({
    kind: 'add-event',
    content: { ...anEvent, what, when: { certainty: 'day', day: on } },
  })),
  index.map((at) => (file: CaseFile) => ({
    kind: 'edit-event',
    id: pick(file.events, at),
    content: anEvent,
  })),
  {
    weight: 2,
    arbitrary: index.map((at) => (file: CaseFile) => ({ kind: 'remove-event', id: pick(file.events, at) })),
  },
  { weight: 3, arbitrary: decision.map((one) => () => ({ kind: 'set-aftercare', decision: one })) },
  fc.tuple(anyDay, fc.option(decision)).map(([on, next]) => () => ({
    kind: 'note-contact',
    content: { on, how: 'phone', note: '' },
    decision: next,
  })),
  fc.tuple(fc.constantFrom(...kinds), anyDay).map(
    ([kind, on]) =>
      () =>
        consentTo(kind, on),
  ),
  fc.tuple(index, anyText).map(([at, text]) => (file: CaseFile) => ({
    kind: 'edit-consent',
    id: pick(file.consents, at),
    text,
  })),
  fc.tuple(index, anyDay).map(([at, givenOn]) => (file: CaseFile) => ({
    kind: 'renew-consent',
    id: pick(file.consents, at),
    how: 'spoken',
    givenOn,
  })),
  fc.tuple(index, anyDay, fc.boolean()).map(([at, on, afterSending]) => (file: CaseFile) => ({
    kind: 'withdraw-consent',
    id: pick(file.consents, at),
    on,
    afterSending,
  })),
  index.map((at) => (file: CaseFile) => ({ kind: 'remove-consent', id: pick(file.consents, at) })),
  index.map((at) => (file: CaseFile) => ({ kind: 'remove-hand-over', id: pick(file.handOvers, at) })),
  fc.tuple(index, fc.option(anyDay)).map(([at, on]) => (file: CaseFile) => ({
    kind: 'note-answers',
    id: pick(file.handOvers, at),
    acknowledgedOn: on,
    feedbackOn: null,
  })),
  fc.tuple(anyDay, fc.boolean()).map(([openedOn, integrity]) => (file: CaseFile) => ({
    kind: 'set-intake',
    content: {
      openedOn,
      channel: 'desk',
      track: integrity ? 'integriteit' : 'omgangsvormen',
      checklist: file.checklist,
    },
  })),
  fc
    .tuple(fc.option(fc.constantFrom(...categories)), fc.option(fc.constantFrom(...categories)))
    .map(([main, second]) => () => ({ kind: 'set-categories', content: { main, second } })),
  fc.boolean().map((toldNobody) => () => ({ kind: 'set-told-nobody', toldNobody })),
  anyDay.map((on) => () => ({
    kind: 'add-told-before',
    content: {
      to: 'leidinggevende',
      when: { certainty: 'day', day: on },
      what: '',
      followUp: 'unknown',
      followed: '',
    },
  })),
  anyText.map((text) => () => ({ kind: 'set-tags', tags: [text, text] })),
);

/** What is against the rules in a file: the rules said once more, without the code that keeps them. */
function wrongsOf(file: CaseFile): readonly string[] {
  const ids = JSON.stringify(file).match(/"id":"[0-9a-f]{32}"/g) ?? [];
  const consented = file.consents.some(
    ({ kind, withdrawn, voidedOn }) => kind === 'formal-report' && withdrawn === null && voidedOn === null,
  );
  const sent = file.handOvers.some(({ what }) => what === 'formal-report');
  const closed = file.status === 'closed';
  const wrongs: readonly (readonly [boolean, string])[] = [
    [!isDeepStrictEqual(caseFile.parse(file), file), 'the schema reads it otherwise'],
    [!isDeepStrictEqual(JSON.parse(JSON.stringify(file)), file), 'it does not survive being stored'],
    [closed && file.aftercare.decision === null, 'closed without aftercare'],
    [closed !== (file.closedOn !== null), 'closed without a day, or a day without closing'],
    [file.closedOn !== null && file.closedOn < file.openedOn, 'closed before it was opened'],
    [file.status === 'formal-report' && !consented && !sent, 'a report without consent'],
    [new Set(ids).size !== ids.length, 'an id stands twice'],
  ];
  return [
    ...wrongs.flatMap(([wrong, what]) => (wrong ? [what] : [])),
    ...file.measures.flatMap((measure) => wrongsOfMeasure(file, measure)),
  ];
}

function wrongsOfMeasure(file: CaseFile, measure: CaseFile['measures'][number]): readonly string[] {
  const { id, restricts, settlement, view } = measure;
  if (restricts !== 'reporter' && restricts !== 'both') return [];
  const isMarked = marksOf(file).some(
    (mark) => mark.kind === 'restricts-reporter' && mark.measureId === id && mark.how === settlement.kind,
  );
  const told =
    settlement.kind === 'requested'
      ? /[\p{L}\p{N}\p{P}\p{S}]/u.test(settlement.words) && view === 'agrees'
      : file.events.some((event) => event.id === settlement.eventId && event.measureId === id) &&
        file.aftercare.decision !== null &&
        view !== 'agrees';
  return [
    ...(isMarked ? [] : ['a restriction without its mark']),
    ...(told ? [] : ['a restriction without its way out']),
  ];
}

test('no sequence of changes, on any days, leads to a file against the rules', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(drafts, fc.oneof({ weight: 4, arbitrary: fc.constant(day('2026-11-12')) }, anyDay)), {
        minLength: 1,
        maxLength: 40,
      }),
      (sequence) => {
        let file = newCaseFile();
        for (const [draft, on] of sequence) {
          const before = structuredClone(file);
          const change = deepFrozen(draft(file));
          const changed = tryChange(file, change, on);
          // Refused or not, what was given stays what it was.
          expect(file).toEqual(before);
          if (!changed.ok) continue;
          file = changed.value;
          expect(wrongsOf(file)).toEqual([]);
        }
      },
    ),
    { numRuns: 400 },
  );
});

test('the sequences reach closed cases, sent reports and both kinds of restriction', () => {
  const reached = new Set<string>();
  for (const sequence of fc.sample(fc.array(drafts, { minLength: 30, maxLength: 60 }), {
    numRuns: 300,
    seed: 1,
  })) {
    let file = newCaseFile();
    for (const draft of sequence) {
      const changed = tryChange(file, draft(file));
      if (!changed.ok) reached.add(changed.error.type);
      else file = changed.value;
      reached.add(file.status);
      for (const { settlement } of file.measures) if (settlement) reached.add(settlement.kind);
      for (const { what } of file.handOvers) reached.add(`sent ${what}`);
    }
  }
  for (const place of [
    'closed',
    'formal-report',
    'sent formal-report',
    'imposed',
    'requested',
    'stays-marked',
    'already-sent',
  ]) {
    expect(reached).toContain(place);
  }
});

test('a file that is closed never opens by anything but reopening', () => {
  fc.assert(
    fc.property(fc.array(drafts, { maxLength: 30 }), (sequence) => {
      let file = newCaseFile();
      for (const draft of sequence) {
        const change = draft(file);
        const changed = tryChange(file, change);
        if (!changed.ok) continue;
        const opens = file.status === 'closed' && changed.value.status !== 'closed';
        expect(opens && change.kind !== 'reopen').toBe(false);
        file = changed.value;
      }
    }),
    { numRuns: 200 },
  );
});

test('no message of any shape throws, and what is not a change is refused as invalid', () => {
  const file = deepFrozen(newCaseFile());
  const names = caseChange.options.map(({ shape }) => shape.kind.value);
  const message = fc.oneof(
    fc.anything(),
    fc.record({
      kind: fc.constantFrom(...names, '__proto__', 'toString'),
      content: fc.anything(),
      id: fc.anything(),
    }),
  );
  fc.assert(
    fc.property(message, (anything) => {
      fc.pre(!caseChange.safeParse(anything).success);
      expect(tryChange(file, anything as CaseChange)).toMatchObject({ ok: false });
    }),
    { numRuns: 2_000 },
  );
});
