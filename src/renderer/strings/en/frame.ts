import type { Strings } from '../nl';

export const frame: Strings['frame'] = {
  menu: 'Main menu',
  search: 'Search',
  cases: 'Cases',
  settings: 'Settings',
  help: 'Help',
  lock: 'Lock',
  nothingLeaves: 'Nothing goes out.',
  breadcrumbs: 'Breadcrumbs',
};
