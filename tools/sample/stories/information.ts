import { type Story, talk } from '../story';

/** What was known and should not have been passed on, or should have been and was not. */
export const information: readonly Story[] = [
  {
    key: 'bid-before-opening',
    theme: 'information',
    channel: 'in-person',
    track: 'integriteit',
    pseudonym: 'Hoge Populier',
    daysAgo: { from: 74, to: 50 },
    wish: 'Dat iemand die er verstand van heeft hiernaar kijkt.',
    nonWish: 'Mijn naam niet bij de leverancier.',
    talks: [
      talk(
        'in-person',
        0,
        60,
        `Melder werkt bij Inkoop. Bij een aanbesteding voor straatmeubilair stelde één inschrijver een vraag
        die je alleen kunt stellen als je het conceptbestek kent. Dat concept lag bij vier ambtenaren.

        Uitgelegd dat dit het spoor van integriteit is. Zolang wij praten is het sparren; wordt het een
        melding, dan gaat de organisatie erover en kan melder het niet meer terughalen. Melder vraagt dat
        te herhalen en noteert het zelf ook.

        De feiten, zoals melder ze geeft. Het concept is op een maandag rondgestuurd aan vier mensen. De
        openbare versie kwam negen dagen later en was op één punt veranderd: de eis over de coating. De
        inschrijver vroeg twee dagen na publicatie waarom die eis anders was geworden. In de openbare
        stukken is nergens te zien dat er ooit iets anders stond.

        Melder heeft de vraag beantwoord zoals dat hoort: zakelijk, voor alle inschrijvers zichtbaar,
        zonder te laten merken dat er iets aan de hand was. Daar is melder achteraf onzeker over. Had het
        meteen gemoeten? Ik heb gezegd dat melder op dat moment deed wat de regels vroegen, en dat het twee
        weken nadenken over de rest ook zorgvuldig is.

        Wij hebben de weg van het concept nagelopen, hardop. Eén van de vier was die week op vakantie en
        heeft de mail volgens de leesbevestiging pas na publicatie geopend. Een ander heeft het stuk op
        papier meegenomen naar een overleg buiten het stadhuis. Dat is niet verboden. Het betekent wel dat
        er meer mensen kunnen zijn die het hebben gezien dan de vier die erop staan, en melder schreef dat
        met opluchting op. “Dan hoef ik er niet één aan te wijzen.”

        Of er nadeel is, valt nu niet te zeggen. De inschrijving loopt nog twee weken. Komt er een winnaar
        die de eis precies raakt, dan bewijst dat niets; komt er een ander, dan is er evenmin iets bewezen.
        Melder wilde graag dat de uitslag het antwoord zou geven. Wij hebben vastgesteld dat dat niet zo
        werkt en dat melder daar dus ook niet op hoeft te wachten.

        Ik heb gevraagd waar melder bang voor is. Er zijn zes mensen bij Inkoop. Iedereen weet wie deze
        aanbesteding doet. Als er vragen komen, weten ze dus waar die begonnen. Dat is geen gevoel, dat is
        rekenen.

        Gescheiden wat melder zeker weet (de vraag, de datum, wie toegang had), wat melder denkt (dat één
        van de vier belde) en wat niet bekend is (of de vraag ook anders te verklaren is). Melder vond dat
        laatste het moeilijkst.

        Niemand anders weet het. Wij spreken elkaar weer op {next}.`,
      ),
      talk(
        'in-person',
        8,
        45,
        `Melder heeft één andere verklaring gevonden: een oud bestek van drie jaar terug bevat een
        vergelijkbare eis. Niet dezelfde. Het blijft dus open.

        De vier betrokkenen hoeven niet schuldig te zijn om dit te laten uitzoeken. Melder is daar
        opgelucht over en kiest voor een signaal ter informatie aan Bureau Integriteit.`,
      ),
      talk(
        'phone',
        7,
        20,
        `De tekst van de doorverwijzing doorgenomen, zin voor zin. Melder heeft de rol “medewerker” laten
        veranderen in “iemand die betrokken was”, omdat er bij Inkoop maar weinig mensen zijn. Toestemming
        gegeven voor precies deze tekst.`,
      ),
      talk(
        'phone',
        13,
        15,
        `Melder vraagt of er al bericht is. De ontvangst is bevestigd; een inhoudelijke reactie volgt binnen
        drie maanden. Op het werk verandert niets, en dat is vreemd om te merken. Daarover even gepraat.`,
      ),
    ],
  },
  {
    key: 'curious-searches',
    theme: 'information',
    channel: 'phone',
    track: 'integriteit',
    wish: 'Weten of ik dit moet melden.',
    nonWish: 'Mijn collega niet zonder waarschuwing in de problemen brengen.',
    talks: [
      talk(
        'phone',
        0,
        35,
        `Een collega van melder zoekt mensen op in de basisregistratie voor eigen doeleinden: een ex, een
        buurman, de nieuwe vriend van een nichtje. Ze vertelt het zelf, lachend, in de pauze. Melder heeft
        één keer op het scherm meegekeken.

        Mijn rol en de twee sporen besproken. Melder is bang een verrader te zijn. Gevraagd aan wie trouw
        hier eigenlijk verschuldigd is; het antwoord kwam langzaam: aan de mensen die zijn opgezocht.

        Melder wil erover slapen.`,
      ),
      talk(
        'in-person',
        6,
        50,
        `Eerst de vraag of melder zelf iets fout heeft gedaan door mee te kijken. Eén blik op een scherm is
        geen opvraging, maar wie het verder vertelt heeft er wel een aandeel in. Melder heeft het aan
        niemand doorverteld, behalve aan mij.

        Melder vertelt hoe het begon. De collega zocht een keer op of een oude vriendin nog leefde. Dat
        begreep iedereen. Daarna werd het een gewoonte, iets voor bij de koffie. Toen kwam de nieuwe vriend
        van het nichtje, die volgens het systeem al twee keer getrouwd was geweest. Dat is in die familie
        gaan rondgaan. “Daar zat ineens een mens aan vast.”

        Melder heeft met de collega gesproken en gezegd dat het niet mag en moet stoppen. Zij werd eerst
        boos, daarna stil. Ze heeft gezegd dat ze het zelf bij de teamleider neerlegt, vóór het eind van de
        week.

        Besproken wat melder doet als dat niet gebeurt. Iedere opvraging laat een spoor na; dit komt hoe
        dan ook uit. Wie als ambtenaar blijft zwijgen, krijgt zelf ook een vraag te beantwoorden. Dat heb
        ik zo gezegd omdat het waar is.`,
      ),
      talk(
        'phone',
        5,
        15,
        `De collega is naar de teamleider gegaan. Melder weet niet wat er besproken is en hoeft dat niet te
        weten. De privacyfunctionaris stelde melder later een vraag; melder heeft die eerlijk beantwoord.`,
      ),
      talk(
        'in-person',
        55,
        35,
        `De collega is teruggezet in een andere functie. Zij en melder groeten elkaar. Er zijn er die vinden
        dat melder had moeten zwijgen; twee anderen zeiden dank je wel. Wij hebben het gehad over hoe je na
        zoiets weer aan dezelfde tafel zit.`,
      ),
      talk('phone', 80, 10, `Nazorg. Het groeten is praten geworden, kort. Melder heeft geen vragen meer.`),
    ],
  },
  {
    key: 'report-in-the-newspaper',
    theme: 'information',
    channel: 'e-mail',
    track: 'integriteit',
    wish: 'Niet verdacht worden van iets wat ik niet heb gedaan.',
    nonWish: 'Geen verhoor zonder iemand naast me.',
    talks: [
      talk(
        'in-person',
        1,
        60,
        `Een vertrouwelijk conceptrapport over het zwembad stond in de krant. Melder heeft het rapport mee
        geschreven. Sindsdien heeft de directeur twee keer gezegd dat “het maar van een paar mensen kan
        komen” en daarbij naar melder gekeken. Dat laatste is een indruk, zegt melder zelf.

        Het rapport had elf conceptversies en lag op de dag van publicatie bij vier afdelingen, een extern
        bureau en de drukker. Melder heeft die lijst zelf gemaakt, ’s nachts. De krant citeerde een zin die
        alleen in versie acht stond. Melder schreef die zin. Dat is waarom het zo dichtbij komt: het zijn
        melders eigen woorden, met melders eigen komma.

        Op de afdeling wordt er niet over gesproken. Bij binnenkomst houdt men de deur open en vraagt naar
        het weekend. In de lift zei iemand: “Spannende tijden voor jou.” Melder heeft de hele dag op die
        zin gekauwd.

        Ik heb gezegd dat ik niet onderzoek wie er gelekt heeft en dat ook niet wil weten. Melder heeft
        niet gelekt en wil dat ik dat opschrijf. Opgeschreven als uitspraak van melder.

        Wat er kan gebeuren als er een feitenonderzoek komt: recht op een begeleider, inzage in het eigen
        verslag, tijd om te antwoorden. Melder kende geen van de drie.

        Melder gaat eerst zelf vragen hoe de directeur het bedoelde.`,
      ),
      talk(
        'phone',
        9,
        25,
        `De directeur zei geen verdenking te hebben en was verbaasd dat het zo was overgekomen. Toegezegd
        dat bij een onderzoek iedereen met toegang gelijk wordt behandeld. Er blijken zeventien mensen
        toegang te hebben gehad.`,
      ),
      talk(
        'phone',
        25,
        20,
        `Onderzoek is afgerond zonder dat er iemand is aangewezen. Melder is niet gehoord. Dat is goed en
        ook een beetje leeg, want er komt geen zin die melder vrijspreekt. Wij hebben samen geprobeerd die
        zin niet meer nodig te hebben.`,
      ),
      talk(
        'in-person',
        60,
        30,
        `Nazorg. De directeur heeft op eigen initiatief in het overleg gezegd dat de schrijvers zorgvuldig
        zijn geweest. Melder heeft daar, zegt hij, een hele avond om geglimlacht.`,
      ),
    ],
  },
  {
    key: 'personal-file-open',
    theme: 'information',
    channel: 'desk',
    track: 'omgangsvormen',
    wish: 'Weten wie mijn verzuimgegevens heeft gezien, en dat het stopt.',
    nonWish: 'Geen excuusmail aan het hele team.',
    talks: [
      talk(
        'in-person',
        0,
        45,
        `Een lijst met verzuimpercentages stond drie weken in een map die iedereen kon openen. Naam, aantal
        dagen, en bij melder ook een opmerking over de aard van de klachten. Een collega vroeg hoe het met
        “de medicijnen” ging.

        Melder kwam binnen en ging zitten met de jas aan. Uitgelegd wat ik mag, wat ik niet mag, en dat er
        een functionaris gegevensbescherming is die dit moet onderzoeken.

        Afgesproken dat melder daarheen gaat en ik de weg wijs; ik neem het niet over.`,
      ),
      talk(
        'phone',
        4,
        20,
        `De map is dicht. De functionaris laat uitzoeken wie hem opende. Melder krijgt dat te horen voor
        zover dat mag. De collega van de vraag heeft zich geëxcuseerd en zei dat hij het in een lijst zag
        staan.`,
      ),
      talk(
        'phone',
        23,
        20,
        `Elf mensen. Eén daarvan is de leidinggevende, die dit niet had mogen zien. Melder heeft ervoor
        gekozen om niet te weten welke tien de anderen zijn. Ik vroeg waarom. “Omdat ik nog met ze moet
        werken.”

        Het moeilijkste blijkt de leidinggevende te zijn. Die heeft drie weken lang geweten wat er aan de
        hand was, en in die weken wel twee keer gevraagd of melder het “allemaal nog aankon”. Toen klonk
        het aardig. Nu hoort melder iets anders in dezelfde woorden.`,
      ),
      talk(
        'in-person',
        43,
        30,
        `Het datalek is gemeld bij de toezichthouder. De leidinggevende heeft iets gezegd over aandacht,
        niet over schuld. Melder vindt het genoeg en haalt de jas van de kapstok. Nazorg staat open zolang
        melder dat wil.`,
      ),
    ],
  },
  {
    key: 'minutes-rewritten',
    theme: 'information',
    channel: 'in-person',
    track: 'integriteit',
    wish: 'Dat er in het verslag staat wat er is gezegd.',
    nonWish: 'Niet zelf het hele verleden gaan nalopen.',
    talks: [
      talk(
        'in-person',
        0,
        50,
        `Melder notuleert. Een waarschuwing van de veiligheidsadviseur over een evenement is uit het
        vastgestelde verslag verdwenen. In de versie die melder rondstuurde stond hij er nog in. Weggehaald
        door iemand met schrijfrechten. Melder weet wie, en wil dat niet zeggen.

        Wat er in de vergadering is gezegd, volgens de aantekeningen van melder: dat de uitgang aan de kant
        van het water bij het vorige evenement was dichtgezet met hekken, dat dat niet op de tekening
        stond, en dat het bij slecht weer verkeerd had kunnen gaan. Drie mensen knikten. De voorzitter zei
        dat het werd meegenomen. In het vastgestelde verslag staat: “De evaluatie is besproken.”

        Melder maakt al veertien jaar verslagen en weet dat er altijd iets wordt bijgeschaafd. Een grapje
        eruit, een stemming eraf. Dit is voor het eerst een feit.

        Verteld dat we hier eerst mogen denken. Wat er op het spel staat, zegt melder, is dat als er bij
        een volgend evenement iets gebeurt, er niets staat.`,
      ),
      talk(
        'phone',
        8,
        25,
        `Melder heeft de veiligheidsadviseur gevraagd of die het verslag gelezen had. Nee. De adviseur heeft
        zelf om een aanvulling verzocht, op de gewone manier, en kreeg hem. Daarmee is de waarschuwing
        terug.

        Melder vertelt ook waarom het zo zwaar weegt. Een paar jaar terug is er op een braderie een kraam
        omgewaaid. Er was toen vooraf gewaarschuwd, dat wist iedereen, en in geen enkel stuk was het terug
        te vinden. Melder had die stukken gemaakt.

        Overgebleven vraag: waarom het eruit was. Daar is nog geen antwoord op, en melder besluit niet
        verder te vragen.`,
      ),
      talk(
        'phone',
        50,
        15,
        `Gebeld zoals afgesproken. Er is sindsdien een regel dat wijzigingen in verslagen zichtbaar blijven.
        Melder heeft die niet bedacht, zegt melder, al zit er wel een punt in van een eigen voorstel van
        vorig jaar. Afgerond.`,
      ),
    ],
  },
];
