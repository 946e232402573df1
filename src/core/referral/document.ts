import type { CalendarDay } from '../cases/values';
import { type Block, type DocumentContent, type SectionBlock, textsOf } from './pdf/blocks';
import { paragraphsOf } from './plain-text';
import type { SignalReferral } from './referral';
import { type Wording, wordings } from './wording/wording';

/**
 * The document of a referral, from its title to the last word: headings, the organisation's facts, what was told.
 *
 * What is wished stands before what is told, so that it is on page one also when the conversations are long.
 */
export function documentOf(referral: SignalReferral): DocumentContent {
  const wording = wordings[referral.language];
  const { onEveryPage } = wording;
  return {
    languageTag: wording.languageTag,
    title: `${wording.title}: ${onEveryPage.kind}, ${referral.documentNumber}`,
    writtenOn: referral.writtenOn,
    header: { mark: onEveryPage.confidential, text: onEveryPage.kind, right: referral.documentNumber },
    footer: { left: onEveryPage.onlyFor(referral.copyFor), page: onEveryPage.page },
    blocks: [...opening(referral, wording), ...sections(referral, wording)],
  };
}

/**
 * The texts of the document in the order in which a reading aid speaks them, one string for each element of the
 * structure, composed (NFC) and with plain spaces. What stands on every page (header and footer) is not among them.
 * A file may spell a letter that its font lacks as letter and mark: compose what is read from it before comparing.
 */
export function expectedStrings(referral: SignalReferral): string[] {
  return textsOf(documentOf(referral).blocks);
}

function opening(referral: SignalReferral, wording: Wording): Block[] {
  const { facts } = wording;
  return [
    { kind: 'heading', level: 1, text: wording.title },
    {
      kind: 'paragraph',
      tone: 'quiet',
      text: wording.subtitle(referral.organisation, dayOf(referral.writtenOn, wording), referral.version),
    },
    {
      kind: 'facts',
      items: [
        { label: facts.copyFor, text: referral.copyFor },
        { label: facts.writtenBy, text: facts.anAdvisor },
        { label: facts.kind, text: wording.onEveryPage.kind },
        { label: facts.track, text: wording.tracks[referral.track] },
      ],
    },
  ];
}

function sections(referral: SignalReferral, wording: Wording): Block[] {
  const { nature, recipients, wish, nonWish, told, notKnown, role, terms } = wording;
  return [
    {
      kind: 'pair',
      sections: [
        section(1, nature.heading, nature.paragraphs.map(paragraph)),
        section(2, recipients.heading, [paragraph(recipients.text(referral.copyFor))]),
      ],
    },
    {
      kind: 'pair',
      sections: [
        { ...section(3, wish.heading, passageOr(referral.wish, wording.nothingWritten)), bar: 'solid' },
        {
          ...section(4, nonWish.heading, passageOr(referral.nonWish, wording.nothingWritten)),
          bar: 'double',
        },
      ],
    },
    section(5, told.heading, [
      paragraph(told.text),
      {
        kind: 'entries',
        items: referral.conversations.map(({ heldOn, contact, text }) => ({
          heading: dayOf(heldOn, wording),
          note: wording.contacts[contact],
          blocks: passageOr(text, told.withoutNotes),
        })),
      },
    ]),
    section(6, notKnown.heading, [{ kind: 'bullets', items: notKnown.items }, ...passage(referral.notKnown)]),
    section(7, role.heading, [...role.paragraphs.map(paragraph), ...note(referral.advisorNote, role.note)]),
    section(8, terms.heading, [
      {
        kind: 'terms',
        items: [...terms.items, terms.tracks[referral.track]].map(({ term, meaning }) => ({
          label: term,
          text: meaning,
        })),
      },
    ]),
  ];
}

function section(number: number, heading: string, blocks: readonly Block[]): SectionBlock {
  return { kind: 'section', blocks: [{ kind: 'heading', level: 2, number, text: heading }, ...blocks] };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

function passage(text: string): Block[] {
  return text === '' ? [] : [{ kind: 'passage', paragraphs: paragraphsOf(text) }];
}

function passageOr(text: string, otherwise: string): Block[] {
  return text === '' ? [paragraph(otherwise)] : passage(text);
}

function note(text: string, heading: string): Block[] {
  return text === '' ? [] : [{ kind: 'heading', level: 3, text: heading }, ...passage(text)];
}

function dayOf(day: CalendarDay, wording: Wording): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return wording.day({ year, month, day: date });
}
