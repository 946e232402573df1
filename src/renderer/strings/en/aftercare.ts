export const aftercare = {};
