import type { Strings } from '../nl';

export const settings: Strings['settings'] = {
  title: 'Settings',
  lead: 'What you choose applies at once.',
  language: 'Language',
  dutch: 'Nederlands',
  english: 'English',
  theme: 'Colours',
  themes: { system: 'As the computer', light: 'Light', dark: 'Dark' },
  idle: 'Locking by itself',
  idleLabel: 'After so many minutes of rest',
  idleHint: 'Without a key or a click Luwte locks itself. What you wrote is saved first.',
  notKept:
    'Your choice applies now, but was not kept: the disk does not cooperate. After locking it is as before.',
  kept: 'Kept on this computer',
  about: 'About Luwte',
  version: 'Version {{version}}',
  runtime: { electron: 'Ordinary edition', preview: 'Preview on Chromium: not for real cases' },
};
