import type { Strings } from '../nl';

export const people: Strings['people'] = {
  add: 'Add somebody',
  part: { subject: 'subject', other: 'somebody else' },
  role: {
    unknown: 'role unknown',
    colleague: 'colleague',
    manager: 'manager',
    director: 'director',
    'municipal-secretary': 'municipal secretary',
    'council-member': 'council member',
    alderman: 'alderman',
    mayor: 'mayor',
    external: 'somebody from outside',
  },
  form: {
    new: 'Add somebody',
    edit: 'Change somebody',
    part: 'Who is this in the story?',
    parts: { subject: 'subject: whom it is about', other: 'somebody else' },
    roleClass: 'Role',
    unit: 'Part of the organisation',
    relation: 'What is this person to the reporter?',
    relationHint: 'In the reporter’s words, for example “my former boss”.',
    name: 'Name, as the reporter gives it',
    nameHint: 'May stay empty. A role is often enough.',
    nothing: 'This does not show who it is. Choose a role, or fill in one of the other fields.',
  },
  none: {
    title: 'Nobody named yet',
    text: 'Here comes whom it is about, and who else plays a part. A role is enough; a name is not needed.',
    action: 'Add the first person',
  },
};
