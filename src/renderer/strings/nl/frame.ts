export const frame = {
  menu: 'Hoofdmenu',
  search: 'Zoeken',
  cases: 'Dossiers',
  settings: 'Instellingen',
  help: 'Hulp',
  lock: 'Vergrendelen',
  nothingLeaves: 'Er gaat niets naar buiten.',
  breadcrumbs: 'Kruimelpad',
};
