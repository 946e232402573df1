import type { ConversationKind } from './conversation';

/** How common conversations begin: the points an advisor goes through, to write under. */

export const conversationTemplates = [
  'first-contact',
  'follow-up',
  'read-back',
  'signal-or-report',
  'aftercare',
  'closing',
] as const;
export type ConversationTemplate = (typeof conversationTemplates)[number];

export interface TemplateContent {
  readonly contact: ConversationKind;
  readonly durationMinutes: number;
  readonly notes: string;
}

/** What a conversation of this kind starts with, in the language in which the advisor writes. */
export function contentOfTemplate(template: ConversationTemplate, language: 'nl' | 'en'): TemplateContent {
  const { contact, durationMinutes, points } = templates[template];
  return { contact, durationMinutes, notes: points[language].map((point) => `${point}\n\n`).join('') };
}

interface Template {
  readonly contact: ConversationKind;
  readonly durationMinutes: number;
  readonly points: Readonly<Record<'nl' | 'en', readonly string[]>>;
}

const templates: Readonly<Record<ConversationTemplate, Template>> = {
  'first-contact': {
    contact: 'in-person',
    durationMinutes: 60,
    points: {
      nl: [
        'Uitgelegd: mijn rol, geheimhouding en waar die ophoudt.',
        'Wat melder vertelt, in eigen woorden:',
        'Wat melder wil:',
        'Wat melder niet wil:',
        'Aan wie eerder verteld, en wat er toen gebeurde:',
        'Veiligheid en hoe contact mag:',
        'Afspraken:',
      ],
      en: [
        'Explained: my role, confidentiality and where it ends.',
        'What the reporter tells, in their own words:',
        'What the reporter wants:',
        'What the reporter does not want:',
        'Told to whom before, and what followed:',
        'Safety, and how contact may be made:',
        'Agreed:',
      ],
    },
  },
  'follow-up': {
    contact: 'phone',
    durationMinutes: 30,
    points: {
      nl: ['Hoe het nu gaat:', 'Wat er sindsdien gebeurd is:', 'Afspraken:'],
      en: ['How things are now:', 'What has happened since:', 'Agreed:'],
    },
  },
  'read-back': {
    contact: 'phone',
    durationMinutes: 20,
    points: {
      nl: ['Voorgelezen:', 'Wat melder anders wil:'],
      en: ['Read back:', 'What the reporter wants changed:'],
    },
  },
  'signal-or-report': {
    contact: 'in-person',
    durationMinutes: 45,
    points: {
      nl: [
        'Uitgelegd: wat een signaal is en wat een officiële melding.',
        'Uitgelegd: wat er na een officiële melding kan volgen.',
        'Wat melder hierover zegt:',
        'Bedenktijd tot:',
      ],
      en: [
        'Explained: what a signal is, and what a formal report.',
        'Explained: what may follow a formal report.',
        'What the reporter says about it:',
        'Time to think until:',
      ],
    },
  },
  aftercare: {
    contact: 'phone',
    durationMinutes: 20,
    points: {
      nl: ['Hoe het gaat, op het werk en thuis:', 'Wat nog nodig is:', 'Volgend contact:'],
      en: ['How things are, at work and at home:', 'What is still needed:', 'Next contact:'],
    },
  },
  closing: {
    contact: 'in-person',
    durationMinutes: 30,
    points: {
      nl: ['Wat er bereikt is, en wat niet:', 'Nazorg:', 'Uitgelegd: wat ik bewaar en hoe lang.'],
      en: ['What was reached, and what was not:', 'Aftercare:', 'Explained: what I keep, and for how long.'],
    },
  },
};
