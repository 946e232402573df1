export const items = { save: 'Bewaren', remove: 'Verwijderen' };
