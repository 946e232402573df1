import type { Strings } from '../nl';

export const items: Strings['items'] = { save: 'Record', remove: 'Remove' };
