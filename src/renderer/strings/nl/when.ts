export const when = {
  hint: 'Zo precies als de melder het weet: 14 april 2026, maart 2026, voorjaar, vorig jaar of onbekend.',
  season: {
    spring: 'voorjaar {{years}}',
    summer: 'zomer {{years}}',
    autumn: 'najaar {{years}}',
    winter: 'winter {{years}}',
  },
  unknown: 'datum onbekend',
  read: {
    day: 'Precies die dag: {{when}}.',
    span: 'Ergens in deze tijd: {{when}}.',
    unknown: 'De datum blijft onbekend. Dat mag.',
  },
  since: 'sinds {{when}}',
  until: '{{from}} tot {{to}}',
  empty: 'Schrijf wanneer het was. Weet de melder het niet, schrijf dan “onbekend”.',
  notRead:
    'Deze tijd begrijpt Luwte niet. Schrijf bijvoorbeeld 14 april 2026, maart 2026, zomer 2025, 2024 of onbekend.',
  absent: 'Deze dag bestaat niet. Weet u alleen de maand?',
  somewhereIn: 'Ergens in {{when}}',
  future: 'Deze tijd moet nog komen.',
};
