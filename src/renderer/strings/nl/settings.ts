export const settings = {
  title: 'Instellingen',
  lead: 'Wat u kiest, geldt meteen.',
  language: 'Taal',
  dutch: 'Nederlands',
  english: 'English',
  theme: 'Kleuren',
  themes: { system: 'Zoals de computer', light: 'Licht', dark: 'Donker' },
  idle: 'Vanzelf vergrendelen',
  idleLabel: 'Na zoveel minuten rust',
  idleHint: 'Zonder toets of klik vergrendelt Luwte zichzelf. Wat u schreef, wordt eerst opgeslagen.',
  notKept:
    'Uw keuze geldt nu, maar is niet bewaard: de schijf werkt niet mee. Na het vergrendelen is hij weer zoals eerst.',
  kept: 'Bewaard op deze computer',
  retention: {
    title: 'Bewaren',
    label: 'Na sluiten bewaren',
    months_one: '{{count}} maand',
    months_other: '{{count}} maanden',
    hint: 'Daarna stelt Luwte voor het dossier te vernietigen. Het gebeurt nooit vanzelf, en langer dan 24 maanden kan niet.',
    kept: 'Bewaard in uw kluis.',
    notKept:
      'Niet opgeslagen: de schijf werkt niet mee. De oude termijn geldt nog. Kies hem zo nog een keer.',
    notRead: 'Uw bewaartermijn is nu niet te lezen. Er is niets veranderd. Open dit scherm opnieuw.',
  },
  categories: {
    title: 'Wat betekenen de categorieën?',
    text: 'Een dossier heeft één hoofdcategorie; die telt mee. Een tweede mag, en telt nooit.',
  },
  about: 'Over Luwte',
  version: 'Versie {{version}}',
  runtime: { electron: 'Gewone uitvoering', preview: 'Proefversie op Chromium: niet voor echte dossiers' },
};
