import { type Story, talk } from '../story';

/** Intimidation and aggression. */
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

        Betrokkene is de manager. Als iets hem niet bevalt, roept hij melder bij zich, doet de deur dicht
        en gaat ervoor staan. Hij verheft zijn stem niet. Hij zegt dingen als: “Ik weet hoe jij bent
        aangenomen.” Melder weet niet wat dat betekent.

        Wij spreken af dat melder weer belt. Ik kan niet terugbellen en hoef dat ook niet.`,
      ),
      talk(
        'phone',
        8,
        40,
        `Melder belt opnieuw. De grenzen van mijn zwijgplicht nu rustig uitgelegd. Melder zegt de voornaam,
        en dat ik die mag vergeten; ik schrijf hem niet op.

        Drie gesprekken met de deur dicht sinds {month-3}. Bij het laatste hield hij de klink vast tot
        melder “begrepen” had gezegd. Er is niemand bij geweest. Wel zag een collega melder huilend naar
        buiten komen.

        De drie keren, zo letterlijk als melder ze nog weet. De eerste ging over een verlofaanvraag; hij
        zei dat melder “het team in de steek liet” en bleef voor de deur staan tot melder de aanvraag
        introk. De tweede ging over een mail waarin melder het niet met hem eens was. De derde had geen
        onderwerp. Hij vroeg alleen of melder wist wat loyaliteit is.

        Tussen die gesprekken door is hij vriendelijk, soms heel vriendelijk. Hij bracht een keer soep mee
        toen melder verkouden was. Melder vindt dat bijna erger, omdat het dan lijkt of de rest er niet
        was.

        Besproken wat melder kan doen als het weer gebeurt: blijven staan, zeggen dat je een ander moment
        wilt, de deur openzetten. Melder denkt niet te durven. Dat is ook een antwoord.`,
      ),
      talk(
        'in-person',
        15,
        70,
        `Eerste keer dat wij elkaar zien, in een koffiehuis aan de {street}. Melder is rustiger dan door de
        telefoon.

        Melder heeft een schrift bij zich, met data. Wij lezen het samen door en ik vraag bij elke regel of
        melder het zelf heeft meegemaakt, heeft gezien of van een ander heeft. Bij twee regels blijkt het
        een verhaal van een ander te zijn. Melder zet daar een kringetje bij.

        De collega die melder huilend zag, heeft later een briefje op het toetsenbord gelegd met een
        telefoonnummer. Meer niet. Melder heeft het nummer in de portemonnee.

        Uitgebreid langsgegaan welke wegen er zijn en wat elke weg kost. Een officiële melding: naam bekend
        bij de onderzoeker, betrokkene wordt gehoord. Een signaal: geen naam, minder gevolg. Melder kiest
        nu voor het signaal en wil weten of meer mensen dit meemaken. Dat weet ik niet, en als ik het wist
        zou ik het niet zeggen. Dat begrijpt melder.

        Toestemming gegeven, mondeling, in deze woorden: dat er op deze afdeling gesprekken worden gevoerd
        die als dreigend worden ervaren.`,
      ),
      talk(
        'phone',
        20,
        20,
        `Melder heeft de deur opengezet. Betrokkene zei: “Wat krijgen we nou,” en ging zitten. Het gesprek
        duurde vier minuten.

        Melder is trots en ook bang voor wat er nu komt. Volgend contact op {next}, eerder als het nodig
        is.`,
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
        `Kwartaalgesprek. Melder solliciteert intern, uit eigen wens en niet om weg te komen. Dat
        onderscheid hebben we bewust samen gemaakt.`,
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
        `Melder is ingehuurd via een bureau, voor het groen. De opzichter schreeuwt. Bij regen, bij haast,
        bij een verkeerde schaar. Vorige week bij een school, met ouders aan het hek. Eén ouder vroeg of
        het wel ging.

        Mijn taak verteld, en dat die ook geldt voor wie hier via een ander werkt. Melder durft niet veel:
        het contract loopt per vier weken.

        Het begint vaak met fluiten. Dan weten ze het al. Daarna komt de stem, die je aan de overkant van
        het plantsoen hoort. Wat hij roept is niet eens zo erg, zegt melder; “lapzwans” en “nou, komt er
        nog wat van”. Het is dat je werk dan kijkt of het klopt, en iedereen met je mee kijkt.

        Melder heeft eerder in een kas gewerkt waar het er ook ruw aan toeging. Dat was binnen. Hier lopen
        kinderen langs die melder op zaterdag bij de voetbalclub tegenkomt.

        Ik heb gevraagd of de anderen ook worden toegeschreeuwd. Ja, allemaal, maar zij zijn in dienst.`,
      ),
      talk(
        'phone',
        13,
        20,
        `Niets veranderd. Een collega in vaste dienst wil het namens de ploeg zeggen, als niemand alleen
        naar voren wordt geschoven. Melder vindt dat goed en wil zelf niet bij het gesprek zijn.`,
      ),
      talk(
        'phone',
        12,
        20,
        `Het gesprek is geweest. De opzichter zei dat hij onder druk stond en dat “lawaai maken” er bij hem
        zo in zit. De chef heeft aangegeven dat het op straat niet kan en binnen ook niet.

        De collega die het woord deed, vertelde melder later hoe het ging. Zij waren met zijn vijven, met
        de petten af. Niemand heeft iets overdreven. De opzichter vroeg wie er begonnen was met klagen, en
        toen zei de oudste: wij allemaal tegelijk. Dat is de zin die melder heeft onthouden.`,
      ),
      talk(
        'in-person',
        44,
        25,
        `Contract verlengd met zes maanden. Er is nog één keer geschreeuwd, daarna kwam hij uit zichzelf
        terug. Melder vindt dat je dat moet waarderen. Wij sluiten, met mijn nummer in de jaszak.`,
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

        De straat is klein en melder kent er iedereen, dus een vreemde auto valt op. De eerste avond stond
        hij er een uur, met de lichten uit. De tweede avond reed hij weg toen de buurman de hond uitliet.
        Het kenteken heeft melder niet; de buurman denkt dat hij de eerste drie tekens weet. Melder heeft
        de kinderen gezegd dat ze achterom moeten en niet waarom.

        Hier hoort meer bij dan een gesprek met mij. Gevraagd of de politie is gebeld: nee. Samen besloten
        dat melder dat direct doet en mij erna belt. Uitgelegd dat direct gevaar een grens is van mijn
        zwijgen. Melder zet nu zelf de stappen, dus hoef ik daar niet overheen.`,
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
        twee andere toezichthouders. Dat is een maatregel die melder beperkt; gevraagd wat melder ervan
        vindt. Antwoord: “Dit heb ik zelf gevraagd, en het is tijdelijk.” Zo opgeschreven.

        Wij gaan na wat er die dag precies is gezegd. De man stond op de drempel en zei: “Groen, hè, die
        deur van jou. Mooi, met dat raampje.” Hij glimlachte erbij. Een collega stond drie meter verder
        foto’s te maken en heeft het half gehoord. In het rapport van die dag had melder alleen gezet dat
        de stemming vijandig was. Dat is nu aangevuld, met datum van vandaag, zodat te zien is dat het
        later is opgeschreven.

        Thuis hebben ze het verteld aan de oudste en niet aan de jongste. Melder controleert elke avond de
        achterdeur, ook als de partner dat net heeft gedaan.

        Er is cameratoezicht in de straat tot eind volgende maand.`,
      ),
      talk(
        'phone',
        29,
        20,
        `Rustig thuis. Met de kinderen gesproken over wat er was. Melder doet weer alle wijken behalve die
        ene straat. Over drie weken wordt bekeken of dat weer kan.`,
      ),
      talk(
        'in-person',
        55,
        30,
        `Nazorg. Alles weer in het rooster. Melder zegt dat het geholpen heeft dat niemand vroeg of het wel
        zo erg was. De zaak bij de politie loopt nog; daar ga ik niet over.`,
      ),
    ],
  },
];
