export const help = {
  title: 'Hulp',
  lead: 'Alles in Luwte kan met het toetsenbord.',
  keys: 'Toetsen',
  key: {
    search: 'Zoeken in alle gesprekken, of iets doen',
    newCase: 'Nieuw dossier',
    save: 'Nu opslaan',
    finish: 'Gesprek klaar; in een formulier: verder',
    lock: 'Meteen vergrendelen',
    help: 'Deze bladzijde',
    escape: 'Sluiten wat openstaat',
  },
  states: 'Wat staat er onder uw notitie?',
  saved: 'Opgeslagen',
  savedText: 'Uw tekst staat versleuteld op de schijf. Ook als de stroom nu uitvalt, is hij er straks nog.',
  saving: 'Wordt opgeslagen …',
  savingText: 'Luwte schrijft nog. Er staat bij tot wanneer alles veilig is.',
  notSaved: 'Niet opgeslagen',
  notSavedText:
    'Er gaat iets mis met de schijf. Uw tekst staat nog op het scherm. Er staat bij wat u kunt doen.',
  leaves: 'Wat verlaat deze computer?',
  leavesNothing: 'Niets, behalve wat u zelf bewaart.',
  leavesPdf: 'Een pdf die u bewaart, komt in de map die u kiest. Die pdf is niet versleuteld.',
  leavesCopy:
    'Tekst die u kopieert, staat een halve minuut op het klembord. Andere programma’s kunnen hem dan lezen.',
  leavesNever: 'Luwte heeft geen verbinding met internet, drukt niet af en opent geen links.',
  lockTitle: 'Wat doet vergrendelen?',
  lockText:
    'Luwte slaat op wat u typt en sluit het hele venster. Daarna staat er niets leesbaars meer in het geheugen van het scherm. Uw wachtzin opent alles weer. Weet u die niet meer, dan doet uw herstelcode het.',
};
