import type { Strings } from '../nl';

export const settings: Strings['settings'] = {
  title: 'Settings',
  lead: 'What you choose applies at once.',
  language: 'Language',
  dutch: 'Nederlands',
  english: 'English',
  theme: 'Colours',
  themes: { system: 'As the computer', light: 'Light', dark: 'Dark' },
  density: 'Space on the screen',
  densities: { calm: 'Roomy', compact: 'Compact: more rows at a time' },
  idle: 'Locking by itself',
  idleLabel: 'After so many minutes of rest',
  idleHint: 'Without a key or a click Luwte locks itself. What you wrote is saved first.',
  notKept:
    'Your choice applies now, but was not kept: the disk does not cooperate. After locking it is as before.',
  kept: 'Kept on this computer',
  retention: {
    title: 'Keeping',
    label: 'Keep after closing',
    months_one: '{{count}} month',
    months_other: '{{count}} months',
    hint: 'Then Luwte proposes to destroy the case. It never happens by itself, and more than 24 months is not possible.',
    kept: 'Kept in your vault.',
    notKept:
      'Not saved: the disk does not cooperate. The old term still holds. Choose it once more in a moment.',
    notRead: 'Your retention term cannot be read now. Nothing has changed. Open this screen again.',
  },
  categories: {
    title: 'What do the categories mean?',
    text: 'A case has one main category, which is counted. A second is allowed, and is never counted.',
  },
  about: 'About Luwte',
  version: 'Version {{version}}',
  runtime: { electron: 'Ordinary edition', preview: 'Preview on Chromium: not for real cases' },
};
