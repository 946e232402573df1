export const start = {
  language: 'Taal',
  looking: 'Luwte kijkt wat er op deze computer staat.',
  unreadable: {
    title: 'Luwte kan niet bij zijn gegevens',
    safe: 'Er is niets veranderd en niets weg.',
    next: 'Sluit Luwte en open het opnieuw. Blijft dit, vraag dan uw beheerder.',
  },
  welcome: {
    title: 'Welkom in de luwte',
    lead: 'Luwte is de werkplek van de vertrouwenspersoon. U schrijft er gesprekken op, vindt ze terug en verwijst door als de melder dat wil.',
    safe: 'Wat is veilig?',
    encrypted: 'Alles wat u schrijft, staat versleuteld op deze computer.',
    offline: 'Luwte verstuurt niets. Alleen wat u zelf bewaart als pdf, verlaat uw kluis.',
    yours: 'Alleen uw wachtzin of uw herstelcode opent de kluis. Niemand anders heeft die.',
    make: 'Kluis maken',
    time: 'Dit kost ongeveer vijf minuten. Leg pen en papier klaar.',
  },
  steps: { name: 'Stappen', passphrase: 'Wachtzin', code: 'Herstelcode', done: 'gedaan' },
  passphrase: {
    title: 'Bedenk een wachtzin',
    lead: 'Met deze zin opent u elke dag uw kluis. Een wachtzin is langer dan een wachtwoord, en beter te onthouden.',
    label: 'Wachtzin',
    repeat: 'Nog een keer',
    show: 'Wachtzin tonen',
    hide: 'Wachtzin verbergen',
    rule: 'Minstens 15 tekens, of zes losse woorden.',
    next: 'Verder naar herstelcode',
    notDerived: {
      what: 'De sleutel kon niet worden gemaakt.',
      next: 'Er is niets veranderd. Misschien is er te weinig geheugen: sluit andere programma’s en probeer het opnieuw.',
    },
    differs: 'De twee zinnen zijn niet gelijk. Typ de tweede opnieuw.',
    strength: {
      empty: 'Begin te typen. Luwte zegt of de zin sterk genoeg is.',
      short_one: 'Nog {{count}} teken te kort.',
      short_other: 'Nog {{count}} tekens te kort.',
      guessable: 'Te makkelijk te raden. Voeg een paar losse woorden toe.',
      enough: 'Sterk genoeg.',
      strong: 'Sterk.',
      checking: 'Luwte kijkt hoe sterk de zin is …',
      absent: 'Luwte kan de sterkte nu niet nagaan. Sluit Luwte en open het opnieuw.',
    },
    missing: {
      strength: 'De zin is nog niet sterk genoeg',
      repeat: 'Typ de zin nog een keer',
    },
    busy: 'Luwte maakt uw sleutel. Dit duurt een paar tellen.',
    aside: {
      howTitle: 'Hoe bedenkt u een goede zin?',
      how: 'Neem zes woorden die niets met elkaar te maken hebben. Bijvoorbeeld door een boek op zes plekken open te slaan.',
      notTitle: 'Wat liever niet?',
      not: 'Geen namen, geen datums, geen spreekwoord of liedregel. Ook geen zin die u al ergens anders gebruikt.',
      lostTitle: 'Zin vergeten?',
      lost: 'Dan opent alleen uw herstelcode de kluis. Die krijgt u in de volgende stap.',
    },
  },
  code: {
    title: 'Schrijf uw herstelcode op',
    lead: 'Weet u uw wachtzin ooit niet meer, dan opent alleen deze code uw kluis. Wij bewaren hem niet en niemand kan hem opnieuw maken. U ziet hem één keer.',
    shown: 'Uw herstelcode',
    check: 'controle',
    group: 'Vak {{number}}',
    checkLong: 'Controleteken',
    handwritten: 'Schrijf de code met de hand op. Kopiëren kan niet: een klembord is geen veilige plek.',
    alphabet: 'De code heeft geen I, L, O en U. Een 0 is altijd een nul.',
    hidden: 'De code is nu verborgen. Typ hem over van uw papier.',
    showAgain: 'Code weer tonen',
    showAgainHint: 'De vakken hieronder worden dan leeg.',
    retype: 'Typ de code over van uw papier',
    retypeHint:
      'Zodra u begint te typen, verbergen we de code hierboven. Zo weet u zeker dat uw papier klopt.',
    left_one: 'Nog {{count}} vak te vullen',
    left_other: 'Nog {{count}} vakken te vullen',
    next: 'Verder',
    pasteRefused: 'Plakken kan hier niet. Typ de code over van uw papier.',
    letterRefused: 'Een {{letter}} komt in de code niet voor. Kijk op uw papier.',
    mismatch: 'Vak {{group}} is anders dan de code. Kijk op uw papier en typ dat vak opnieuw.',
    mismatchCheck: 'Het controleteken is anders dan de code. Kijk op uw papier.',
    alreadyPresent:
      'Er staat al een kluis op deze computer. Er is niets overschreven. Sluit Luwte en open het opnieuw.',
    notSaved: {
      'disk-full': 'De kluis is niet gemaakt: de schijf is vol. Maak ruimte en probeer het opnieuw.',
      'read-only':
        'De kluis is niet gemaakt: Luwte mag hier niet schrijven. Vraag uw beheerder om schrijfrecht.',
      'input-output':
        'De kluis is niet gemaakt: de schijf werkt niet goed. Probeer het opnieuw, of bel uw beheerder.',
    },
    busy: 'Luwte maakt uw kluis …',
    aside: {
      whereTitle: 'Waar bewaart u het papier?',
      where:
        'Niet bij deze computer. Bijvoorbeeld thuis in een dichte envelop, of in de kluis van uw gemeente.',
      whoTitle: 'Wie mag de code zien?',
      who: 'Niemand. Wie de code en een kopie van uw kluis heeft, kan alles lezen.',
      whyTitle: 'Waarom overtypen?',
      why: 'Eén verkeerd teken op papier, en de code opent niets. Door over te typen weet u dat hij klopt.',
    },
  },
  locked: {
    title: 'Alles is vergrendeld en veilig',
    lead: 'Uw dossiers staan versleuteld op deze computer. Zonder uw wachtzin kan niemand ze lezen.',
    unlock: 'Ontgrendelen',
    forgotten: 'Ik weet mijn wachtzin niet meer',
    busy: 'Luwte opent uw kluis …',
    checking: 'Luwte kijkt uw gegevens na …',
    rebuilding: 'Luwte bouwt zijn lijst opnieuw op: {{done, number}} van {{total, number}}',
    rebuildingOpen: 'Luwte bouwt zijn lijst opnieuw op: {{done, number}}',
    progress: 'Voortgang',
    notYours:
      'Deze wachtzin opent de kluis niet. Er is niets veranderd. Kijk of Caps Lock aan staat en typ de zin opnieuw.',
    wait_one: 'Over {{count}} seconde kunt u het opnieuw proberen.',
    wait_other: 'Over {{count}} seconden kunt u het opnieuw proberen.',
    empty: 'Typ eerst uw wachtzin.',
    since: {
      asked: 'Vergrendeld om {{time}}, door u.',
      idle_one: 'Vergrendeld om {{time}}, na {{count}} minuut rust.',
      idle_other: 'Vergrendeld om {{time}}, na {{count}} minuten rust.',
      'screen-locked': 'Vergrendeld om {{time}}, omdat het scherm op slot ging.',
      suspended: 'Vergrendeld om {{time}}, omdat de computer ging slapen.',
      'too-long': 'Vergrendeld om {{time}}, na acht uur open.',
    },
    appended: 'Wat u had geschreven, is opgeslagen.',
    notAppended: 'De laatste woorden die u typte, zijn misschien niet opgeslagen. Kijk ze na het openen na.',
  },
  openWithCode: {
    title: 'Open met uw herstelcode',
    lead: 'Typ de code over van uw papier. Hij opent dezelfde kluis als uw wachtzin.',
    open: 'Openen met herstelcode',
    back: 'Terug naar wachtzin',
    notYours:
      'Deze code opent de kluis niet. Er is niets veranderd. Kijk of dit het papier van deze kluis is.',
    checkWrong:
      'Het controleteken past niet bij de code. Ergens staat een ander teken dan op uw papier. Kijk elk vak na.',
    checkUnreadable: 'Het controleteken ontbreekt. Kijk op uw papier en typ het laatste vak.',
    groupWrong: 'Vak {{group}} klopt niet. Kijk op uw papier en typ dat vak opnieuw.',
    aside: {
      whereTitle: 'Waar is uw papier?',
      where:
        'Op de plek die u koos toen u de kluis maakte. Bijvoorbeeld thuis in een dichte envelop, of in de kluis van uw gemeente.',
      unclearTitle: 'Een teken niet goed te lezen?',
      unclear:
        'De code heeft geen I, L, O en U. Wat op een O lijkt, is een 0. Wat op een I of L lijkt, is een 1.',
      neitherTitle: 'Ook geen code?',
      neither:
        'Dan kan niemand deze kluis openen, wij ook niet. Uw wachtzin mag u altijd opnieuw proberen: er gaat niets verloren.',
    },
  },
  openedWithCode: {
    title: 'U opende de kluis met uw herstelcode',
    text: 'Een nieuwe wachtzin kiezen kan in deze versie nog niet. Bewaar het papier goed: zonder wachtzin opent alleen deze code uw kluis.',
  },
  refused: {
    whatHappened: 'Wat is er gebeurd?',
    whatIsSafe: 'Wat is veilig?',
    whatNext: 'Wat kunt u doen?',
    'keys-damaged': {
      title: 'De sleutels van uw kluis zijn beschadigd',
      happened: 'Luwte bewaart de sleutels twee keer. Beide exemplaren zijn niet meer te lezen.',
      safe: 'Er is niets overschreven. Uw dossiers staan nog versleuteld op deze computer.',
      next: 'Gebruik deze computer verder niet voor Luwte. Zet met uw beheerder een eerdere kopie van de map van Luwte terug.',
    },
    'keys-missing': {
      title: 'De sleutels van uw kluis zijn weg',
      happened: 'Er staan dossiers op deze computer, maar het bestand met de sleutels is er niet.',
      safe: 'Luwte maakt geen nieuwe kluis over de oude heen. De dossiers blijven staan zoals ze zijn.',
      next: 'Misschien is het bestand verplaatst. Zet met uw beheerder de bestanden vault.keys.a en vault.keys.b terug.',
    },
    'too-new': {
      title: 'Deze kluis is van een nieuwere Luwte',
      happened: 'Een nieuwere versie van Luwte heeft deze kluis geschreven. Deze versie kan hem niet lezen.',
      safe: 'Er is niets veranderd. Uw dossiers zijn zoals u ze achterliet.',
      next: 'Open de kluis met de nieuwere versie. Uw beheerder kan die plaatsen.',
    },
    'kdf-out-of-bounds': {
      title: 'Luwte vertrouwt dit sleutelbestand niet',
      happened:
        'Het bestand vraagt om een sleutel die veel te zwak is, of veel te zwaar om te maken. Zo schrijft Luwte het niet.',
      safe: 'Luwte heeft niets geopend en niets veranderd.',
      next: 'Vraag uw beheerder wie bij deze bestanden kon, en zet een eerdere kopie van de map van Luwte terug.',
    },
    'too-little-memory': {
      title: 'Er is te weinig geheugen om te openen',
      happened: 'Luwte heeft even veel geheugen nodig om uw sleutel te maken. Dat is er nu niet.',
      safe: 'Er is niets veranderd. Uw dossiers staan er nog, versleuteld.',
      next: 'Sluit andere programma’s en probeer het opnieuw. Blijft dit, start dan de computer opnieuw op.',
    },
    'disk-unreadable': {
      title: 'Luwte kan de schijf niet lezen',
      happened: 'De map van Luwte geeft geen antwoord, of Luwte mag er niet lezen.',
      safe: 'Er is niets veranderd.',
      next: 'Controleer of de schijf is aangesloten en probeer het opnieuw. Blijft dit, bel dan uw beheerder.',
    },
  },
  findings: {
    name: 'Over het openen',
    title: 'Bij het openen is iets hersteld',
    dismiss: 'Gelezen',
    'keys-rolled-back':
      'De sleutels zijn ouder dan uw kluis. Misschien is een oude kopie teruggezet. Uw gesprekken zijn te lezen; vraag uw beheerder.',
    'keys-slot-repaired':
      'Eén van de twee sleutelbestanden was beschadigd. Luwte heeft het hersteld uit het andere.',
    'database-rebuilt_one':
      'De lijst op deze computer was niet in orde. Luwte heeft {{count, number}} gegeven teruggezet uit het logboek.',
    'database-rebuilt_other':
      'De lijst op deze computer was niet in orde. Luwte heeft {{count, number}} gegevens teruggezet uit het logboek.',
    'journal-healed_one':
      'In het logboek ontbrak {{count, number}} gegeven. Luwte heeft het weer bijgeschreven.',
    'journal-healed_other':
      'In het logboek ontbraken {{count, number}} gegevens. Luwte heeft ze weer bijgeschreven.',
    'journal-rolled-back_one':
      'Het logboek is ouder dan uw kluis: {{count, number}} gegeven ontbreekt. Misschien is een oude kopie teruggezet. Vraag uw beheerder.',
    'journal-rolled-back_other':
      'Het logboek is ouder dan uw kluis: {{count, number}} gegevens ontbreken. Misschien is een oude kopie teruggezet. Vraag uw beheerder.',
    'journal-damaged_one': 'Een deel van het logboek is beschadigd. {{count, number}} gegeven is veilig.',
    'journal-damaged_other':
      'Een deel van het logboek is beschadigd. {{count, number}} gegevens zijn veilig.',
    'records-unreadable_one': '{{count, number}} gegeven is niet te lezen. Het blijft bewaard zoals het is.',
    'records-unreadable_other':
      '{{count, number}} gegevens zijn niet te lezen. Ze blijven bewaard zoals ze zijn.',
    'versions-differ_one':
      'Van {{count, number}} gegeven waren er twee uitkomsten. Kijk uw laatste gesprekken na.',
    'versions-differ_other':
      'Van {{count, number}} gegevens waren er twee uitkomsten. Kijk uw laatste gesprekken na.',
  },
};
