import type { Strings } from '../nl';

export const categories: Strings['categories'] = {
  name: {
    'sexual-harassment': 'Sexual harassment',
    bullying: 'Bullying',
    discrimination: 'Discrimination',
    aggression: 'Aggression, violence and intimidation',
    'other-unwanted-conduct': 'Other unwanted conduct',
    workload: 'Workload and other strain',
    fraud: 'Fraud, theft and embezzlement',
    waste: 'Waste and misuse of means',
    corruption: 'Corruption',
    gifts: 'Gifts and promises',
    'incompatible-functions': 'Incompatible functions',
    'misuse-of-powers': 'Misuse of powers',
    information: 'Misuse and leaking of information',
    'private-misconduct': 'Conduct outside work',
    other: 'Something else',
  },
  means: {
    'sexual-harassment': 'Words, gestures, messages or touches of a sexual kind that somebody does not want.',
    bullying: 'Belittling somebody again and again, shutting them out or making their work hard.',
    discrimination:
      'Treating somebody differently for origin, belief, sex, orientation, age, illness or another ground in law.',
    aggression: 'Swearing, threatening, frightening, hitting or throwing things.',
    'other-unwanted-conduct': 'Conduct that somebody does not want, and that fits nowhere else.',
    workload: 'Too much work, or another strain that can make people ill.',
    fraud: 'Taking money or goods, or harming somebody with false data.',
    waste: 'Wasting money, time or goods of the organisation, or using them for oneself.',
    corruption: 'Doing or leaving something in exchange for money or a favour.',
    gifts: 'A gift or promise that can make somebody less free in their work.',
    'incompatible-functions': 'A second job or an interest that clashes with the work.',
    'misuse-of-powers': 'Using the power of the office for what it is not meant for.',
    information: 'Looking at, using or passing on confidential data without being allowed to.',
    'private-misconduct': 'Conduct in free time that harms the standing of the work.',
    other: 'Fits nowhere. Write in the conversations what it is about.',
  },
};
