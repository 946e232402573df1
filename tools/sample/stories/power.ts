import { type Story, talk } from '../story';

/** Power: managers, council members, residents and an office-holder. */
export const power: readonly Story[] = [
  {
    key: 'invited-after-the-opening',
    theme: 'office-holder',
    channel: 'in-person',
    track: 'omgangsvormen',
    pseudonym: 'Lichte Wilg',
    daysAgo: { from: 335, to: 290 },
    wish: 'Dat het ophoudt. En dat het niet mijn werk kost.',
    nonWish: 'Geen melding op naam. Niet van het dossier af.',
    talks: [
      talk(
        'in-person',
        0,
        75,
        `Melder werkt als beleidsmedewerker en begeleidt werkbezoeken. Het gaat om de wethouder. Melder wil
        geen naam op papier, en dat hoeft niet; er is er maar één over wie melder het heeft.

        Na een opening, zes weken geleden, vroeg hij of melder nog “even meereed” om na te praten. In de auto
        legde hij zijn hand op melders knie en liet die daar. Melder zei dat het stoplicht groen was. Daarna
        kwamen er berichten, laat op de avond: of melder nog wakker was, wat melder aanhad.

        Vooraf gezegd wat mijn rol is, aan het eind herhaald. Ook de grens: bij gevaar of een misdrijf in
        functie moet ik iets wegen, en dan doe ik dat met melder, niet achter melders rug. Zover is het nu
        niet.

        Melder heeft niets teruggestuurd. De berichten staan er nog; melder bewaart ze zelf. Gevraagd wie het
        eerder wist. Drie weken geleden aan de afdelingsmanager verteld dat het “niet altijd prettig” was in
        de auto. Antwoord: “Zo is hij met iedereen.”

        Wij hebben niets besloten. Melder hoeft deze week niet met hem mee. Ik bel op {next}.`,
      ),
      talk(
        'phone',
        5,
        30,
        `Melder heeft niet geslapen, maar is niet meegegaan; een collega had zin. Daarover is melder ongerust:
        wat als het die collega overkomt. Wij hebben gesproken over wat van melder is en wat niet.

        De wethouder stuurde een grapje over “trouwe begeleiding”. Melder las het voor. Zo opgeschreven.`,
      ),
      talk(
        'in-person',
        16,
        60,
        `Stil en lang gesprek. Wat een officiële melding over een wethouder inhoudt: burgemeester en secretaris
        worden dezelfde dag ingelicht, een onderzoek ligt buiten de gemeente, melder wordt gehoord. Wat een
        signaal zonder naam inhoudt: het gaat verder, de naam niet, en soms is het te herkennen omdat er maar
        weinig begeleiders zijn.

        Melder kiest voor het signaal, met de vraag het pas te versturen als de kring groter is. Ik heb gezegd
        dat ik niet weet of er ooit meer mensen zijn.

        Maatregel besproken: vervoer voor werkbezoeken gaat voortaan met een chauffeur, voor alle medewerkers.
        Die maatregel beperkt melder niet. Melder stemt in. Ik leg het, zonder aanleiding en zonder naam, bij
        de gemeentesecretaris neer.`,
      ),
      talk(
        'phone',
        26,
        25,
        `De regel over vervoer is ingevoerd als kostenmaatregel. Niemand heeft vragen gesteld. De berichten
        zijn gestopt na een kort antwoord van melder: dit is een werknummer.

        Melder merkt nu dat er woede is, die er eerst niet was. Contact gelegd met een psycholoog via de
        huisarts.`,
      ),
      talk(
        'in-person',
        60,
        45,
        `Melder is drie werkbezoeken mee geweest met anderen erbij. Ook één keer met de wethouder alleen in de
        hal, voor een minuut. Dat ging. “Hij keek naar de vloer.”

        Nazorg blijft. Melder vraagt of hier iemand ooit iets van terug hoort. Ik heb eerlijk gezegd:
        misschien laat, misschien niet, en dat ik het zeg als ik het mag zeggen.`,
      ),
      talk(
        'phone',
        91,
        20,
        `Gebeld in het vaste kwartaal. Melder werkt minder vaak met de wethouder, op eigen verzoek, en is
        gevraagd voor een ander project dat melder zelf had willen doen. Of het signaal is meegegaan: ja,
        zonder naam, in de grove vorm waar melder mee akkoord was.`,
      ),
    ],
  },
  {
    key: 'coffee-with-the-alderman',
    theme: 'office-holder',
    channel: 'phone',
    track: 'omgangsvormen',
    daysAgo: { from: 126, to: 96 },
    wish: 'Weten dat ik niet gek ben. Daarna verder met mijn werk.',
    nonWish: 'Mijn leidinggevende mag het niet weten.',
    talks: [
      talk(
        'phone',
        0,
        35,
        `Melder belt in een lunchpauze en vraagt na elke zin of ik nog luister. Ik luister. De wethouder heeft
        melder uitgenodigd voor koffie om over een stage te praten. Er was geen stage. Hij vroeg naar melders
        vriend, en of die het goed vond dat melder zo laat werkte.

        Bij het weggaan stond hij zo dat melder langs hem moest. Hij zei: “Je bent wel een lekkere aanwinst.”
        Melder lachte, en is dat lachen sindsdien steeds aan het uitleggen aan zichzelf.

        Uitgelegd hoe ik werk, en dat lachen van schrik geen toestemming is. Wij spreken elkaar in persoon, op
        {next}, niet in het stadhuis.`,
      ),
      talk(
        'in-person',
        6,
        65,
        `Gezeten in een lege vergaderzaal van het wijkgebouw. Melder heeft de koffie drie keer verteld in drie
        kleine versies, en de vierde was de langste.

        Over getuigen: de secretaresse zag melder binnenkomen en weer naar buiten gaan en zei: “Dat was snel.”
        Meer niet.

        Wat het met melder doet: kiest andere trappen, draagt een vest. Heeft met een vriendin gesproken, die
        zei dat politici nu eenmaal charmant zijn. Dat heeft het erger gemaakt.

        Uitgelegd wat er bestaat, rustig, zonder druk: een gesprek met mij en verder niets, een signaal, een
        melding. Melder wil deze week niets doen en heeft recht op dat niets.`,
      ),
      talk(
        'phone',
        12,
        20,
        `Melder heeft bericht gekregen van de wethouder met de vraag of melder “de koffie had overleefd”.
        Melder heeft het gelezen, niet beantwoord, en mij gebeld. Vastgesteld dat er een bericht bestaat; de
        telefoon van melder is van melder.`,
      ),
      talk(
        'in-person',
        14,
        55,
        `Melder vraagt of het ooit iemand anders overkomen is. Ik kan geen dossiers met elkaar in gesprek
        brengen en doe dat niet. Wel heb ik gezegd: een signaal zonder naam kan op een plek liggen waar het
        niet herkenbaar is, zodat zichtbaar wordt of er meer is, of niet.

        Melder geeft toestemming voor een signaal zonder naam. De woorden hebben we hardop gelezen en
        ondertekend met een voornaam die niet de hare is. Dat was haar idee.`,
      ),
      talk(
        'phone',
        23,
        20,
        `Er zijn geen nieuwe berichten. Melder heeft een afspraak gemaakt met de praktijkondersteuner van de
        huisarts en is gaan zwemmen op dinsdag. Wij bellen elkaar over vier weken weer.`,
      ),
    ],
  },
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
        `Melder is inwoner en kwam inspreken op een avond over de bouwplannen aan de {street}. Na afloop kwam
        een raadslid bij de garderobe staan en zei, zo dat anderen het hoorden, dat “mensen uit dat soort
        huizen” blij mochten zijn dat er iets kwam. Een ander lachte.

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
        opgeschreven wat er gezegd is, met wie erbij stond. Eén omstander heeft melder de volgende dag gemaild
        om te zeggen dat het niet goed was.

        Besproken waar dit naartoe kan: een brief aan de voorzitter van de raad, met alleen de woorden die
        vielen. Melder schrijft hem zelf. Ik lees mee op verzoek.`,
      ),
      talk(
        'phone',
        12,
        20,
        `De voorzitter heeft melder uitgenodigd en gezegd dat het raadslid is aangesproken. Er kwam een brief
        terug van het raadslid, kort. Melder vond het een half excuus en houdt de brief toch.`,
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
        `De procedure wordt overgedaan met twee nieuwe leden. Melder zit daar niet meer in, op eigen verzoek.
        Gevraagd of dat een beperking is waar melder zelf om vroeg. Ja. Zo genoteerd.`,
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
        `Melder is bode. De directeur laat melder de kinderen van de crèche halen als het uitloopt, en vorige
        zaterdag een bank tillen. Het begon met één pakje. Melder is goedig, zegt melder, en dat is bekend.

        Geen geld, wel een taart. Melder kan nauwelijks nee zeggen want de directeur beoordeelt.

        Over wie ik ben en wat ik mag: uitgelegd, met een tekening van de lijn, omdat dat beter blijft hangen.
        Melder mag zeggen wat melder wil dat ik níet opschrijf.`,
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
        `Er is een tweede bode die hetzelfde meemaakt. Die wil niet naar mij. Melder wil eerst met zijn eigen
        chef praten en beseft dat die onder de directeur valt. Twee wegen uitgewerkt, beide goed te doen: via
        de secretaris of via Bureau Integriteit. Melder neemt de folders mee naar huis.`,
      ),
      talk(
        'phone',
        19,
        15,
        `De gemeentesecretaris heeft geluisterd, zonder namen te vragen. Er is een mail uitgegaan aan alle
        directeuren over het gebruik van personeel. De bank is nog hetzelfde, zegt melder, maar niemand vraagt
        meer om hulp.`,
      ),
      talk(
        'phone',
        82,
        15,
        `Nazorg. De beoordeling is positief. Melder heeft drie keer nee gezegd en één keer ja, omdat melder dat
        die keer wilde.`,
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
        `Melder zit in de ondernemingsraad. Bij het jaargesprek was de tekst gelijk aan vorig jaar, op een zin
        na: “tijd en aandacht voor het eigen werk is een aandachtspunt”. De leidinggevende kon geen voorbeeld
        noemen, en begon zelf over vergaderingen.

        Melder weet dat er bescherming is. Mijn rol is een andere: luisteren, en meelopen langs wat er kan. Zo
        is het ook uitgelegd.

        Keuze voor nu: een reactie in het verslag, twee zinnen, geen woede.`,
      ),
      talk(
        'phone',
        8,
        20,
        `De reactie staat erbij. De leidinggevende vroeg of dat nodig was, melder zei: voor mij wel. Daarna is
        er niets meer gezegd.`,
      ),
      talk(
        'in-person',
        24,
        40,
        `De zin is geschrapt uit het verslag, na een gesprek met de manager daarboven. Melder is er niet blij
        mee dat dat buiten melder om ging, wel met het resultaat. Daar hebben we beide kanten van bekeken.`,
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
        `Melder is een half jaar weg bij de gemeente. De vroegere manager beantwoordt telefoontjes van nieuwe
        werkgevers met een stilte en de woorden “ik kan daar niets over zeggen”. Twee keer is het afgebroken
        op de laatste ronde.

        Uitgelegd dat ik ook voor oud-medewerkers een luisterend oor kan zijn, en waar mijn grens ligt. Melder
        is kwaad op het zwijgen van de anderen, meer dan op hem. Dat was nieuw, zegt melder.`,
      ),
      talk(
        'video',
        9,
        40,
        `Wat is vast te leggen: dat er een getuigschrift mag worden gevraagd, dat het zakelijk moet zijn, en
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
        `Melder heeft werk, in een andere gemeente. Nazorg op verzoek kort. Het wantrouwen gaat langzaam.`,
      ),
    ],
  },
];
