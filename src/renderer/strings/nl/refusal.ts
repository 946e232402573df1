/** Why a change was not made. The first sentence stands out; then what is safe and what to do. */
export const refusal = {
  notSaved: {
    'disk-full':
      'Niet opgeslagen: de schijf is vol. Uw invoer staat nog hier. Maak ruimte en probeer het opnieuw.',
    'read-only':
      'Niet opgeslagen: Luwte mag hier niet schrijven. Uw invoer staat nog hier. Vraag uw beheerder om schrijfrecht.',
    'input-output':
      'Niet opgeslagen: de schijf werkt niet goed. Uw invoer staat nog hier. Probeer het opnieuw. Blijft dit, bel dan uw beheerder.',
  },
  noCase: 'Dit dossier is er niet meer. Er is niets gewijzigd. Ga terug naar de lijst.',
  pseudonymTaken: 'Deze schuilnaam is al in gebruik. Er is niets gewijzigd. Kies een andere.',
  invalid: 'Luwte kan dit niet zo aannemen. Een veld is leeg of te lang. Uw invoer staat nog hier.',
  absent: 'Dit staat niet meer in het dossier. Er is niets gewijzigd.',
  'too-many': 'Deze lijst is vol. Uw invoer staat nog hier. Haal eerst iets weg wat u niet meer nodig hebt.',
  'too-large': 'Het dossier wordt te groot. Uw invoer staat nog hier. Maak een lange tekst korter.',
  closed: 'Dit dossier is gesloten. Er is niets gewijzigd. Open het eerst opnieuw.',
  'not-closed': 'Dit dossier is niet gesloten. Er is niets gewijzigd.',
  'restricts-the-reporter':
    'Deze maatregel beperkt de melder. Er is niets vastgelegd. Schrijf eerst op hoe dat zo gekomen is.',
  'view-contradicts':
    'Dit past niet bij wat de melder ervan vindt. Er is niets vastgelegd. Kijk na wat de melder zei.',
  'stays-marked':
    'Dit blijft in het dossier staan. Het is de melder overkomen, en mag niet verdwijnen. U kunt het wel beëindigen of aanpassen.',
  'aftercare-undecided':
    'Over de nazorg is nog niets besloten. Er is niets gewijzigd. Beslis eerst over de nazorg.',
  'next-date-missing':
    'De nazorg loopt, maar er is geen volgende datum. Er is niets gewijzigd. Spreek eerst een datum af.',
  'in-the-future': 'Deze dag moet nog komen. Er is niets gewijzigd. Kijk de datum na.',
  'in-the-past': 'Deze dag is al voorbij. Er is niets gewijzigd. Kijk de datum na.',
  'before-opening': 'Deze dag ligt voor het begin van dit dossier. Er is niets gewijzigd. Kijk de datum na.',
  'wrong-order': 'Deze dag ligt voor iets wat eerst kwam. Er is niets gewijzigd. Kijk de datums na.',
  'consequences-not-seen':
    'De melder heeft nog niet gezien wat er na een officiële melding gebeurt. Er is niets gewijzigd. Neem dat eerst samen door.',
  'consent-missing':
    'Hiervoor is nog geen toestemming. Er is niets gewijzigd. Leg eerst vast wat de melder goedvindt.',
  'consent-not-fresh':
    'Deze toestemming is te oud, of de tekst is veranderd. Er is niets gewijzigd. Vraag de melder opnieuw.',
  'step-missing': 'Daarvoor moet het dossier eerst een stap verder zijn. Er is niets gewijzigd.',
  'no-such-step': 'Deze stap kan nu niet. Er is niets gewijzigd.',
  'already-sent': 'Er is al iets verstuurd. Dat is niet terug te draaien. Er is niets gewijzigd.',
  'nothing-to-undo': 'Er is niets om terug te draaien. Alles staat zoals het was.',
  'same-category-twice':
    'De tweede categorie is dezelfde als de eerste. Er is niets gewijzigd. Kies een andere.',
  'somebody-was-told':
    'Hieronder staat dat er wel iemand is ingelicht. Er is niets gewijzigd. Haal dat eerst weg als het niet klopt.',
};
