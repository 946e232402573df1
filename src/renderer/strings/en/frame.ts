import type { Strings } from '../nl';

export const frame: Strings['frame'] = {
  menu: 'Main menu',
  search: 'Search',
  today: 'Today',
  cases: 'Cases',
  settings: 'Settings',
  help: 'Help',
  lock: 'Lock',
  nothingLeaves: 'Nothing goes out.',
  breadcrumbs: 'Breadcrumbs',
};
