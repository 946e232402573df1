import type { Strings } from '../nl';

export const help: Strings['help'] = {
  title: 'Help',
  lead: 'Everything in Luwte can be done with the keyboard.',
  keys: 'Keys',
  key: {
    search: 'Search in all conversations, or do something',
    newCase: 'New case',
    save: 'Save now',
    finish: 'Conversation done; in a form: continue',
    lock: 'Lock at once',
    help: 'This page',
    escape: 'Close what is open',
  },
  states: 'What does it say under your note?',
  saved: 'Saved',
  savedText: 'Your text is on the disk, encrypted. Even if the power fails now, it will be there later.',
  saving: 'Saving …',
  savingText: 'Luwte is still writing. It says until when everything is safe.',
  notSaved: 'Not saved',
  notSavedText:
    'Something is wrong with the disk. Your text is still on the screen. It says what you can do.',
  leaves: 'What leaves this computer?',
  leavesNothing: 'Nothing, except what you save yourself.',
  leavesPdf: 'A PDF that you save goes into the folder you choose. That PDF is not encrypted.',
  leavesCopy: 'Text that you copy stays on the clipboard for half a minute. Other programs can read it then.',
  leavesNever: 'Luwte has no connection to the internet, does not print and opens no links.',
  lockTitle: 'What does locking do?',
  lockText:
    'Luwte saves what you are typing and closes the whole window. Then nothing readable is left in the memory of the screen. Your passphrase opens everything again. If you no longer know it, your recovery code does.',
};
