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
    undo: 'Laatste wijziging in een dossier terugdraaien',
    event: 'In een notitie: een gebeurtenis maken van wat u selecteert',
    day: 'In een datum: een dag later of eerder',
    escape: 'Sluiten wat openstaat',
  },
  steps: 'Wat betekent de stand van een dossier?',
  step: {
    listening: 'U luistert. Niemand anders hoort iets. De melder beslist.',
    signal:
      'De melder vindt goed dat u zonder naam laat weten dat dit speelt. Dat is geen melding, en er volgt geen onderzoek naar de melder of de betrokkene uit.',
    'formal-report':
      'De melder heeft, na het zien van de gevolgen, ja gezegd tegen een officiële melding. Meer mensen kunnen dan weten wie de melder is. Een onderzoek kan verplicht zijn.',
    closed: 'U bent klaar. Over nazorg is besloten. U kunt nog lezen, en heropenen.',
  },
  stepsBack: 'Elke stap kan terug zolang er niets verstuurd is. Luwte verstuurt zelf niets.',
  consent: 'Wanneer geldt een toestemming?',
  consentState: { stands: 'Geldt', voided: 'Vervallen', withdrawn: 'Ingetrokken' },
  consentStates: {
    stands: 'De melder zei ja op precies deze woorden.',
    voided: 'De woorden zijn veranderd. Niemand heeft daar ja op gezegd, dus het telt niet.',
    withdrawn: 'De melder trok het in. Dat mag altijd, maar haalt niet terug wat al weg is.',
  },
  readBack: 'Wat is teruglezen?',
  readBackText:
    'U leest uw notitie voor aan de melder. Zegt de melder dat het klopt, dan legt u dat vast. Verandert u de notitie daarna, dan vervalt dat, en staat het gesprek weer te wachten.',
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
