import { type Story, talk } from '../story';

/** Two people who speak, apart from each other and within a year, about the same office-holder. */
export const officeHolder: readonly Story[] = [
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

        Na een opening, zes weken geleden, vroeg hij of melder nog “even meereed” om na te praten. In de
        auto legde hij zijn hand op melders knie en liet die daar. Melder zei dat het stoplicht groen was.
        Daarna kwamen er berichten, laat op de avond: of melder nog wakker was, wat melder aanhad.

        Melder vertelt het in stukken en niet op volgorde, en ik laat dat zo. Het was donker en het
        regende. De chauffeur was die dag ziek, dus reed hij zelf. Hij praatte over de toespraak en vroeg
        wat melder ervan vond. Melder vond hem goed en zei dat. Op de ringweg kwam de hand. Het duurde van
        de afslag tot het tweede stoplicht. Melder weet nog welk liedje er op de radio was en zet dat nu
        uit als het komt.

        Bij het uitstappen zei hij: “Wij werken fijn samen, hè?” Melder heeft ja gezegd. Over dat ja gaat
        een groot deel van dit gesprek. Ik heb gezegd dat je op zo’n moment doet wat je veilig naar huis
        brengt.

        De volgende ochtend heeft melder gewoon de map voor het college klaargelegd. De dag erna ook. “Er
        verandert niets aan de buitenkant, dat is het gekke.”

        Vooraf gezegd wat mijn rol is, aan het eind herhaald. Ook de grens: bij gevaar of een misdrijf in
        functie moet ik iets wegen, en dan doe ik dat met melder, niet achter melders rug. Zover is het nu
        niet.

        Melder heeft niets teruggestuurd. De berichten staan er nog; melder bewaart ze zelf. Gevraagd wie
        het eerder wist. Drie weken geleden aan de afdelingsmanager verteld dat het “niet altijd prettig”
        was in de auto. Antwoord: “Zo is hij met iedereen.”

        Wij hebben niets besloten. Melder hoeft deze week niet met hem mee. Ik bel op {next}.`,
      ),
      talk(
        'phone',
        5,
        30,
        `Melder heeft niet geslapen, maar is niet meegegaan; een collega nam de ontvangst over. Daarover is
        melder ongerust: wat als het die collega overkomt. Wij hebben gesproken over wat van melder is en
        wat niet.

        Wij hebben gekeken wat er de komende weken op de agenda staat. Een jubileum, een presentatie en een
        rit naar een bedrijf buiten de stad. Bij de eerste twee zijn er altijd anderen. Voor de rit vraagt
        melder aan de planning om een bus, omdat er ook maquettes mee moeten. Die maquettes bestaan echt.
        Dat melder daarover na moet denken, maakt melder moe en boos tegelijk.

        De wethouder stuurde een grapje over “trouwe begeleiding”. Melder las het voor. Zo opgeschreven.`,
      ),
      talk(
        'in-person',
        16,
        60,
        `Stil en lang gesprek. Wat een officiële melding over een wethouder inhoudt: burgemeester en
        secretaris worden dezelfde dag ingelicht, een onderzoek ligt buiten de gemeente, melder wordt
        gehoord. Wat een signaal zonder naam inhoudt: het gaat verder, de naam niet, en soms is het te
        herkennen omdat er maar weinig begeleiders zijn.

        Melder kiest voor het signaal, met de vraag het pas te versturen als de kring groter is. Ik heb
        gezegd dat ik niet weet of er ooit meer mensen zijn.

        Maatregel besproken: vervoer voor werkbezoeken gaat voortaan altijd met een chauffeur, voor alle
        medewerkers. Die maatregel beperkt melder niet. Melder stemt in. Ik leg het, zonder aanleiding en
        zonder naam, bij de gemeentesecretaris neer.`,
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
        `Melder is drie werkbezoeken mee geweest met anderen erbij. Ook één keer met de wethouder alleen in
        de hal, voor een minuut. Dat ging. “Hij keek naar de vloer.”

        De psycholoog helpt. Melder heeft geleerd dat bevriezen een woord is dat ook bij mensen hoort die
        normaal hun mond opendoen. Thuis weet de partner het nu. Die wilde meteen naar het stadhuis. Melder
        heeft gevraagd om dat niet te doen, en het is niet gebeurd, en dat was voor hen samen een goede
        week.

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
        `Melder belt in een lunchpauze en vraagt na elke zin of ik nog luister. Ik luister. De wethouder
        heeft melder uitgenodigd voor koffie om over een stage te praten. Er was geen stage. Hij vroeg naar
        melders vriend, en of die het goed vond dat melder zo laat werkte.

        Bij het weggaan stond hij zo dat melder langs hem moest. Hij zei: “Je bent wel een lekkere
        aanwinst.” Melder lachte, en is dat lachen sindsdien steeds aan het uitleggen aan zichzelf.

        Uitgelegd hoe ik werk, en dat lachen van schrik geen toestemming is. Wij spreken elkaar in persoon,
        op {next}, niet in het stadhuis.`,
      ),
      talk(
        'in-person',
        6,
        65,
        `Gezeten in een lege vergaderzaal van het wijkgebouw. Melder heeft de koffie drie keer verteld in
        drie kleine versies, en de vierde was de langste.

        In de langste versie zitten dingen die er eerst niet in zaten. Dat hij de deur niet op slot deed
        maar wel het bordje omdraaide. Dat hij koffie inschonk en zei dat hij dat voor weinig mensen zelf
        deed. Dat hij vroeg wat melder over vijf jaar wilde zijn, en voordat melder kon antwoorden zei dat
        dat wel goed zou komen als melder een beetje mee kon bewegen. Toen hij opstond, bleef er tussen hem
        en de kast een halve meter over.

        Bij elke zin vraag ik of dit is wat hij zei of wat melder begreep. “Lekkere aanwinst” zei hij. “Mee
        kunnen bewegen” zei hij ook. Dat er een stage zou zijn, had in de uitnodiging gestaan; die heeft
        melder nog.

        Wat hij bedoelde, weten wij niet en ik vul het niet in. Wat het deed, weet melder heel goed.

        Ik heb gevraagd hoe de uitnodiging kwam. Via een bericht op het werknummer, een dag na een
        bijeenkomst voor jonge ambtenaren waar melder een vraag had gesteld. Hij schreef dat hij de vraag
        scherp vond. Melder heeft dat bericht die avond aan haar moeder laten zien, uit trots. De moeder
        vraagt nu af en toe of er al iets van die stage is gekomen. Melder zegt dan dat het druk is
        daarboven.

        Wij hebben ook gesproken over wat melder zichzelf verwijt. Dat zij ging. Dat zij een nette bloes
        had aangetrokken. Dat zij bij het weggaan bedankt had voor de koffie. Ik heb ze alle drie
        opgeschreven en er daarna bij gezet wat er gewoon aan is: wie voor een gesprek over een stage wordt
        uitgenodigd, gaat, kleedt zich netjes en bedankt.

        Over getuigen: de secretaresse zag melder binnenkomen en weer naar buiten gaan en zei: “Dat was
        snel.” Meer niet.

        Wat het met melder doet: kiest andere trappen, draagt een vest. Heeft met een vriendin gesproken,
        die zei dat politici nu eenmaal charmant zijn. Dat heeft het erger gemaakt.

        Uitgelegd wat er bestaat, rustig, zonder druk: een gesprek met mij en verder niets, een signaal,
        een melding. Melder wil deze week niets doen en heeft recht op dat niets.`,
      ),
      talk(
        'phone',
        12,
        20,
        `Melder heeft bericht gekregen van de wethouder met de vraag of melder “de koffie had overleefd”.
        Melder heeft het gelezen, niet beantwoord, en mij gebeld. Vastgesteld dat er een bericht bestaat;
        de telefoon van melder is van melder.`,
      ),
      talk(
        'in-person',
        14,
        55,
        `Melder vraagt of het ooit iemand anders overkomen is. Ik kan geen dossiers met elkaar in gesprek
        brengen en doe dat niet. Wel heb ik gezegd: een signaal zonder naam kan op een plek liggen waar het
        niet herkenbaar is, zodat zichtbaar wordt of er meer is, of niet.

        Het mag als signaal verder, zonder naam. De woorden hebben we hardop gelezen en ondertekend met een
        voornaam die niet de hare is. Dat was haar idee.

        Besproken wat er met het signaal gebeurt en wat niet. Er komt geen afdeling in te staan, geen datum
        en geen leeftijd. Het kan een tijd duren voor het verder gaat, omdat er gekeken wordt of het
        herkenbaar zou zijn. Melder kan het tot die tijd intrekken. Daarna niet meer, en dat heb ik twee
        keer gezegd.

        Over nazorg: melder wil niet elke week herinnerd worden. Eén keer in de vier weken is goed, liever
        op dinsdag, na het zwemmen.`,
      ),
      talk(
        'phone',
        23,
        20,
        `Er zijn geen nieuwe berichten. Melder heeft een afspraak gemaakt met de praktijkondersteuner van de
        huisarts en is gaan zwemmen op dinsdag. Wij bellen elkaar over vier weken weer.

        In de wandelgang liep hij melder tegemoet met twee anderen. Hij groette iedereen met een naam en
        haar met een knik. Melder heeft daarna tien minuten op de trap gezeten en is toen teruggegaan naar
        haar werk. Zij vertelt het als een nederlaag. Ik hoorde iets anders.`,
      ),
    ],
  },
];
