export const told = {
  add: 'Iemand die het weet',
  nobody: 'De melder heeft het nog aan niemand verteld',
  followUp: {
    unknown: 'niet bekend wat ermee gedaan is',
    'followed-up': 'er is iets mee gedaan',
    'not-followed-up': 'er is niets mee gedaan',
  },
  form: {
    new: 'Aan wie is het eerder verteld?',
    edit: 'Eerder verteld aanpassen',
    to: 'Aan wie?',
    toHint: 'De rol, geen naam. Bijvoorbeeld “leidinggevende” of “bedrijfsarts”.',
    toMissing: 'Schrijf aan wie het verteld is. Een rol is genoeg.',
    when: 'Wanneer?',
    what: 'Wat is er toen verteld?',
    followUp: 'Is er iets mee gedaan?',
    followUps: { unknown: 'niet bekend', 'followed-up': 'ja', 'not-followed-up': 'nee' },
    followed: 'Wat gebeurde er daarna?',
  },
  none: {
    title: 'Nog niet gevraagd',
    text: 'Hier komt aan wie de melder het eerder vertelde, wanneer, en wat daarna gebeurde.',
    action: 'Voeg iemand toe die het weet',
  },
};
