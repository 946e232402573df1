import type { Strings } from '../nl';

export const caseFrame: Strings['caseFrame'] = {
  section: {
    intake: 'Intake',
    conversations: 'Conversations',
    events: 'Events',
    people: 'People',
    measures: 'Measures',
    aftercare: 'Aftercare',
    consents: 'Consent',
    referrals: 'Refer',
    'told-before': 'Told before',
    evidence: 'Evidence',
    status: 'Next step',
    limits: 'Limits',
    retention: 'Keeping',
  },
  star: 'Star: find this case again quickly',
  identity: {
    'unknown-to-me': 'You do not know who the reporter is',
    'known-to-me': 'Only you know who the reporter is',
    'may-be-known-to-investigator': 'The investigator may know who the reporter is',
    'may-be-known': 'It may be known who the reporter is',
  },
  reach: {
    'not-agreed': 'Contact',
    'in-person': 'Contact in person',
    phone: 'Phone',
    video: 'Video call',
    'e-mail': 'E-mail',
    letter: 'Write a letter',
    other: 'Contact in another way',
  },
  noVoicemail: ', no voicemail',
  control: {
    reporter: 'The reporter decides, until a formal report',
    organisationYet: 'The organisation decides; this can still be undone',
    organisation: 'The organisation decides, since the formal report',
  },
  tags: {
    name: 'Tags',
    add: 'Tag',
    edit: 'Change tags',
    hint: 'With commas between them. Enter keeps, Esc does not.',
  },
  marks: 'To keep in mind',
  mark: {
    'restricts-reporter': {
      reporter: {
        requested: {
          now: 'A measure restricts the reporter, at their own request',
          ended: 'A measure restricted the reporter, at their own request',
        },
        imposed: {
          now: 'A measure restricts the reporter, against their wish',
          ended: 'A measure restricted the reporter, against their wish',
        },
      },
      both: {
        requested: {
          now: 'A measure restricts reporter and subject, at the reporter’s request',
          ended: 'A measure restricted reporter and subject, at the reporter’s request',
        },
        imposed: {
          now: 'A measure restricts the reporter too, against their wish',
          ended: 'A measure restricted the reporter too, against their wish',
        },
      },
    },
    'restricted-reporter': 'A measure restricted the reporter and was changed',
    'reporter-objects': {
      now: 'The reporter disagrees with a measure',
      ended: 'The reporter disagreed with a measure',
    },
    'reporter-not-asked': {
      now: 'The reporter was not asked about a measure',
      ended: 'The reporter had not been asked about a measure',
    },
    'conflict-of-interest': {
      'hand-over': 'Own interest: hand this case over',
      'step-out': 'Own interest: you step out',
    },
    'consent-voided': 'Consent no longer valid: {{what}}',
    'consent-withdrawn': {
      before: 'Consent withdrawn: {{what}}',
      afterSending: 'Consent withdrawn after sending: {{what}}',
    },
    'legal-hold': 'Is being held, must not be destroyed',
    'former-status': 'Was at “{{status}}” before; take that step again if it is right',
    times: '{{words}} ({{count}} times)',
  },
  consent: {
    'keep-dossier': 'keeping a dossier',
    'share-as-signal': 'sharing as a signal',
    'refer-as-signal': 'referring as a signal',
    'formal-report': 'formal report',
  },
  removed: {
    'remove-person': 'Person removed.',
    'remove-told-before': 'Removed from “Told before”.',
    'remove-evidence': 'Removed from “Evidence”.',
    'remove-event': 'Event removed.',
    'remove-measure': 'Measure removed.',
    'remove-contact': 'Contact removed from aftercare.',
    'remove-consent': 'Consent removed.',
    'remove-hand-over': 'Hand-over removed.',
    'remove-weighing': 'Weighing removed.',
  },
  undo: 'Bring back',
  lost: 'What you just typed was not saved. What was there before is safe. Type it there again.',
  undone: 'The latest change was undone.',
};
