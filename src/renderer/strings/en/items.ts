import type { Strings } from '../nl';

export const items: Strings['items'] = { save: 'Keep', remove: 'Remove' };
