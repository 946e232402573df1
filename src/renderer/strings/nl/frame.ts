export const frame = {
  menu: 'Hoofdmenu',
  search: 'Zoeken',
  today: 'Vandaag',
  cases: 'Dossiers',
  settings: 'Instellingen',
  help: 'Hulp',
  lock: 'Vergrendelen',
  nothingLeaves: 'Er gaat niets naar buiten.',
  breadcrumbs: 'Kruimelpad',
};
