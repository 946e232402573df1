import type { Strings } from '../nl';

export const consents: Strings['consents'] = {
  title: 'Consent',
  lead: 'What the reporter agrees to, in the exact words. Read the text aloud, so that you both are sure.',
  new: 'Record consent',
  kind: {
    'keep-dossier': 'Keeping a file',
    'share-as-signal': 'Sharing as a signal',
    'refer-as-signal': 'Referring as a signal',
    'formal-report': 'Formal report',
  },
  kindHint: {
    'keep-dossier': 'That you write down what the reporter tells, and keep it.',
    'share-as-signal': 'That you share without names that this is going on, so that a pattern can be seen.',
    'refer-as-signal': 'That you pass a document to the integrity bureau, without it becoming a report.',
    'formal-report': 'That it becomes a report, with everything that follows.',
  },
  sentence: {
    'keep-dossier':
      'I agree that you write down what I tell you, and keep it under a pseudonym on your own computer. You let nobody read it unless I agree. I may read everything back and have it corrected.',
    'share-as-signal':
      'I agree that you share, without names, that this is going on where I work. Nobody must be able to tell that it comes from me.',
    'refer-as-signal':
      'I agree that you pass the text that you read to me on to the integrity bureau, as a signal. My name is not in it. I know that somebody may still suspect that it comes from me.',
    'formal-report':
      'I want this to become a formal report. You told me what may follow: that more people may come to know who I am, that there may be an investigation, and that stopping may no longer be possible afterwards.',
  },
  form: {
    title: 'Record consent',
    kind: 'For what?',
    language: 'Language of the text',
    text: 'The exact words',
    textHint: 'This is an example. Change it until they are the words of the reporter.',
    how: 'How was it given?',
    givenOn: 'Given on',
    save: 'Record',
    cancel: 'Do not record',
    wrongDay: 'Check the date first',
    noWords: 'First write down what the reporter says yes to',
  },
  how: { spoken: 'spoken', written: 'in writing', signed: 'signed' },
  given: 'Given on {{day}}, {{how}}',
  stands: 'Stands',
  withdrawn: 'Withdrawn on {{day}}',
  withdrawnText: 'Luwte allows nothing more on the strength of it.',
  withdrawnAfterSending: 'Something had been passed on by then. This does not take it back.',
  voided: 'Void since {{day}}',
  voidedText: 'The words were changed afterwards. Nobody has said yes to the words that stand here now.',
  checkNumber: 'Check number {{number}}',
  checkNumberHint: 'Other words give another number.',
  act: {
    edit: 'Change the words',
    renew: 'Given again',
    withdraw: 'Withdraw',
    remove: 'Remove',
  },
  actNamed: '{{act}}: {{kind}}, {{day}}',
  edit: {
    title: 'Change the words',
    lead: 'With other words the consent is void, until the reporter says yes to those too.',
    save: 'Change',
  },
  renew: {
    title: 'Given again',
    lead: 'Read these words aloud. When the reporter says yes to them, record when and how.',
    save: 'Record',
  },
  withdraw: {
    title: 'Withdraw consent',
    lead: 'Withdrawing is always allowed. What Luwte allowed because of it goes no further. A step that rests on it is taken back.',
    on: 'Withdrawn on',
    sent: 'Something was already passed on under this consent. Withdrawing does not take that back. Luwte does write down the withdrawal; tell the receiver yourself that the reporter wants to stop.',
    sentKnown: 'I know that this takes back nothing that was already passed on',
    sentFirst: 'First tick the box above',
    save: 'Withdraw',
  },
  none: {
    title: 'No consent recorded yet',
    text: 'What the reporter says yes to will appear here, word for word. Without consent nothing goes further.',
  },
};
