import { type Story, talk } from '../story';

/**
 * Bullying where somebody's position plays a part: a trainee, a manager, and the advisor's own acquaintance.
 */
export const bullyingAndPosition: readonly Story[] = [
  {
    key: 'trainee-corrections',
    theme: 'bullying',
    channel: 'in-person',
    track: 'omgangsvormen',
    wish: 'Een andere begeleider voor de laatste vijf maanden.',
    nonWish: 'Het traineeship niet hoeven afbreken.',
    talks: [
      talk(
        'in-person',
        0,
        55,
        `Melder doet een traineeship en is een half jaar binnen. De begeleider leest stukken van melder
        hardop voor in het teamoverleg, met de fouten erbij. De eerste keer noemde ze het “samen leren”.
        Bij anderen gebeurt het niet.

        Vorige week was er applaus toen er een alinea zonder fout was. Melder is daarna naar huis gegaan
        met hoofdpijn.

        Melder laat zien hoe de stukken terugkomen: rood, met uitroeptekens. In één kantlijn staat “wie
        heeft jou aangenomen?” Of dat grappig bedoeld is, weet melder niet. Melder heeft sindsdien een
        eigen lijst gemaakt met woorden die misgaan, en leest elke mail vier keer over voordat hij weg mag.
        Een mail van zes regels kost zo een half uur.

        Er is ook iets anders te vertellen, vindt melder. De begeleider heeft in de eerste maand uren
        vrijgemaakt, en weet veel. Het sloeg om na een presentatie waar de directeur melder complimenteerde
        en de begeleider niet noemde. Dat is melders uitleg; ik schrijf hem op als uitleg.

        Ik heb verteld wie ik ben, voor wie ik er ben en wat ik niet doe. Trainees en stagiairs horen daar
        ook bij; dat wist melder niet.

        Wat melder vooral wil weten: of dit normaal is. Ik heb gezegd dat ik niet oordeel over iemand die
        ik niet heb gehoord, en dat het wel normaal is om hier last van te hebben.

        {Afgesproken dat|Afspraak:} melder een gesprek aanvraagt met de coördinator van de trainees. Wij
        bereiden dat voor.`,
      ),
      talk(
        'in-person',
        8,
        30,
        `Voorbereid. Melder wil twee voorbeelden noemen en geen vijf, en beginnen met wat wel goed gaat.
        Verzoek: feedback onder vier ogen, en als dat niet lukt een andere begeleider.`,
      ),
      talk(
        'phone',
        14,
        20,
        `De coördinator heeft geluisterd en het zelf met de begeleider opgenomen, met instemming van melder.
        De begeleider schrok en is sindsdien kortaf. Er wordt niet meer voorgelezen. Melder vindt de stilte
        lastiger dan verwacht.

        Gesproken over wat melder in de hand heeft en wat niet. Volgende keer kijken we of wisselen nog
        nodig is.`,
      ),
      talk(
        'in-person',
        21,
        25,
        `Er is een andere begeleider sinds begin deze week. De wissel is naar het team uitgelegd als een
        tweede leerplek, wat ook klopt. Melder haalt adem, zegt ze. Laatste gesprek over twee maanden, op
        {next}.`,
      ),
      talk(
        'phone',
        62,
        15,
        `Nazorg. Melder heeft een eigen stuk verdedigd in de directie en het ging goed. Heeft de oude
        begeleider op de gang gesproken; kort en vriendelijk. Geen vervolg nodig.`,
      ),
    ],
  },
  {
    key: 'manager-under-fire',
    theme: 'bullying',
    channel: 'phone',
    track: 'omgangsvormen',
    wish: 'Steun van de directeur, hardop, in het bijzijn van het team.',
    nonWish: 'Niet als zwakke leidinggevende bekend komen te staan.',
    talks: [
      talk(
        'phone',
        0,
        30,
        `Melder is teamleider en weet niet of hij hier wel moet zijn. Gezegd dat leidinggevenden net zo goed
        kunnen komen. Uitleg gegeven over geheimhouding; melder kent die uit de folder, maar “dan zit je
        aan de andere kant”.

        Drie mensen uit het team van {unit} antwoorden niet als hij iets vraagt, praten door hem heen en
        sturen mails over hem naar de hele afdeling. Sinds de nieuwe werktijden, die hij moest invoeren en
        niet heeft bedacht.

        Wij spreken elkaar op {next}, in een zaal op een andere verdieping.`,
      ),
      talk(
        'in-person',
        5,
        65,
        `Melder heeft de mails uitgeprint en neemt ze weer mee; ik bewaar niets. In twee daarvan staat zijn
        naam in de onderwerpregel, met een vraagteken erachter. Een derde is een foto van zijn lege bureau
        met de tekst “weer in overleg”.

        Hij heeft er met niemand over gepraat. Thuis zegt hij dat het druk is. Hij eet zijn brood in de
        auto.

        Wij hebben gesproken over het verschil tussen verzet tegen een besluit, dat mag, en iemand
        kleineren, dat niet. Melder vindt het moeilijk dat onderscheid zelf nog te zien. De directeur weet
        alleen dat er “weerstand” is.

        Ik heb gevraagd hoe het besluit over de werktijden is gevallen. Het kwam uit de directie, zonder
        inspraak, met drie weken voorbereiding. Hij heeft in het managementoverleg gezegd dat het te snel
        ging. Tegen zijn team heeft hij dat niet gezegd, omdat je als leidinggevende naar buiten één lijn
        houdt. Nu denkt het team dat hij het zelf wilde.

        Gaandeweg wordt duidelijk dat de drie niet hetzelfde zijn. Eén is echt geraakt door de nieuwe
        tijden, vanwege de zorg voor een kind. Met haar zou hij het gesprek willen en kunnen voeren. Eén
        praat mee. De derde geniet ervan, denkt hij, en hij zegt er direct achteraan dat hij dat niet kan
        weten.

        Over hoe het met hem gaat praat hij liever niet, dus vraag ik het gewoon. Slecht. Het begint op
        zondag na het eten. Hij heeft in zes weken niet gesport en twee keer op de parkeerplaats gestaan
        zonder uit te stappen.

        Afgesproken: melder vraagt de directeur om een uur, en zegt vooraf dat het over hemzelf gaat.`,
      ),
      talk(
        'phone',
        12,
        25,
        `De directeur heeft geluisterd. Wilde eerst een heidag organiseren. Melder heeft gezegd wat hij
        nodig heeft: dat de directeur in het eerstvolgende teamoverleg zelf uitlegt van wie het besluit is,
        en zegt hoe men hier met elkaar omgaat.`,
      ),
      talk(
        'phone',
        18,
        20,
        `Dat is gebeurd. Eén van de drie kwam na afloop naar hem toe. De mails zijn gestopt, de stilte nog
        niet helemaal. Melder eet weer binnen. De huisarts gaf hem een verwijzing; die houdt hij achter de
        hand.`,
      ),
      talk(
        'in-person',
        58,
        35,
        `Nazorg. Het team werkt. Een van de drie heeft een andere baan, om eigen redenen. Melder heeft
        geleerd eerder iets te zeggen, en heeft de andere teamleiders gevraagd eens per maand samen te
        lunchen. Wij sluiten af.`,
      ),
    ],
  },
  {
    key: 'friend-of-the-advisor',
    theme: 'bullying',
    channel: 'e-mail',
    track: 'omgangsvormen',
    wish: 'Iemand die geen van beide kanten kent.',
    nonWish: 'Mijn verhaal niet twee keer hoeven doen.',
    talks: [
      talk(
        'phone',
        1,
        15,
        `Na twee zinnen wist ik over wie het ging: betrokkene en ik zingen in hetzelfde koor. Meteen gezegd
        dat ik melder daarom niet goed kan helpen, en dat dit niets zegt over wat melder wil vertellen.
        Melder was even stil en zei toen dat het fijn was om het nu te horen en niet over een maand.

        Afgesproken dat ik een andere vertrouwenspersoon vraag, zonder inhoud, en dat melder de keuze
        houdt.`,
      ),
      talk(
        'phone',
        2,
        10,
        `Melder heeft een andere vertrouwenspersoon gekozen uit drie. Ik heb die collega alleen verteld dat
        er iemand belt. De twee zinnen staan hier niet in en zijn ook nergens anders. Dit dossier is
        overgedragen en gaat dicht; in het koor zeg ik niets.`,
      ),
    ],
  },
];
