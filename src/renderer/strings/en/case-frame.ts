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
    limits: 'Confidentiality',
    retention: 'Keeping',
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
  undone: 'The latest change was undone.',
};
