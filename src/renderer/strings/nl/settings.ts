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
  about: 'Over Luwte',
  version: 'Versie {{version}}',
  runtime: { electron: 'Gewone uitvoering', preview: 'Proefversie op Chromium: niet voor echte dossiers' },
};
