import { type Story, talk } from '../story';

/** Intimidation, aggression and sexual harassment, told with restraint. */
export const intimidation: readonly Story[] = [
  {
    key: 'door-behind-me',
    theme: 'intimidation',
    channel: 'phone',
    track: 'omgangsvormen',
    wish: 'Geen gesprekken meer met de deur dicht.',
    nonWish: 'Niet van afdeling wisselen. Hij moet niet horen dat ik hier was.',
    talks: [
      talk(
        'phone',
        0,
        25,
        `Melder belt met een verborgen nummer en noemt geen naam. Dat is goed. Ik vraag alleen of melder nu
        veilig is. Ja, in een park.

        Betrokkene is de manager. Als iets hem niet bevalt, roept hij melder bij zich, doet de deur dicht en
        gaat ervoor staan. Hij verheft zijn stem niet. Hij zegt dingen als: “Ik weet hoe jij bent aangenomen.”
        Melder weet niet wat dat betekent.

        Wij spreken af dat melder weer belt. Ik kan niet terugbellen en hoef dat ook niet.`,
      ),
      talk(
        'phone',
        8,
        40,
        `Melder belt opnieuw. De grenzen van mijn zwijgplicht nu rustig uitgelegd. Melder zegt de voornaam, en
        dat ik die mag vergeten; ik schrijf hem niet op.

        Drie gesprekken met de deur dicht sinds {month-3}. Bij het laatste hield hij de klink vast tot melder
        “begrepen” had gezegd. Er is niemand bij geweest. Wel zag een collega melder huilend naar buiten
        komen.

        Besproken wat melder kan doen als het weer gebeurt: blijven staan, zeggen dat je een ander moment
        wilt, de deur openzetten. Melder denkt niet te durven. Dat is ook een antwoord.`,
      ),
      talk(
        'in-person',
        15,
        70,
        `Eerste keer dat wij elkaar zien, in een koffiehuis aan de {street}. Melder is rustiger dan door de
        telefoon.

        Uitgebreid langsgegaan welke wegen er zijn en wat elke weg kost. Een officiële melding: naam bekend
        bij de onderzoeker, betrokkene wordt gehoord. Een signaal: geen naam, minder gevolg. Melder kiest nu
        voor het signaal en wil weten of meer mensen dit meemaken. Dat weet ik niet, en als ik het wist zou ik
        het niet zeggen. Dat begrijpt melder.

        Toestemming gegeven, mondeling, in deze woorden: dat er op deze afdeling gesprekken worden gevoerd die
        als dreigend worden ervaren.`,
      ),
      talk(
        'phone',
        20,
        20,
        `Melder heeft de deur opengezet. Betrokkene zei: “Wat krijgen we nou,” en ging zitten. Het gesprek
        duurde vier minuten.

        Melder is trots en ook bang voor wat er nu komt. Volgend contact op {next}, eerder als het nodig is.`,
      ),
      talk(
        'phone',
        35,
        25,
        `Geen gesloten deuren meer geweest. Betrokkene spreekt melder nu vooral per mail, in het kopieveld
        staat zijn eigen leidinggevende. Of dat door het signaal komt is niet bekend.

        Melder slaapt. Nazorg blijft lopen; wij bellen elk kwartaal.`,
      ),
      talk(
        'phone',
        92,
        15,
        `Kwartaalgesprek. Melder solliciteert intern, uit eigen wens en niet om weg te komen. Dat onderscheid
        hebben we bewust samen gemaakt.`,
      ),
    ],
  },
  {
    key: 'hand-on-the-back',
    theme: 'sexual-harassment',
    channel: 'in-person',
    track: 'omgangsvormen',
    wish: 'Dat hij afstand houdt. Meer niet.',
    nonWish: 'Geen officiële melding. Mijn partner hoeft dit niet te weten.',
    talks: [
      talk(
        'in-person',
        0,
        65,
        `Melder begint over iets anders en komt er na twintig minuten op. Een collega legt bij het meekijken op
        het scherm een hand op melders rug, en laat die daar. Het begon in {month-2}. Melder schoof de stoel
        weg; de volgende keer stond hij aan de andere kant.

        Vorige week, in de lift, zei hij iets over hoe melder ruikt. Melder is op de verkeerde verdieping
        uitgestapt.

        Uitgelegd wat er met dit gesprek gebeurt: niets, tenzij melder het wil. Ook gezegd in welke gevallen
        ik niet zou kunnen zwijgen, en dat daar nu geen sprake van is.

        Melder vraagt of het aan de kleding ligt. Nee. Dat heb ik twee keer gezegd.

        Wij hebben niets besloten. Melder wil eerst een week niet hoeven kiezen.`,
      ),
      talk(
        'in-person',
        8,
        45,
        `Een week later. Melder heeft het bureau anders gezet, met het scherm naar de muur. Dat hielp twee
        dagen.

        Mogelijkheden verkend: zelf zeggen, laten zeggen door mij of door de teamleider, een brief, een
        klacht. Melder voelt het meest voor een brief in eigen woorden. Er staat in wat hij deed, wat melder
        ervan vond, en wat er moet stoppen. Geen dreiging. Wij lezen hem samen; melder haalt twee keer het
        woord sorry weg.`,
      ),
      talk(
        'phone',
        6,
        20,
        `De brief is gegeven, persoonlijk, met een collega in de buurt die niet wist waarom. Hij las, werd
        bleek en zei alleen “oké”. Melder moest daarna zitten.`,
      ),
      talk(
        'phone',
        21,
        15,
        `Hij houdt afstand. In het overleg zit hij nu aan de andere kant van de tafel. Melder merkt dat het
        lichaam nog niet is bijgepraat: schrikken bij de lift. Nummer gegeven van het bedrijfsmaatschappelijk
        werk.`,
      ),
      talk(
        'in-person',
        49,
        35,
        `Nazorg. Melder heeft het thuis toch verteld en dat was minder moeilijk dan gedacht. De collega heeft
        zijn excuses aangeboden, kort, zonder uitleg. Melder heeft geknikt. Of dit klaar is weet melder niet,
        wel dat het stil is.`,
      ),
      talk('phone', 90, 10, `Laatste telefoontje. Trap én lift. Dossier mag dicht.`),
    ],
  },
  {
    key: 'party-photographs',
    theme: 'sexual-harassment',
    channel: 'e-mail',
    track: 'omgangsvormen',
    wish: 'De foto’s weg. En weten wie ze heeft gezien.',
    nonWish: 'Niet genoemd worden in een mail aan alle medewerkers.',
    talks: [
      talk(
        'video',
        2,
        50,
        `Na het personeelsfeest zijn foto’s rondgestuurd, van dichtbij genomen, van melder en twee anderen
        tijdens het dansen. Er staan teksten bij. Een collega heeft ze laten zien omdat melder het recht had
        het te weten.

        Melder is vooral boos. Heeft de maker gebeld; die zei dat het feest was.

        Besproken wie ik ben en welk soort geheim dit is. Melder wil dat het stopt voordat het een
        gespreksonderwerp wordt.

        Keuze van melder: de maker krijgt één dag om alles te verwijderen en aan iedereen te vragen hetzelfde
        te doen. Doet hij dat niet, dan gaat melder naar de teamleider.`,
      ),
      talk(
        'phone',
        2,
        15,
        `De foto’s zijn verwijderd en er ging een bericht uit, met excuses en zonder namen. Twee mensen hebben
        melder geappt dat ze niets hadden doorgestuurd. Zeker weten kan niemand.`,
      ),
      talk(
        'in-person',
        18,
        40,
        `De anderen op de foto’s weten het nu ook, van melder. Een van hen wil wel een klacht indienen.
        Uitgelegd dat zij een eigen vertrouwenspersoon kan kiezen en dat ik hun zaken niet door elkaar haal.
        Melder zelf hoeft geen klacht.

        Wel een wens: dat het in de huisregels van het feest komt. Met melder een tekst van vier regels
        gemaakt voor de feestcommissie.`,
      ),
      talk(
        'phone',
        60,
        15,
        `De regels zijn overgenomen. Melder gaat naar het volgende feest, “met hoge hakken en een kleine
        kring”. Nazorg afgerond.`,
      ),
    ],
  },
  {
    key: 'shouting-supervisor',
    theme: 'intimidation',
    channel: 'desk',
    track: 'omgangsvormen',
    wish: 'Dat er niet meer tegen mij wordt geschreeuwd waar publiek bij is.',
    nonWish: 'Mijn contract moet er niet onder lijden.',
    talks: [
      talk(
        'in-person',
        0,
        40,
        `Melder is ingehuurd via een bureau, voor het groen. De opzichter schreeuwt. Bij regen, bij haast, bij
        een verkeerde schaar. Vorige week bij een school, met ouders aan het hek. Eén ouder vroeg of het wel
        ging.

        Mijn taak verteld, en dat die ook geldt voor wie hier via een ander werkt. Melder durft niet veel: het
        contract loopt per vier weken.

        Ik heb gevraagd of de anderen ook worden toegeschreeuwd. Ja, allemaal, maar zij zijn in dienst.`,
      ),
      talk(
        'phone',
        13,
        20,
        `Niets veranderd. Een collega in vaste dienst wil het namens de ploeg zeggen, als niemand alleen naar
        voren wordt geschoven. Melder vindt dat goed en wil zelf niet bij het gesprek zijn.`,
      ),
      talk(
        'phone',
        12,
        20,
        `Het gesprek is geweest. De opzichter zei dat hij onder druk stond en dat “lawaai maken” er bij hem zo
        in zit. De chef heeft aangegeven dat het op straat niet kan en binnen ook niet.`,
      ),
      talk(
        'in-person',
        44,
        25,
        `Contract verlengd met zes maanden. Er is nog één keer geschreeuwd, daarna kwam hij uit zichzelf terug.
        Melder vindt dat je dat moet waarderen. Wij sluiten, met mijn nummer in de jaszak.`,
      ),
    ],
  },
  {
    key: 'home-address',
    theme: 'intimidation',
    channel: 'phone',
    track: 'omgangsvormen',
    wish: 'Me thuis weer veilig voelen.',
    nonWish: 'Niet stoppen met toezicht.',
    talks: [
      talk(
        'phone',
        0,
        40,
        `Melder is toezichthouder. Een ondernemer bij wie vorige maand een bouwstop is opgelegd, zei bij de
        deur welke kleur melders voordeur heeft. Daarna stond er twee avonden een auto in de straat.

        Hier hoort meer bij dan een gesprek met mij. Gevraagd of de politie is gebeld: nee. Samen besloten dat
        melder dat direct doet en mij erna belt. Uitgelegd dat direct gevaar een grens is van mijn zwijgen.
        Melder zet nu zelf de stappen, dus hoef ik daar niet overheen.`,
      ),
      talk(
        'phone',
        0,
        15,
        `Zelfde dag, einde middag. De wijkagent komt vanavond langs. De teamleider weet het en heeft het
        veiligheidsprotocol erbij gepakt. Melder slaapt vannacht bij familie.`,
      ),
      talk(
        'in-person',
        6,
        50,
        `Aangifte is gedaan, samen met de werkgever, onder nummer. De ondernemer krijgt voortaan bezoek van
        twee andere toezichthouders. Dat is een maatregel die melder beperkt; gevraagd wat melder ervan vindt.
        Antwoord: “Dit heb ik zelf gevraagd, en het is tijdelijk.” Zo opgeschreven.

        Er is cameratoezicht in de straat tot eind volgende maand.`,
      ),
      talk(
        'phone',
        29,
        20,
        `Rustig thuis. Met de kinderen gesproken over wat er was. Melder doet weer alle wijken behalve die ene
        straat. Over drie weken wordt bekeken of dat weer kan.`,
      ),
      talk(
        'in-person',
        55,
        30,
        `Nazorg. Alles weer in het rooster. Melder zegt dat het geholpen heeft dat niemand vroeg of het wel zo
        erg was. De zaak bij de politie loopt nog; daar ga ik niet over.`,
      ),
    ],
  },
  {
    key: 'mentor-evenings',
    theme: 'sexual-harassment',
    channel: 'in-person',
    track: 'omgangsvormen',
    wish: 'De begeleiding overdag, op kantoor, of helemaal niet.',
    nonWish: 'Hem niet zijn functie kosten.',
    talks: [
      talk(
        'in-person',
        0,
        60,
        `Melder heeft een mentor uit het managementteam. De afspraken verschoven van kantoor naar een
        restaurant, en van vijf uur naar acht. Hij stuurt daarna berichten die niet over werk gaan. Melder
        antwoordt met een duim, omdat niets antwoorden ook een antwoord is.

        Hij heeft niets gedaan, zegt melder. Toch rijdt melder na afloop een omweg.

        Vooraf verteld wat mijn rol is; onderweg nog eens, want melder was dat kwijt van de spanning. Wij
        hebben het gehad over een programma dat voor loopbaan bedoeld is en iets anders wordt, en dat melder
        daar iets van mag vinden zonder bewijs.`,
      ),
      talk(
        'phone',
        7,
        20,
        `Melder heeft voorgesteld om voortaan om half tien op zijn kamer af te spreken. Hij vroeg: “Heb ik iets
        verkeerd gedaan?” Melder zei dat het beter uitkomt met thuis. Daar heeft melder een rotgevoel over.`,
      ),
      talk(
        'in-person',
        17,
        45,
        `De berichten zijn doorgegaan. Gisteren een foto van een leeg glas tegenover hem. Melder wil stoppen
        met het programma en wil niet liegen over de reden.

        Samen twee zinnen gemaakt voor de coördinator: melder stopt, omdat de contacten te persoonlijk werden.
        Melder weet dat die daar iets mee kan doen en is daar voor het eerst niet tegen.`,
      ),
      talk(
        'phone',
        11,
        25,
        `De coördinator wist van een eerdere deelnemer die stopte. Meer heeft ze niet gezegd en dat hoorde ook
        niet. Zij bespreekt met de directeur de regels van het programma: overdag, op kantoor.

        Besproken of melder hier een signaal van wil maken. Ja, onder voorwaarde dat het later gaat, als er
        meer nieuwe deelnemers zijn en het niet naar één persoon wijst.`,
      ),
      talk(
        'phone',
        63,
        15,
        `Nazorg. Geen berichten meer. Melder heeft een andere mentor gevonden, buiten de gemeente. Het signaal
        mag nu; de woorden hebben we vandaag vastgesteld.`,
      ),
    ],
  },
];
