import type { Strings } from '../nl';

export const refusal: Strings['refusal'] = {
  notSaved: {
    'disk-full': 'Not saved: the disk is full. What you entered is still here. Make room and try again.',
    'read-only':
      'Not saved: Luwte may not write here. What you entered is still here. Ask your administrator for permission to write.',
    'input-output':
      'Not saved: the disk does not work well. What you entered is still here. Try again. If this goes on, call your administrator.',
  },
  noCase: 'This case is no longer here. Nothing was changed. Go back to the list.',
  pseudonymTaken: 'This pseudonym is already in use. Nothing was changed. Choose another one.',
  invalid: 'Luwte cannot take this as it is. A field is empty or too long. What you entered is still here.',
  absent: 'This is no longer in the case. Nothing was changed.',
  'too-many': 'This list is full. What you entered is still here. First remove something you no longer need.',
  'too-large': 'The case becomes too large. What you entered is still here. Make a long text shorter.',
  closed: 'This case is closed. Nothing was changed. Reopen it first.',
  'not-closed': 'This case is not closed. Nothing was changed.',
  'restricts-the-reporter':
    'This measure restricts the reporter. Nothing was recorded. First write down how that came about.',
  'view-contradicts':
    'This does not fit what the reporter thinks of it. Nothing was recorded. Check what the reporter said.',
  'stays-marked':
    'This stays in the case. It was done to the reporter, and must not disappear. You can end it or change it.',
  'aftercare-undecided':
    'Nothing is decided about aftercare yet. Nothing was changed. Decide about aftercare first.',
  'next-date-missing':
    'Aftercare is running, but there is no next date. Nothing was changed. First agree on a date.',
  'in-the-future': 'This day has yet to come. Nothing was changed. Check the date.',
  'in-the-past': 'This day has already passed. Nothing was changed. Check the date.',
  'before-opening': 'This day lies before the start of this case. Nothing was changed. Check the date.',
  'wrong-order': 'This day lies before something that came first. Nothing was changed. Check the dates.',
  'consequences-not-seen':
    'The reporter has not yet seen what follows a formal report. Nothing was changed. Go through that together first.',
  'consent-missing':
    'There is no consent for this yet. Nothing was changed. First record what the reporter agrees to.',
  'consent-not-fresh':
    'This consent is too old, or its text has changed. Nothing was changed. Ask the reporter again.',
  'step-missing': 'For that the case must first be a step further. Nothing was changed.',
  'no-such-step': 'This step is not possible now. Nothing was changed.',
  'already-sent': 'Something has already been sent. That cannot be undone. Nothing was changed.',
  'nothing-to-undo': 'There is nothing to undo. Everything is as it was.',
  'same-category-twice':
    'The second category is the same as the first. Nothing was changed. Choose another one.',
  'somebody-was-told':
    'Below it says that somebody was told. Nothing was changed. Remove that first if it is not right.',
};
