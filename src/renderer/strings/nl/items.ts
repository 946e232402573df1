export const items = { save: 'Vastleggen', remove: 'Verwijderen' };
