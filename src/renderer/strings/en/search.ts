import type { Strings } from '../nl';

export const search: Strings['search'] = {
  title: 'Search and do',
  label: 'Search in all conversations',
  placeholder: 'Search in all conversations',
  found_zero: 'Nothing found; searched on this computer only',
  found_one: '{{count, number}} found, on this computer only',
  found_other: '{{count, number}} found, on this computer only',
  firstOf: 'The first {{shown}} are here. Add a word to search more precisely.',
  incomplete: 'Luwte is still reading your conversations. You may find more in a moment.',
  conversations: 'Conversations',
  elsewhere: 'Elsewhere in a case',
  cases: 'Cases',
  actions: 'Do',
  results: 'Found',
  nothing: 'Nothing found. Try another word, or part of it.',
  start: 'Type a word that the reporter used.',
  action: {
    'new-case': { name: 'New case', text: 'Start a new case with a pseudonym' },
    lock: { name: 'Lock', text: 'Close everything at once' },
    settings: { name: 'Settings', text: 'Language, colours and locking' },
    help: { name: 'Help', text: 'Keys, and what leaves this computer' },
  },
  hint: { choose: 'choose', open: 'open', close: 'close', onlyActions: 'Type > for actions only' },
};
