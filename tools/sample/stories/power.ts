import { type Story, talk } from '../story';

/** Power: managers, council members, and those who depend on them. */
export const power: readonly Story[] = [
  {
    key: 'council-evening-resident',
    theme: 'power',
    channel: 'phone',
    track: 'omgangsvormen',
    pseudonym: 'Ronde Kiezel',
    daysAgo: { from: 182, to: 160 },
    wish: 'Dat iemand van de gemeente zegt dat dit niet hoorde.',
    nonWish: 'Geen bezoek thuis, geen verslag met mijn straat erin.',
    talks: [
      talk(
        'phone',
        0,
        40,
        `Melder is inwoner en kwam inspreken op een avond over de bouwplannen aan de {street}. Na afloop
        kwam een raadslid bij de garderobe staan en zei, zo dat anderen het hoorden, dat “mensen uit dat
        soort huizen” blij mochten zijn dat er iets kwam. Een ander lachte.

        Melder had er twee weken aan geschreven: vier minuten over het licht in de woonkamers, met een
        tekening van de buurvrouw erbij. Het inspreken ging goed. Er werd geknikt en iemand stelde een
        vraag. Op weg naar de jas was melder dus blij. Dat maakt het zo naar, zegt melder; het kwam er
        precies achteraan.

        De buurvrouw stond er ook bij. Zij zei buiten dat je je van zulke mensen niets moet aantrekken.
        Melder heeft haar sindsdien niet meer gesproken en weet niet goed waarom.

        Ik heb eerst uitgelegd of inwoners wel bij mij kunnen komen. Dat kan bij deze gemeente. Wel kan ik
        niets zeggen over wat een raadslid mag; daarvoor is er de voorzitter van de raad.

        Wat melder het liefst zou willen: niet nog een keer met een jas in de hand staan en niets weten te
        zeggen.`,
      ),
      talk(
        'in-person',
        8,
        50,
        `Melder komt naar het spreekuur, voor het eerst in dit gebouw zonder loket ertussen. Wij hebben
        opgeschreven wat er gezegd is, met wie erbij stond. Eén omstander heeft melder de volgende dag
        gemaild om te zeggen dat het niet goed was.

        Besproken waar dit naartoe kan: een brief aan de voorzitter van de raad, met alleen de woorden die
        vielen. Melder schrijft hem zelf. Ik lees mee op verzoek.`,
      ),
      talk(
        'phone',
        12,
        20,
        `De voorzitter heeft melder uitgenodigd en gezegd dat het raadslid is aangesproken. Er kwam een
        brief terug van het raadslid, kort. Melder vond het een half excuus en houdt de brief toch.`,
      ),
      talk(
        'phone',
        56,
        15,
        `Nazorg. Bij de volgende avond sprak melder weer in. Er stond nu iemand van de griffie bij de
        garderobe. Toeval, zeiden ze. Melder weet beter en vindt het prima.`,
      ),
    ],
  },
  {
    key: 'appointment-of-a-friend',
    theme: 'power',
    channel: 'in-person',
    track: 'integriteit',
    wish: 'Een eerlijke herhaling van de procedure.',
    nonWish: 'Zelf die baan niet meer willen hebben en dat toch moeten uitleggen.',
    talks: [
      talk(
        'in-person',
        0,
        55,
        `Melder zat in een sollicitatiecommissie. De voorzitter had de kandidaat die hij later voordroeg, al
        een keer in de {room} ontvangen voor een kennismaking die geen deel was van de procedure. De andere
        kandidaten weten dat niet.

        Zo kwam het aan het licht: bij de rondgang liet een kandidaat merken dat hij de weg al wist naar
        het toilet. Melder dacht er eerst niets van. Later vertelde de secretaresse uit zichzelf dat hij
        “die aardige man van vorige maand” was. In de nabespreking noemde melder het. De voorzitter zei dat
        hij iedereen die belde te woord had gestaan. Van de andere drie had niemand gebeld, want in de
        advertentie stond dat dat niet de bedoeling was.

        Melder zei er in de commissie iets van en hoorde dat het “efficiënt” was. De andere leden zwegen.

        De rollen besproken: ik ben geen beroepscommissie. Wat melder kan vastleggen is dat melder bezwaar
        maakte, en wanneer. Dat doet melder vandaag nog, in een mail aan de secretaris van de commissie.`,
      ),
      talk(
        'phone',
        6,
        20,
        `De mail is gestuurd. De voorzitter belde op: was dit nu nodig? Melder zei ja, en daarna dat het een
        goede kandidaat kon zijn, maar niet op deze weg. De procedure ligt stil.`,
      ),
      talk(
        'in-person',
        20,
        40,
        `De procedure wordt overgedaan met twee nieuwe leden. Melder zit daar niet meer in, op eigen
        verzoek. Gevraagd of dat een beperking is waar melder zelf om vroeg. Ja. Zo genoteerd.

        De voorzitter heeft in de kantine tegen iemand gezegd dat men tegenwoordig over alles valt. Melder
        hoorde het drie tafels verder. Wij bespraken of melder daar iets mee wil. Nee. Wel wil melder dat
        het in dit dossier staat, met de datum, voor het geval het niet bij die ene keer blijft.`,
      ),
      talk('phone', 65, 10, `De nieuwe uitkomst is iemand anders. Melder heeft rust. Dossier gesloten.`),
    ],
  },
  {
    key: 'private-errands',
    theme: 'power',
    channel: 'desk',
    track: 'integriteit',
    wish: 'Dat ik mijn eigen werk mag doen.',
    nonWish: 'Geen wraak op mijn beoordeling.',
    talks: [
      talk(
        'in-person',
        0,
        50,
        `Melder is bode. De directeur laat melder de kinderen van de crèche halen als het uitloopt, en
        vorige zaterdag een bank tillen. Het begon met één pakje. Melder is goedig, zegt melder, en dat is
        bekend.

        Geen geld, wel een taart. Melder kan nauwelijks nee zeggen want de directeur beoordeelt.

        Over wie ik ben en wat ik mag: uitgelegd, met een tekening van de lijn, omdat dat beter blijft
        hangen. Melder mag zeggen wat melder wil dat ik níet opschrijf.`,
      ),
      talk(
        'phone',
        12,
        20,
        `Melder heeft gezegd: “Ik kan zaterdag niet.” De directeur zei: geen punt. Op maandag was er koffie
        zonder praatje. Twijfel of dat een straf is of gewoon een maandag.`,
      ),
      talk(
        'in-person',
        13,
        45,
        `Er is een tweede bode die hetzelfde meemaakt. Die wil niet naar mij. Melder wil eerst met zijn
        eigen chef praten en beseft dat die onder de directeur valt.

        De tweede bode is bang om de zaterdagtoeslag te verliezen. Die krijgt hij voor de ontvangsten, en
        wie er op zaterdag werkt bepaalt de directeur. Zo hangt het ene aan het andere, zonder dat iemand
        het ooit heeft uitgesproken. Melder tekent nu zelf de lijn uit die ik de vorige keer tekende en zet
        er een streepje bij: hier knelt het.

        Twee wegen uitgewerkt, beide goed te doen: via de secretaris of via Bureau Integriteit. Melder
        neemt de folders mee naar huis.`,
      ),
      talk(
        'phone',
        19,
        15,
        `De gemeentesecretaris heeft geluisterd, zonder namen te vragen. Er is een mail uitgegaan aan alle
        directeuren over het gebruik van personeel. De bank is nog hetzelfde, zegt melder, maar niemand
        vraagt meer om hulp.`,
      ),
      talk(
        'phone',
        82,
        15,
        `Nazorg. De beoordeling is positief. Melder heeft drie keer nee gezegd en één keer ja, omdat melder
        dat die keer wilde.`,
      ),
    ],
  },
  {
    key: 'works-council-silence',
    theme: 'power',
    channel: 'e-mail',
    track: 'omgangsvormen',
    wish: 'Dat het werk in de ondernemingsraad niet meetelt bij de beoordeling.',
    nonWish: 'Geen campagne voor mij.',
    talks: [
      talk(
        'in-person',
        4,
        50,
        `Melder zit in de ondernemingsraad. Bij het jaargesprek was de tekst gelijk aan vorig jaar, op een
        zin na: “tijd en aandacht voor het eigen werk is een aandachtspunt”. De leidinggevende kon geen
        voorbeeld noemen, en begon zelf over vergaderingen.

        Melder is twaalf uur per week vrijgesteld. Op papier is het werk daarop aangepast; in de praktijk
        is er niemand die het overneemt. Het afgelopen jaar ging het over de verhuizing, en daarin heeft de
        raad een ander standpunt ingenomen dan de leidinggevende van melder. Daarna werden de grapjes over
        vergaderen minder grappig. Een voorbeeld: een kalender met rode kruisen, aan de deur, met melders
        afwezige dagen.

        Melder weet dat er bescherming is. Mijn rol is een andere: luisteren, en meelopen langs wat er kan.
        Zo is het ook uitgelegd.

        Keuze voor nu: een reactie in het verslag, twee zinnen, geen woede.`,
      ),
      talk(
        'phone',
        8,
        20,
        `De reactie staat erbij. De leidinggevende vroeg of dat nodig was, melder zei: voor mij wel. Daarna
        is er niets meer gezegd.`,
      ),
      talk(
        'in-person',
        24,
        40,
        `De zin is geschrapt uit het verslag, na een gesprek met de manager daarboven. Melder is er niet
        blij mee dat dat buiten melder om ging, wel met het resultaat. Daar hebben we beide kanten van
        bekeken.`,
      ),
      talk(
        'phone',
        75,
        15,
        `Nieuw jaargesprek, goed verlopen. Melder zit nog steeds in de raad. Afgesproken dat ik volgend jaar
        rond deze tijd aan melder denk, maar niet bel.`,
      ),
    ],
  },
  {
    key: 'former-employee-reference',
    theme: 'power',
    channel: 'phone',
    track: 'omgangsvormen',
    wish: 'Een referentie waarin de waarheid staat, niet meer en niet minder.',
    nonWish: 'Niet weer met hem aan tafel.',
    talks: [
      talk(
        'phone',
        0,
        35,
        `Melder is een half jaar weg bij de gemeente. De vroegere manager beantwoordt telefoontjes van
        nieuwe werkgevers met een stilte en de woorden “ik kan daar niets over zeggen”. Twee keer is het
        afgebroken op de laatste ronde.

        Uitgelegd dat ik ook voor oud-medewerkers een luisterend oor kan zijn, en waar mijn grens ligt.
        Melder is kwaad op het zwijgen van de anderen, meer dan op hem. Dat was nieuw, zegt melder.`,
      ),
      talk(
        'video',
        9,
        40,
        `Melder vertelt wat er aan het vertrek voorafging. Een meningsverschil over een rapport, een half
        jaar van korte antwoorden, een vaststellingsovereenkomst met een doos op het bureau. In de
        overeenkomst staat dat beide kanten zich niet negatief over elkaar uitlaten. Zwijgen is niet
        negatief, zei de manager desgevraagd tegen de bemiddelaar. Dat is knap bedacht, zegt melder, maar
        aan de telefoon hoort iedereen wat zo’n stilte betekent.

        Wat is vast te leggen: dat er een getuigschrift mag worden gevraagd, dat het zakelijk moet zijn, en
        dat personeelszaken een tekst kan afgeven in plaats van de manager. Melder kiest die laatste weg.`,
      ),
      talk(
        'e-mail',
        10,
        5,
        `Personeelszaken heeft de tekst klaar. Melder stuurt hem door met één woord erbij: klopt. Nieuwe
        werkgevers mogen daarnaar bellen.`,
      ),
      talk(
        'phone',
        49,
        15,
        `Het gesprek bij de nieuwe werkgever begon met een compliment over het getuigschrift. Er is niet
        naar de manager gevraagd. Melder had het antwoord voorbereid, in drie zinnen, en heeft ze op de
        terugweg in de trein weggegooid.

        Melder heeft werk, in een andere gemeente. Nazorg op verzoek kort. Het wantrouwen gaat langzaam.`,
      ),
    ],
  },
];
