import type { Strings } from '../nl';

export const told: Strings['told'] = {
  add: 'Somebody who knows',
  nobody: 'The reporter has told nobody yet',
  followUp: {
    unknown: 'not known what was done with it',
    'followed-up': 'something was done with it',
    'not-followed-up': 'nothing was done with it',
  },
  form: {
    new: 'Who was told before?',
    edit: 'Change told before',
    to: 'To whom?',
    toHint: 'The role, no name. For example “manager” or “company doctor”.',
    toMissing: 'Write to whom it was told. A role is enough.',
    when: 'When?',
    what: 'What was told then?',
    followUp: 'Was something done with it?',
    followUps: { unknown: 'not known', 'followed-up': 'yes', 'not-followed-up': 'no' },
    followed: 'What happened after that?',
  },
  none: {
    title: 'Not asked yet',
    text: 'Here comes whom the reporter told before, when, and what happened after that.',
    action: 'Add somebody who knows',
  },
};
