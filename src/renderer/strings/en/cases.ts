import type { Strings } from '../nl';

export const cases: Strings['cases'] = {
  title: 'Cases',
  loading: 'Opening your cases …',
  lead_zero: 'The people who come to talk to you will appear here.',
  lead_one: 'One case, on this computer only.',
  lead_other: '{{count, number}} cases, on this computer only.',
  new: 'New case',
  filter: 'Find a pseudonym',
  sort: 'Order',
  sortBy: {
    contact: 'last conversation',
    opened: 'date opened',
    pseudonym: 'pseudonym',
  },
  found_zero: 'No case found',
  found_one: '{{count, number}} case',
  found_other: '{{count, number}} cases',
  noneFound: {
    title: 'No pseudonym with “{{text}}”',
    text: 'Looking for something from a conversation? Press {{keys}}.',
    action: 'Show all cases',
  },
  empty: {
    title: 'No cases yet',
    text: 'A line for each reporter will appear here, under a pseudonym. Nothing has to be done now.',
    action: 'Start a case',
  },
  column: {
    pseudonym: 'Pseudonym',
    status: 'Status',
    last: 'Last conversation',
    conversations: 'Conversations',
  },
  neverTalked: 'no conversation yet',
  openedOn: 'opened {{day}}',
  form: {
    title: 'New case',
    lead: 'A case has a pseudonym, never a name. You can change the rest later.',
    pseudonym: 'Pseudonym',
    pseudonymHint:
      'Luwte proposes a name that says nothing about the reporter. Your own pseudonym is fine too.',
    another: 'Another pseudonym',
    openedOn: 'Opened on',
    channel: 'How did the reporter reach you?',
    track: 'What is it about?',
    trackHint: {
      omgangsvormen: 'the reporter stays in control throughout',
      integriteit: 'after a formal report the organisation decides too',
    },
    wish: 'What the reporter wants',
    wishHint: 'As literally as possible. May stay empty; the case always shows this.',
    nonWish: 'What the reporter does not want',
    nonWishHint: 'This, too, always stays in view.',
    create: 'Start the case',
    cancel: 'Do not start',
    exhausted: 'All pseudonyms are in use. Think of one yourself.',
    missing: 'First give a pseudonym of at least 3 characters',
    wrongDay: 'Check the date first',
    taken: 'This pseudonym is already in use. Choose another one.',
    invalid: 'Luwte cannot accept one of the fields. Check them. Your input is still there.',
    notSaved: {
      'disk-full': 'Your input is still here. Make room and press the button again.',
      'read-only':
        'Your input is still here. Ask your administrator for permission to write and press the button again.',
      'input-output':
        'Your input is still here. Press the button again. If this goes on, call your administrator.',
    },
    aside: {
      whyTitle: 'Why a pseudonym?',
      why: 'Even if somebody looks over your shoulder, there is no name on your screen. You choose where you note who it is.',
      laterTitle: 'Everything now?',
      later: 'No. Only the pseudonym and the date. Listen first.',
    },
  },
};
