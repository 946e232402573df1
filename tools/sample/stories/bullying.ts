import { type Story, talk } from '../story';

/** Bullying: small things that repeat. */
export const bullying: readonly Story[] = [
  {
    key: 'not-in-the-agenda',
    theme: 'bullying',
    channel: 'in-person',
    track: 'omgangsvormen',
    pseudonym: 'Stille Reiger',
    daysAgo: { from: 48, to: 41 },
    wish: 'Dat het stopt, en dat iemand anders het ziet. Gewoon kunnen werken.',
    nonWish: 'Niet weg hoeven bij het overleg. Geen gesprek met betrokkene erbij.',
    talks: [
      talk(
        'in-person',
        0,
        70,
        `Eerste gesprek. Uitgelegd wat mijn rol is en waar mijn geheimhouding ophoudt. Melder vindt goed dat
        ik een dossier bijhoud, zonder naam.

        Melder werkt sinds acht jaar in hetzelfde team. Sinds {month-6} verdwijnen uitnodigingen voor
        overleggen uit de agenda. De eerste keren dacht melder aan een vergissing. In {month-5} stond het
        weekoverleg er drie keer achter elkaar niet in. Betrokkene, een collega die de agenda’s beheert,
        zei toen: “Dan moet je beter opletten.”

        Ik vraag naar de eerste keer. Dat was een overleg over de planning van het wijkfestival, waar
        melder een stuk voor had gemaakt. Melder stond met de uitdraai voor een lege zaal; de anderen zaten
        een verdieping hoger. Toen melder binnenkwam, was het agendapunt net behandeld. De voorzitter zei:
        “We dachten dat je het druk had.” Betrokkene keek op het scherm.

        Sindsdien heeft melder bijgehouden hoe vaak het ging zoals het hoort. Van de laatste tien keer zes
        wel, vier niet. Het is dus niet altijd, en juist dat maakt het lastig om er iets van te zeggen.
        “Als het altijd was, kon ik het bewijzen.”

        Ik heb gevraagd of er iets is voorgevallen tussen melder en betrokkene. Melder denkt aan een
        vacature in het vorige jaar, waar beiden op solliciteerden en die melder niet kreeg en betrokkene
        ook niet. Of dat er iets mee te maken heeft, weet melder niet. Ik heb het opgeschreven als
        vermoeden en niet als feit.

        In de avond komen er berichten in de groepsapp waar de anderen om lachen. Melder noemt er twee: een
        foto van de lege stoel bij het overleg, en de vraag of iemand “de stille kracht” nog gezien had.
        Niemand zei er iets van.

        Gevraagd naar het effect. Melder slaapt slecht op zondag en maandag en gaat op overlegdagen een uur
        eerder naar het werk om te kijken of de zaal klopt.

        Afgesproken: melder schrijft op wat er gebeurt, met datum en wie erbij was. Wij spreken elkaar weer
        op {next}. Tot die tijd doe ik niets.`,
      ),
      talk(
        'in-person',
        19,
        50,
        `Melder heeft opgeschreven wat er sinds de vorige keer was: twee keer geen uitnodiging, één keer een
        verkeerde zaal. Bij het overleg zit iemand die dit ook heeft gezien en er na afloop iets over zei.
        Melder wil die collega er niet in betrekken zonder het eerst zelf te vragen.

        De keer met de verkeerde zaal ging zo: in de uitnodiging stond de {room}, de anderen hadden een
        tweede bericht gekregen met een andere zaal. Dat tweede bericht heeft melder niet ontvangen. Twee
        collega’s keken naar de tafel toen melder een kwartier later aanschoof. Een van hen is degene die
        er later over begon.

        Melder vertelt dat het ook thuis merkbaar is. De oudste vroeg waarom melder op zondagavond altijd
        de was wil doen. Wij hebben stilgestaan bij wat melder overeind houdt: de leesclub, het fietsen, en
        het werk zelf, dat melder nog steeds graag doet.

        Besproken wat een signaal is en wat een officiële melding. Bij een melding wordt de naam van melder
        bekend bij wie onderzoekt; dat wil melder nu niet. Melder geeft toestemming voor een signaal zonder
        naam.

        Eerder verteld: in {month-4} aan de teamleider. Die zei dat de sfeer in het team “nu eenmaal
        direct” is. Daarna is er niets gebeurd.

        Afgesproken: ik bel elke twee weken, na 17.00 uur, en spreek geen voicemail in.`,
      ),
      talk(
        'phone',
        21,
        25,
        `Melder belt zelf, vanuit de auto, omdat collega’s op de gang kunnen meeluisteren. Het overleg van
        dinsdag stond weer niet in de agenda. Een collega vroeg waar melder bleef.

        Melder zegt letterlijk: “Ik heb niets verkeerd gedaan, en toch zit ik op de gang.” Slaapt slecht.

        Gevraagd wat nu zou helpen. Melder wil nog geen officiële melding. Wil wel dat de voorzitter van
        het overleg weet dat dit speelt, zonder naam. Ik vat samen wat ik heb gehoord en melder verbetert
        één punt: het waren drie vergaderingen in {month-5}, niet vier.`,
      ),
    ],
  },
  {
    key: 'lunch-table',
    theme: 'bullying',
    channel: 'phone',
    track: 'omgangsvormen',
    wish: 'Weer met de anderen kunnen lunchen zonder dat het stilvalt.',
    nonWish: 'Geen teamgesprek waarin iedereen zijn mening geeft.',
    talks: [
      talk(
        'phone',
        0,
        20,
        `Melder belt tijdens een wandeling. Vraagt of dit gesprek ergens terechtkomt. Uitgelegd: alleen bij
        mij, en er gaat niets verder zonder dat melder het zegt. De uitzonderingen genoemd.

        Aan de lunchtafel van {unit} valt het gesprek stil zodra melder erbij komt. Dat is zo sinds melder
        de planning heeft overgenomen. Meer wil melder door de telefoon niet zeggen. Afspraak gemaakt
        buiten het stadhuis, op {next}.`,
      ),
      talk(
        'in-person',
        6,
        60,
        `Gesproken in de bibliotheek. Melder heeft een lijstje bij zich en leest voor. Zeven voorvallen in
        vier maanden: een stoel die wordt weggeschoven, een verjaardag die wordt overgeslagen, een mail met
        planningsvragen waar bewust niemand op antwoordt. Twee collega’s beginnen, de anderen doen mee of
        kijken weg.

        Over de aanleiding is melder eerlijk: in de eerste planning zaten fouten, en twee mensen hebben
        daardoor een vrije dag gemist. Melder heeft daar excuses voor gemaakt. “Dat mag je me kwalijk
        nemen, maar niet een half jaar lang.”

        Ik heb gevraagd wat melder doet op zo’n moment. Meestal: telefoon pakken en doen of er iets
        dringends is. Sinds een maand eet melder aan het bureau, “dan is het tenminste mijn eigen keus”. De
        week erna zei iemand in de gang dat melder zich afzondert.

        Bij de vraag wat er nodig is voor een gewone werkdag, noemt melder drie dingen. Dat vragen over de
        planning beantwoord worden, ook met nee. Dat iemand goedemorgen terugzegt. En dat het ophoudt
        zonder dat melder er iets voor terug hoeft te doen. Het laatste vond melder kinderachtig om te
        zeggen. Ik niet.

        Samen de mogelijkheden langsgelopen: zelf iets zeggen, de teamleider, een gesprek met iemand erbij,
        niets. Melder denkt aan een gesprek met één van de twee, met wie het vroeger goed ging.

        Afgesproken: melder oefent wat te zeggen en belt mij ervoor.`,
      ),
      talk(
        'phone',
        16,
        30,
        `Het gesprek voorbereid. Drie zinnen op papier: wat ik merk, wat het met me doet, wat ik je vraag.
        Melder wil het woord pesten niet gebruiken. Dat is aan melder.`,
      ),
      talk(
        'phone',
        12,
        25,
        `Het gesprek met de collega heeft plaatsgevonden. De collega schrok, zei dat ze niet had beseft dat
        het zo lang duurde en dat ze de vrije dag nog steeds vervelend vond. De lunch was daarna twee keer
        gewoon.

        De andere collega doet of er niets is. Melder kan daarmee leven. Nazorg besproken: over {zes|acht}
        weken bellen we, ook als het goed gaat.`,
      ),
      talk(
        'phone',
        50,
        15,
        `Nazorg. Het gaat goed. Melder luncht mee, “en soms juist niet, omdat ik daar geen zin in heb”. Geen
        verdere gesprekken nodig. Gezegd dat de deur openblijft.`,
      ),
    ],
  },
  {
    key: 'nickname-depot',
    theme: 'bullying',
    channel: 'desk',
    track: 'omgangsvormen',
    wish: 'Met de eigen naam aangesproken worden.',
    nonWish: 'Niet overgeplaatst worden naar een andere ploeg.',
    talks: [
      talk(
        'in-person',
        0,
        45,
        `Melder komt binnenlopen op het spreekuur op de werf aan de {street}. Werkt buiten, in een vaste
        ploeg. Sinds een ongelukje met de veegwagen, twee jaar geleden, gebruikt de ploeg een bijnaam.
        Eerst lachte melder mee.

        Nu staat de bijnaam op het kluisje, op het rooster en op de koffiebeker. Nieuwe collega’s weten
        melders echte naam niet. Een inwoner noemde de bijnaam ook, dus er is buiten over gepraat.

        Mijn rol uitgelegd, en dat ik niet de baas van iemand ben en ook niemand straf geef. Melder was
        daar blij om: “Ik wil niemand zijn boterham afpakken.”

        Afgesproken dat melder er een week over nadenkt of de voorman het mag weten.`,
      ),
      talk(
        'in-person',
        9,
        40,
        `Melder vertelt waar de naam vandaan komt en dat doet zichtbaar pijn. Bij het ongelukje is niemand
        gewond geraakt; er ging een paaltje om. Melder had die dag vier uur geslapen vanwege een zieke
        ouder. Dat weet de ploeg niet en dat hoeft ook niet. “Als ik het uitleg, lijkt het of ik een excuus
        zoek.”

        Thuis gebruikt niemand de naam, maar de zoon van melder heeft hem op school gehoord van een
        klasgenoot met een vader bij de dienst. Dat was voor melder de reden om binnen te lopen.

        De voorman mag het weten. Wel is melder bang dat het dan juist erger wordt. Besproken hoe het kan
        zonder de ploeg bij elkaar te roepen: de voorman haalt het rooster en het kluisje weg en zegt dat
        hij dat zelf heeft bedacht.

        Melder vraagt of ik meega naar de voorman. Ja. Ik zeg in dat gesprek niets wat melder niet vooraf
        heeft gehoord.`,
      ),
      talk(
        'in-person',
        8,
        35,
        `Samen bij de voorman geweest. Die wist van de bijnaam en gebruikte hem zelf. Hij was er even stil
        van en bood excuses aan. Hij stelde voor dat melder voorlopig in de andere ploeg meedraait. Daarop
        gezegd dat dit precies is wat melder niet wil, en dat een oplossing niet bij melder hoort te
        beginnen.

        Uitkomst: rooster en kluisje worden vandaag aangepast, de voorman spreekt twee mensen apart aan.`,
      ),
      talk(
        'phone',
        28,
        15,
        `Melder zegt dat de bijnaam op het werk bijna weg is. Eén collega houdt vol; de voorman zit er
        bovenop. Melder staat nog in de eigen ploeg.`,
      ),
      talk(
        'in-person',
        75,
        20,
        `Nazorg op het spreekuur. Melder komt in werkkleding, lacht. Op de nieuwe beker staat de eigen naam,
        gekregen van de collega die het langst volhield. Dossier kan wat melder betreft dicht.`,
      ),
    ],
  },
  {
    key: 'messages-after-hours',
    theme: 'bullying',
    channel: 'e-mail',
    track: 'omgangsvormen',
    wish: 'Uit de groepsapp kunnen zonder dat het tegen mij wordt gebruikt.',
    nonWish: 'Geen onderzoek naar telefoons.',
    talks: [
      talk(
        'e-mail',
        0,
        15,
        `Mail van melder, vanaf een privéadres. Drie regels: of ik weet of je een werkapp mag verlaten, en
        dat er dingen in staan “die ik niet meer uit mijn hoofd krijg”. Teruggeschreven dat ik graag bel of
        afspreek, dat mail niet de beste plek is voor de inhoud, en dat niemand weet dat wij contact
        hebben.`,
      ),
      talk(
        'video',
        4,
        50,
        `Beeldgesprek, melder thuis. Rol en vertrouwelijkheid besproken, ook wat er gebeurt als ik zelf klem
        kom te zitten.

        De app is ooit gemaakt voor roosterruil bij {unit}. Nu gaat hij vooral over collega’s die er niet
        bij zijn. Melder las in {month-1} over zichzelf mee: opmerkingen over kleding en over “weer een
        zieke dag”. Ongeveer vijftien van de twintig mensen zitten in de groep, ook de plaatsvervanger van
        de teamleider.

        Melder heeft niets bewaard en wil dat ook niet. Ik heb uitgelegd dat dat mag, en dat ik zelf geen
        stukken bewaar.

        Wij nemen door wie hiervan al weet. Een zus van melder, die zei dat je zulke mensen moet blokkeren.
        En een oud-collega, die vertelde dat het in haar tijd ook zo ging en dat ze om die reden is
        weggegaan. Dat laatste is van horen zeggen; ik noteer het zo.

        Melder voelt zich ook schuldig. Er zijn avonden geweest dat melder meelachte, in het begin, over
        een ander. Dat wilde melder gezegd hebben. Ik heb het niet kleiner gemaakt en ook niet groter.

        Afgesproken: melder denkt na over wat erger is, erin blijven of eruit gaan. Op {next} verder.`,
      ),
      talk(
        'video',
        13,
        35,
        `Melder is uit de groep gestapt op een rustig moment, zonder bericht. Twee collega’s vroegen ernaar.
        Melder zei dat de telefoon voortaan privé is. Dat werd geaccepteerd.

        Blijft over dat roosterruil alleen in de app gaat. Dat raakt melder in de diensten. Dat zou via de
        teamleider anders moeten, en dat is een zakelijk verzoek; daar is geen verhaal bij nodig.`,
      ),
      talk(
        'phone',
        30,
        15,
        `De teamleider heeft de ruil in het roosterprogramma gezet. Dat had hij al langer willen doen, zei
        hij. Over de inhoud van de app is niet gesproken. Melder vindt dat goed zo en wil geen vervolg.
        Over drie maanden bel ik nog een keer.`,
      ),
    ],
  },
  {
    key: 'locker-room-witness',
    theme: 'bullying',
    channel: 'desk',
    track: 'omgangsvormen',
    wish: 'Weten hoe ik mijn collega kan helpen zonder over zijn hoofd heen te gaan.',
    nonWish: 'Niet zelf getuige worden in een zaak.',
    talks: [
      talk(
        'in-person',
        0,
        40,
        `Melder komt niet voor zichzelf. In het zwembad aan de {street} wordt een jonge collega door twee
        anderen voor gek gezet: spullen nat, sleutels verstopt, de verkeerde begintijd doorgegeven. Melder
        heeft twee keer gezien dat het gebeurde en een keer gehoord dat het werd gepland.

        Gevraagd wat melder precies zag. De eerste keer stond de tas onder de douche en stonden er twee
        mensen bij te kijken; dat was op een donderdag na de banenzwemmers. De tweede keer zei een van hen
        bij de kassa dat de dienst om negen uur begon, terwijl het rooster acht uur zei. De jonge collega
        kreeg daarvoor een opmerking van de bedrijfsleider. Melder had toen iets kunnen zeggen en deed dat
        niet. Daar begint melder drie keer over.

        De collega zegt zelf dat het grappen zijn. Melder gelooft dat niet: “Hij lacht en dan gaat hij naar
        buiten.”

        Verteld dat ik luister en meedenk, en dat wat hier gezegd wordt hier blijft. Besproken wat melder
        als collega kan doen, en dat de jonge collega zelf beslist of hij met iemand praat. Melder kan hem
        mijn naam geven. Ik schrijf in dit dossier niets over hem op dat alleen van horen zeggen is,
        behalve als ik dat erbij zet.`,
      ),
      talk(
        'phone',
        11,
        20,
        `Melder heeft de collega na sluitingstijd gevraagd hoe het echt gaat. Het bleef lang stil, en daarna
        kwam er veel. Hij wil niet praten met iemand van het stadhuis, misschien later.

        Ook heeft melder bij het verstoppen van de sleutels gezegd: “Geef maar terug, het is klaar.” Ze
        gaven ze terug.`,
      ),
      talk(
        'phone',
        35,
        15,
        `Het is minder geworden. De collega heeft mijn nummer en heeft nog niet gebeld; dat is zijn keuze.
        Met melder afgesproken dat dit dossier over melders eigen vraag gaat en nu kan sluiten. Melder is
        opgelucht dat er niets groters van is gemaakt.`,
      ),
    ],
  },
];
