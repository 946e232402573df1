import { type Story, talk } from '../story';

/** Work pressure, and what it does when nobody looks. */
export const workload: readonly Story[] = [
  {
    key: 'double-caseload',
    theme: 'workload',
    channel: 'phone',
    track: 'omgangsvormen',
    wish: 'Een caseload die in vier dagen past.',
    nonWish: 'Me niet ziek hoeven melden om gehoord te worden.',
    talks: [
      talk(
        'phone',
        0,
        35,
        `Melder werkt in een wijkteam en heeft sinds {month-3} de gezinnen van een vertrokken collega erbij.
        Van achttien naar eenendertig. Elke week zegt de teamleider dat er iemand komt. Er komt niemand.

        Vorige maand heeft melder een huisbezoek vergeten. Er is niets ergs gebeurd, maar daar gaan de
        nachten over.

        Verteld wat ik kan doen en wat niet: ik ga niet over formatie, wel over hoe iemand hier overeind
        blijft en waar het hoort te liggen. Melder wil praten in persoon, op {next}.`,
      ),
      talk(
        'in-person',
        7,
        60,
        `Samen op papier gezet wat er ligt, wat wettelijk niet kan wachten, en wat wel. Melder had dat niet
        eerder gedaan, “omdat ik dan zou zien dat het niet kan”.

        Van de eenendertig gezinnen staan er negen onder toezicht; daar kan niets wachten. Bij elf loopt
        een plan dat eens per maand een bezoek vraagt. Bij de rest is het contact gestopt en moet alleen
        nog worden afgesloten. Dat afsluiten kost per gezin een halve dag en is al die tijd blijven liggen,
        omdat er steeds iets brandde.

        Melder vertelt over het vergeten bezoek. Een moeder had de kinderen schone kleren aangedaan en
        taart gekocht, omdat ze goed nieuws had. Pas om zes uur ’s avonds zag melder het in de agenda. Er
        is gebeld en de moeder zei dat het niet gaf. “Dat zeggen ze dan.” Melder heeft dit nog tegen
        niemand verteld. Wij nemen er de tijd voor.

        Er is twee keer om hulp gevraagd: mondeling in {month-2}, en in een mail in {month-1}, waarop een
        duimpje terugkwam. Dat heb ik genoteerd als eerder verteld.

        Melder schrikt van de vraag of het nog veilig is voor de gezinnen. Daarover rustig doorgepraat. Het
        antwoord is: nu nog wel, over een maand misschien niet.

        Afgesproken dat melder de lijst aan de teamleider geeft en vraagt om een schriftelijke keuze: wat
        doe ik niet. Ik help met de eerste zin.`,
      ),
      talk(
        'phone',
        10,
        20,
        `De lijst is afgegeven. De teamleider werd er stil van en heeft zes gezinnen meteen elders belegd.
        De rest wordt vrijdag besproken met de manager. Melder heeft vannacht doorgeslapen.`,
      ),
      talk(
        'phone',
        24,
        20,
        `Er is een ingehuurde kracht begonnen voor drie dagen. Melder zit op tweeëntwintig. De bedrijfsarts
        is gebeld, op eigen verzoek, om te voorkomen dat het alsnog misgaat.`,
      ),
      talk(
        'in-person',
        65,
        30,
        `Nazorg. Achttien gezinnen, weer. Melder zegt dat het vergeten huisbezoek inmiddels met het gezin is
        besproken; dat heeft het meest geholpen. Wij ronden af.`,
      ),
    ],
  },
  {
    key: 'always-on-call',
    theme: 'workload',
    channel: 'e-mail',
    track: 'omgangsvormen',
    wish: 'Duidelijkheid over bereikbaarheid in het weekend.',
    nonWish: 'Geen klacht tegen mijn leidinggevende.',
    talks: [
      talk(
        'video',
        2,
        40,
        `Gesprek na een mail. Melder kent mij van de introductiedag en weet in grote lijnen wat ik doe; de
        grenzen van de geheimhouding toch nog doorgenomen.

        De leidinggevende van melder werkt zelf zeven dagen. Er komt op zondagavond een reeks berichten,
        met een punt achter elke zin. Wie maandag niet alles gelezen heeft, merkt dat. Gezegd is het nooit:
        “Je hoeft niet te reageren,” staat er zelfs onder.

        Melder heeft een ziek kind en is op. Huilt kort, wil daarna door.

        Wat zou helpen: één afspraak, voor iedereen, zodat het niet over melder gaat. {Die vraag kan in het
        werkoverleg|Dat kan als agendapunt in het werkoverleg}, als onderdeel van de afspraken over
        thuiswerken.`,
      ),
      talk(
        'phone',
        20,
        20,
        `Het punt stond op de agenda en drie anderen bleken hetzelfde te willen. De leidinggevende zei dat
        zij haar hoofd leegschrijft en dacht dat dat kon, zo. Ze stelt berichten nu uit tot maandag acht
        uur.

        Na afloop bleef zij nog even zitten en vroeg of zij melder ermee had dwarsgezeten. Melder heeft
        geaarzeld en toen ja gezegd. Het werd een goed gesprek, ook over het kind. Zij wist niet dat er
        nachten in het ziekenhuis bij zaten.`,
      ),
      talk(
        'phone',
        45,
        10,
        `Nagebeld. Het houdt. Thuis is het nog zwaar; melder heeft zorgverlof aangevraagd en gekregen. Geen
        vraag meer voor mij.`,
      ),
    ],
  },
  {
    key: 'back-from-burnout',
    theme: 'workload',
    channel: 'in-person',
    track: 'omgangsvormen',
    pseudonym: 'Zachte Kei',
    wish: 'Opbouwen in het tempo dat met de bedrijfsarts is afgesproken.',
    nonWish: 'Niet hoeven uitleggen waarom ik weg was.',
    talks: [
      talk(
        'in-person',
        0,
        60,
        `Melder is na zeven maanden terug, op halve dagen. In de eerste week lag er een planning voor hele
        weken. Op de deur van de kamer hing een slinger met “eindelijk”.

        Het woord eindelijk is blijven hangen. Melder weet dat het aardig was bedoeld, waarschijnlijk.

        Besproken wie wat hoort te weten: de leidinggevende het aantal uren, de bedrijfsarts de reden,
        collega’s geen van beide. Melder dacht dat er een plicht was om open te zijn. Die is er niet.

        Wat hielp en wat niet, in de eerste week. Wel: de collega die alleen vroeg of melder koffie wilde.
        Niet: drie mensen met een verhaal over een zwager die ook zoiets had. Wel: het eigen bureau, met de
        eigen plant, die iemand al die maanden water heeft gegeven. Niet: een volle mailbox van vierduizend
        berichten, waarvan de leidinggevende zei dat melder die “op het gemak” kon wegwerken. Samen bedacht
        dat die mailbox in één keer naar een archief mag, met een bericht dat wie iets nodig heeft het nog
        eens stuurt.

        Melder is bang voor de herhaling. Niet voor het werk, maar voor het moment waarop je merkt dat je
        al weken niets meer gevoeld hebt. De bedrijfsarts heeft gevraagd daar woorden voor te zoeken.
        Melder noemt het “de watten”. Wij spreken af dat melder het tegen mij zegt als de watten terug
        zijn, ook als daar geen aanleiding voor is.

        Uitleg over wie ik ben is gegeven, dossier mag. Melder leest aan het eind mijn aantekeningen mee en
        schrapt een woord.

        Afgesproken: melder legt het opbouwschema naast de planning en laat die twee papieren het werk
        doen.`,
      ),
      talk(
        'phone',
        14,
        20,
        `De planning is aangepast. De leidinggevende had het schema niet gekregen; dat lag bij
        personeelszaken. Wel viel in het overleg de zin dat “we allemaal wel eens moe zijn”. Melder liep
        daarop de gang op en is later teruggekomen.`,
      ),
      talk(
        'in-person',
        16,
        45,
        `Verder gesproken over die zin. De leidinggevende weet niet dat die is blijven steken. Melder wil
        het zeggen, niet om gelijk te krijgen maar om van het nadenken af te zijn. Wij hebben het drie keer
        geoefend, de derde keer met een lach.`,
      ),
      talk(
        'phone',
        9,
        15,
        `Gezegd, en goed ontvangen. De leidinggevende vertelde over een eigen periode van uitval, lang
        geleden. Dat had melder niet zien aankomen.`,
      ),
      talk(
        'phone',
        55,
        15,
        `Vier dagen per week nu. De slinger is weg, noteer ik op verzoek van melder. Nazorg alleen nog als
        melder zelf belt; anders sluit ik over drie maanden.`,
      ),
    ],
  },
  {
    key: 'project-without-end',
    theme: 'workload',
    channel: 'form',
    track: 'omgangsvormen',
    wish: 'Dat iemand zegt wat er níet meer hoeft.',
    nonWish: 'Geen coachingstraject alsof het aan mij ligt.',
    talks: [
      talk(
        'in-person',
        4,
        50,
        `Na het formulier op intranet. Melder vroeg daar om “iemand die niets van automatisering weet”. Dat
        klopt.

        Het gaat om de overgang naar een nieuw systeem bij {unit}. De datum is vier keer verschoven en het
        werk niet minder geworden. In de stuurgroep staat alles op groen. Melder levert de cijfers aan en
        weet dat het oranje is; die kleur is eruit gehaald door iemand hoger in de lijn.

        Gevraagd naar een gewone week. Op maandag komt het projectteam bij elkaar, op dinsdag is er
        testdag, op woensdag worden de fouten verdeeld en op donderdag blijkt dat de leverancier ze anders
        telt. Vrijdag is bedoeld voor het gewone werk; dat gebeurt dus op zaterdag. Twee collega’s zijn in
        een half jaar uitgevallen. Hun taken staan nog op hun naam.

        Ik heb gevraagd of dat alleen over druk gaat of ook over eerlijkheid. Melder denkt lang na. Over
        druk, zegt melder, voorlopig. Als het over het tweede gaat hoort er een ander spoor bij, en dat heb
        ik uitgelegd.

        Volgende keer nemen wij de weken onder de loep.`,
      ),
      talk(
        'in-person',
        13,
        40,
        `Weken bekeken: gemiddeld vijftig uur, in vier maanden geen enkele vrije dag. Melder heeft
        aangeboden gekregen om “aan veerkracht te werken” met een coach. Dat kwam aan als een verwijt.

        Besproken hoe je een aanbod kunt afslaan en toch vriendelijk blijft. Melder vraagt de opdrachtgever
        om een lijst van drie dingen die wachten.`,
      ),
      talk(
        'phone',
        19,
        20,
        `De opdrachtgever heeft twee onderdelen uit de planning gehaald. De coach is van tafel. De kleur in
        de rapportage is weer oranje; melder heeft daar zelf om gevraagd en er is geen ruzie van gekomen.`,
      ),
      talk('phone', 42, 10, `Kort gebeld. Systeem draait, melder gaat drie weken weg. Afgesloten.`),
    ],
  },
  {
    key: 'counter-shouting',
    theme: 'workload',
    channel: 'desk',
    track: 'omgangsvormen',
    wish: 'Na een incident even van de balie af mogen.',
    nonWish: 'Niet naar de achterkant verplaatst worden voorgoed.',
    talks: [
      talk(
        'in-person',
        0,
        35,
        `Melder staat aan de balie van Burgerzaken en loopt in de pauze bij mij binnen. Een bezoeker heeft
        vanmorgen geschreeuwd en een map van de balie geveegd. De beveiliging kwam, de bezoeker ging, en de
        volgende stond er al.

        “Dat je gewoon op het knopje drukt voor nummer 48.” De handen trillen nog. Water gehaald, even
        gewacht.

        De man kwam voor een uittreksel dat hij nodig had voor een uitkering en kreeg te horen dat hij een
        afspraak moest maken. Het systeem liet geen uitzondering toe. Melder had het hem graag gegeven.
        “Hij had wel een punt, en ik had de map.” Hij riep dat hij melder wist te vinden. Melder weet niet
        of dat een dreigement was; in het formulier komt het te staan zoals hij het zei.

        Kort verteld waarvoor iemand bij mij kan komen en dat ik niets doorgeef. Daarna gesproken over wat
        hier geregeld is: een incidentformulier, opvang door een collega, een gesprek met de teamleider
        dezelfde dag. Niets daarvan is vandaag gebeurd, en melder wist niet dat het bestond.

        Melder gaat het formulier invullen. Ik bel op {next}.`,
      ),
      talk(
        'phone',
        1,
        15,
        `Slecht geslapen, wel gaan werken. De teamleider was die dag op een cursus en heeft zich vanmorgen
        gemeld. Aangeboden werd een plek in de backoffice. Melder wil dat niet: “Dan ben ik degene die niet
        tegen een stootje kan.”`,
      ),
      talk(
        'in-person',
        13,
        40,
        `De balie is nu zo geregeld dat iemand na een incident een half uur vrij is, en een collega
        inspringt. Dat geldt voor allemaal. Voorstel van melder zelf, overgenomen door de teamleider.

        Gesproken over wat er onder zit: een eerder voorval bij een andere werkgever, jaren geleden. Daar
        ga ik niet verder op in dan melder wil. Melder overweegt een paar gesprekken bij het
        bedrijfsmaatschappelijk werk.`,
      ),
      talk(
        'phone',
        40,
        15,
        `Melder heeft drie gesprekken gehad en merkt verschil. Nummer 48 is een grapje geworden tussen de
        collega’s die erbij waren. Nazorg klaar.`,
      ),
    ],
  },
  {
    key: 'quiet-year-end',
    theme: 'workload',
    channel: 'phone',
    track: 'omgangsvormen',
    wish: 'Dat de taken eerlijk worden verdeeld, ook als mensen elkaar al lang kennen.',
    nonWish: 'Niet de collega zijn die moeilijk doet.',
    talks: [
      talk(
        'phone',
        0,
        25,
        `Melder is de jongste in een team van vijf dat de jaarrekening maakt. De andere vier werken al
        twintig jaar samen. Het vervelende werk komt bij melder, zonder dat het ooit is afgesproken. Wie
        iets zegt krijgt te horen hoe het vroeger was.

        Er is geen kwade wil, denkt melder. Maar vorige week ging iedereen om vijf uur weg en zat melder er
        om negen nog.`,
      ),
      talk(
        'in-person',
        12,
        45,
        `Rol en grenzen toegelicht, want daar was door de telefoon geen tijd voor.

        Wij tekenen het werk van de afgelopen maand uit op een vel: wie doet wat, hoeveel uur. Bij melder
        staat de helft. Gevraagd of de anderen dit beeld zouden herkennen. Waarschijnlijk niet, zegt
        melder, want niemand heeft het ooit zo gezien.

        Hoe het zo gekomen is: toen melder begon, vroeg een van de vier of melder het aansluiten van de
        grootboeken wilde leren. Dat was aardig. Een jaar later deed melder het alleen, met de controle
        erbij, en de vragen van de accountant. De vier drinken om tien uur koffie aan de lange tafel.
        Melder drinkt koffie achter het scherm.

        Keuze: het vel meenemen naar het team, als voorstel voor volgend jaar.`,
      ),
      talk(
        'phone',
        22,
        15,
        `Het vel is besproken. Eerst was men beledigd, daarna ging iemand rekenen. Twee taken zijn
        overgenomen. Eén collega zei op de gang dat melder dat “netjes had aangepakt”. Wij laten het
        hierbij.`,
      ),
    ],
  },
];
