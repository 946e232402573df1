import type { Wording } from './wording';

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

export const dutch: Wording = {
  languageTag: 'nl-NL',
  title: 'Doorverwijzing aan Bureau Integriteit',
  subtitle: (organisation, day, version) => `${organisation} · ${day} · versie\u00a0${version}`,
  day: ({ year, month, day }) => `${day}\u00a0${months[month - 1]} ${year}`,
  onEveryPage: {
    confidential: 'VERTROUWELIJK',
    kind: 'Signaal ter informatie',
    onlyFor: (copyFor) => `Alleen voor ${copyFor}. Niet kopiëren of doorsturen.`,
    page: (page, pages) => `pagina ${page} van ${pages}`,
  },
  facts: {
    copyFor: 'Exemplaar voor',
    writtenBy: 'Opgesteld door',
    anAdvisor: 'een vertrouwenspersoon',
    kind: 'Soort stuk',
    track: 'Gaat over',
  },
  tracks: { omgangsvormen: 'omgangsvormen', integriteit: 'integriteit' },
  contacts: {
    'in-person': 'persoonlijk gesprek',
    phone: 'telefoongesprek',
    video: 'videogesprek',
    'e-mail': 'e-mail',
    letter: 'brief',
    other: 'ander contact',
  },
  nature: {
    heading: 'Wat dit stuk is',
    paragraphs: [
      'Dit is een signaal ter informatie. Een melder heeft in vertrouwen iets verteld aan een vertrouwenspersoon. De vertrouwenspersoon geeft dat met dit stuk aan u door.',
      'Het is geen officiële melding. Zoek alstublieft niet uit wie de melder is.',
    ],
  },
  recipients: {
    heading: 'Wie dit krijgt',
    text: (copyFor) =>
      `Dit exemplaar is voor ${copyFor}. Het is vertrouwelijk. Kopieer het niet en stuur het niet door. Wilt u er met iemand over spreken? Overleg dan eerst met de vertrouwenspersoon.`,
  },
  wish: { heading: 'Wat de melder wil' },
  nonWish: { heading: 'Wat de melder niet wil' },
  nothingWritten: 'Hierover is niets opgeschreven.',
  told: {
    heading: 'Wat de melder vertelt',
    text: 'Hieronder staat wat de melder vertelde, zoals de vertrouwenspersoon het heeft opgeschreven.',
    withoutNotes: 'Bij dit contact is niets opgeschreven.',
  },
  notKnown: {
    heading: 'Wat niet bekend is',
    items: [
      'Dit stuk geeft alleen weer wat de melder vertelde. Hoe anderen het zien, staat er niet in.',
      'Er is niet nagegaan of het klopt en of het volledig is.',
    ],
  },
  role: {
    heading: 'De rol van de vertrouwenspersoon',
    paragraphs: [
      'De vertrouwenspersoon luistert, denkt mee en geeft door wat mag worden doorgegeven. De vertrouwenspersoon heeft geen onderzoek gedaan en zegt niet of het waar is.',
    ],
    note: 'Toelichting van de vertrouwenspersoon',
  },
  terms: {
    heading: 'Woorden in dit stuk',
    items: [
      {
        term: 'Signaal',
        meaning: 'Wat een melder via de vertrouwenspersoon laat weten, zonder officiële melding.',
      },
      { term: 'Melder', meaning: 'Degene die met de vertrouwenspersoon heeft gesproken.' },
      {
        term: 'Betrokkene',
        meaning:
          'Degene over wie het gaat. Dat iemand betrokkene is, betekent niet dat die persoon iets verkeerd heeft gedaan.',
      },
      {
        term: 'Officiële melding',
        meaning: 'Een melding op naam, met toestemming van de melder. Dit stuk is dat niet.',
      },
    ],
    tracks: {
      omgangsvormen: {
        term: 'Omgangsvormen',
        meaning: 'Hoe mensen op het werk met elkaar omgaan. De melder houdt steeds zelf de regie.',
      },
      integriteit: {
        term: 'Integriteit',
        meaning:
          'Of het werk eerlijk en zorgvuldig gebeurt. Na een officiële melding beslist de organisatie over de volgende stap.',
      },
    },
  },
};
