import type { Look } from './advisor';

/** In an order in which each differs from the one before by one choice. */
export const looks: readonly Look[] = [
  { language: 'nl', theme: 'light' },
  { language: 'en', theme: 'light' },
  { language: 'en', theme: 'dark' },
  { language: 'nl', theme: 'dark' },
];

export function nameOf({ language, theme }: Look): string {
  return `${language}-${theme}`;
}

/** Every screen, in the order in which an advisor first meets it; the number is part of the picture's name. */
export const screens = {
  welcome: 'Welcome',
  passphrase: 'Choose a passphrase',
  'recovery-code': 'Recovery code',
  'empty-list': 'No cases yet',
  'new-case': 'New case',
  list: 'Cases',
  case: 'A case',
  writing: 'A conversation being written',
  intake: 'Intake',
  'measure-stop': 'A measure that restricts the reporter is stopped',
  timeline: 'Timeline',
  'event-list': 'The same as a list',
  aftercare: 'Aftercare',
  consents: 'Consents',
  status: 'The next step',
  consequences: 'What follows on a formal report',
  today: 'Today',
  'filtered-list': 'Cases of one category',
  search: 'Search',
  locked: 'Locked',
  'wrong-passphrase': 'Wrong passphrase',
  referral: 'Referral: choose',
  'referral-reading': 'Referral: exactly what goes along',
  'text-lint': 'Referral: what could identify somebody',
  'referral-result': 'Referral: saved',
  settings: 'Settings',
  help: 'Help',
} as const;

export type Screen = keyof typeof screens;

export const screenNames = Object.keys(screens) as readonly Screen[];

export function pictureOf(look: Look, screen: Screen): string {
  const number = String(screenNames.indexOf(screen) + 1).padStart(2, '0');
  return `${nameOf(look)}/${number}-${screen}.png`;
}
