import type { Wording } from './wording';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const english: Wording = {
  languageTag: 'en-GB',
  title: 'Referral to the integrity bureau',
  subtitle: (organisation, day, version) => `${organisation} · ${day} · version\u00a0${version}`,
  day: ({ year, month, day }) => `${day}\u00a0${months[month - 1]} ${year}`,
  onEveryPage: {
    confidential: 'CONFIDENTIAL',
    kind: 'Signal for information',
    onlyFor: (copyFor) => `Only for ${copyFor}. Do not copy or forward.`,
    page: (page, pages) => `page ${page} of ${pages}`,
  },
  facts: {
    copyFor: 'Copy for',
    writtenBy: 'Written by',
    anAdvisor: 'a confidential advisor',
    kind: 'Kind',
    track: 'About',
  },
  tracks: { omgangsvormen: 'conduct at work', integriteit: 'integrity' },
  contacts: {
    'in-person': 'conversation in person',
    phone: 'telephone call',
    video: 'video call',
    'e-mail': 'e-mail',
    letter: 'letter',
    other: 'other contact',
  },
  nature: {
    heading: 'What this document is',
    paragraphs: [
      'This is a signal for information. A reporter told something to a confidential advisor in confidence. With this document the advisor passes it on to you.',
      'It is not a formal report. Please do not try to find out who the reporter is.',
    ],
  },
  recipients: {
    heading: 'Who receives it',
    text: (copyFor) =>
      `This copy is for ${copyFor}. It is confidential. Do not copy it and do not forward it. Would you like to speak about it with someone? Please ask the confidential advisor first.`,
  },
  wish: { heading: 'What the reporter wants' },
  nonWish: { heading: 'What the reporter does not want' },
  nothingWritten: 'Nothing was written down about this.',
  told: {
    heading: 'What the reporter tells',
    text: 'Below is what the reporter told, as the confidential advisor wrote it down.',
    withoutNotes: 'Nothing was written down about this contact.',
  },
  notKnown: {
    heading: 'What is not known',
    items: [
      'This document gives only what the reporter told. How others see it is not in it.',
      'Nobody has checked whether it is correct and complete.',
    ],
  },
  role: {
    heading: 'The role of the confidential advisor',
    paragraphs: [
      'The confidential advisor listens, thinks along and passes on what may be passed on. The advisor has not investigated anything and does not say whether it is true.',
    ],
    note: 'Note by the confidential advisor',
  },
  terms: {
    heading: 'Words in this document',
    items: [
      {
        term: 'Signal',
        meaning: 'What a reporter lets you know through the confidential advisor, without a formal report.',
      },
      { term: 'Reporter', meaning: 'The person who spoke with the confidential advisor.' },
      {
        term: 'Subject',
        meaning:
          'The person it is about. Being the subject does not mean that this person did something wrong.',
      },
      {
        term: 'Formal report',
        meaning: 'A report with a name, made with the reporter’s consent. This document is not one.',
      },
    ],
    tracks: {
      omgangsvormen: {
        term: 'Conduct at work',
        meaning: 'How people treat each other at work. The reporter stays in control throughout.',
      },
      integriteit: {
        term: 'Integrity',
        meaning:
          'Whether the work is done honestly and with care. After a formal report the organisation decides on the next step.',
      },
    },
  },
};
