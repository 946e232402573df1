import type { Strings } from '../nl';

export const evidence: Strings['evidence'] = {
  add: 'Name evidence',
  lead: 'Luwte itself keeps no files. Here stands only what there is, and who has it.',
  heldBy: 'held by:',
  form: {
    new: 'Name evidence',
    edit: 'Change evidence',
    what: 'What is there?',
    whatHint: 'For example “four messages from March” or “the minutes of the meeting”.',
    whatMissing: 'Write down what there is.',
    holder: 'Who has it?',
    holderHint: 'The reporter, or a role. Ask the reporter to keep it safe themselves.',
    holderMissing: 'Write down who has it. Luwte does not keep it.',
  },
  none: {
    title: 'Nothing named yet',
    text: 'Here comes what could show something: messages, a diary, a witness. It stays with whoever has it.',
    action: 'Name something',
  },
};
