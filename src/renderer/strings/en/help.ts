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
    undo: 'Take back the latest change in a case',
    event: 'In a note: make an event of what you selected',
    day: 'In a date: one day later or earlier',
    escape: 'Close what is open',
  },
  steps: 'What does the status of a case mean?',
  step: {
    listening: 'You listen. Nobody else hears anything. The reporter decides.',
    signal:
      'The reporter agrees that you let it be known, without a name, that this is going on. It is not a report, and no investigation of the reporter or the subject follows from it.',
    'formal-report':
      'After seeing what follows, the reporter said yes to a formal report. More people may then come to know who the reporter is. An investigation may be compulsory.',
    closed: 'You are done. Aftercare is decided. You can still read, and reopen.',
  },
  stepsBack: 'Every step can be taken back as long as nothing was sent. Luwte sends nothing by itself.',
  consent: 'When does a consent count?',
  consentState: { stands: 'Stands', voided: 'Void', withdrawn: 'Withdrawn' },
  consentStates: {
    stands: 'The reporter said yes to exactly these words.',
    voided: 'The words were changed. Nobody said yes to those, so it does not count.',
    withdrawn: 'The reporter took it back. That is always allowed, but does not bring back what has gone.',
  },
  readBack: 'What is reading back?',
  readBackText:
    'You read your note to the reporter. When the reporter says it is right, you record that. If you change the note afterwards, that falls away, and the conversation waits again.',
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
