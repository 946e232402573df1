import type { Strings } from '../nl';

export const readBack: Strings['readBack'] = {
  row: {
    waiting: 'Waits to be read back',
    agreed: 'Read back, reporter agrees',
    corrected: 'Read back, corrected',
    'changed-since': 'Changed after reading back',
  },
  plan: 'Read back with the reporter',
  name: 'Reading back',
  state: {
    waiting: 'Waits to be read back since {{day}}.',
    agreed: 'Read back on {{day}}. The reporter agrees.',
    corrected: 'Read back on {{day}}. The reporter corrected:',
    'changed-since':
      'Read back on {{day}}, but the note was changed afterwards. The reporter has not agreed to these words yet.',
  },
  on: 'Read back on',
  agree: 'Reporter agrees',
  correct: 'Reporter corrects something',
  drop: 'Do not read back',
  again: 'Read back again',
  correction: {
    title: 'What does the reporter correct?',
    lead: 'Write it down in the words of the reporter. Your own note stays as it is.',
    words: 'Correction',
    save: 'Record',
    first: { words: 'First write down what must be different', day: 'Check the date first' },
  },
  failed: 'Not saved: check that the date is not before the conversation. The note itself is safe.',
  star: 'Star: this conversation matters',
  starred: 'starred',
  templates: {
    name: 'Begin with points for',
    'first-contact': 'a first conversation',
    'follow-up': 'a follow-up',
    'read-back': 'reading back',
    'signal-or-report': 'signal or report',
    aftercare: 'aftercare',
    closing: 'closing',
  },
};
