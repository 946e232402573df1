export const when = {
  hint: 'As exactly as the reporter knows: 14 April 2026, March 2026, spring, last year or unknown.',
  season: {
    spring: 'spring {{years}}',
    summer: 'summer {{years}}',
    autumn: 'autumn {{years}}',
    winter: 'winter {{years}}',
  },
  unknown: 'date unknown',
  read: {
    day: 'Exactly that day: {{when}}.',
    span: 'Somewhere in this time: {{when}}.',
    unknown: 'The date stays unknown. That is fine.',
  },
  since: 'since {{when}}',
  until: '{{from}} to {{to}}',
  empty: 'Write when it was. If the reporter does not know, write “unknown”.',
  notRead:
    'Luwte does not understand this time. Write for example 14 April 2026, March 2026, summer 2025, 2024 or unknown.',
  absent: 'This day does not exist. Do you know the month only?',
  somewhereIn: 'Somewhere in {{when}}',
  future: 'This time is still to come.',
};
