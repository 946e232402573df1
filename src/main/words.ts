import type { Preferences } from '../bridge';

type Language = Preferences['language'];

/** What the system itself shows: the menu, and the boxes that appear when there is no page to say it. */
const words = {
  nl: {
    file: 'Bestand',
    edit: 'Bewerken',
    newCase: 'Nieuwe zaak',
    search: 'Zoeken',
    save: 'Nu opslaan',
    settings: 'Instellingen',
    lock: 'Vergrendelen',
    quit: 'Afsluiten',
    help: 'Help',
    keys: 'Toetsen',
    pdf: 'PDF-document',
    unknownSwitch:
      'Luwte is gestart met een optie die niet mag, en stopt. Er is niets geopend. De optie was:',
    pageEnded:
      'Het venster van Luwte is onverwacht gestopt. Wat was opgeslagen, is veilig. Start Luwte opnieuw.',
    noProfile:
      'Luwte kan zijn map niet maken of openen, en stopt. Er is niets gewijzigd. Controleer of u in deze map mag schrijven:',
  },
  en: {
    file: 'File',
    edit: 'Edit',
    newCase: 'New case',
    search: 'Search',
    save: 'Save now',
    settings: 'Settings',
    lock: 'Lock',
    quit: 'Quit',
    help: 'Help',
    keys: 'Keys',
    pdf: 'PDF document',
    unknownSwitch:
      'Luwte was started with an option that is not allowed, and stops. Nothing was opened. The option was:',
    pageEnded: 'The window of Luwte stopped unexpectedly. What was saved is safe. Start Luwte again.',
    noProfile:
      'Luwte cannot make or open its folder, and stops. Nothing was changed. Check that you may write to this folder:',
  },
} as const satisfies Record<Language, Record<string, string>>;

export type Words = Record<keyof (typeof words)['nl'], string>;

export function wordsIn(language: Language): Words {
  return words[language];
}
