import { type Story, talk } from '../story';

/** Money, gifts and what belongs to everybody. */
export const money: readonly Story[] = [
  {
    key: 'wine-from-contractor',
    theme: 'money',
    channel: 'phone',
    track: 'integriteit',
    wish: 'Weten waar de grens ligt.',
    nonWish: 'Niet het hele team een cadeau laten teruggeven.',
    talks: [
      talk(
        'phone',
        0,
        25,
        `Melder heeft na oplevering van een project een doos wijn thuis gekregen van de aannemer, met een
        kaart. Waarde onbekend, het adres had melder nooit gegeven. Melder wil het goed doen en schaamt
        zich omdat er één fles open is.

        Het project duurde twee jaar en was niet makkelijk. De aannemer en melder hebben het in die tijd
        goed met elkaar kunnen vinden, en melder denkt dat de doos ook echt een bedankje was. Daarom is
        terugsturen moeilijk. Wij hebben het omgedraaid: wie het goed bedoelt, begrijpt de brief.

        Eerst verteld dat vragen stellen hier niets in gang zet. Daarna gesproken over wat de gedragscode
        zegt: niet thuis, niets boven vijftig euro, altijd laten registreren. Ook gezegd dat het openen van
        de fles geen ramp is. Wij hebben een korte brief aan de aannemer gemaakt, en een regel voor het
        register.`,
      ),
      talk(
        'phone',
        6,
        15,
        `De brief is weg, de doos opgehaald. De chef vond het “overdreven” en nam zelf ook weleens iets aan.
        Melder vraagt of dat iets betekent. Ik heb gezegd dat ik daar iets van zou kunnen vinden, maar dat
        het een eigen verhaal is, waar iemand bij hoort die het wil vertellen.`,
      ),
      talk(
        'in-person',
        33,
        40,
        `Melder wil het toch vertellen. De chef eet wekelijks met twee aannemers en rekent nooit af. Melder
        is er één keer bij geweest.

        Het etentje waar melder bij was, is anderhalf jaar geleden. Een oplevering, acht man aan tafel, en
        toen de rekening kwam keek niemand op. Melder zocht naar een portemonnee en de chef legde een hand
        op melders arm: “Dat regelen zij altijd.” Er is die avond niet over werk gepraat. Twee weken later
        ging het meerwerk erdoor zonder vragen. Of het een met het ander te maken heeft, kan melder niet
        zeggen. Meerwerk ging er vaker zonder vragen door.

        Rustig uit elkaar gehaald: één keer meegemaakt, de rest gehoord. Besproken dat dit als vermoeden
        bij Bureau Integriteit neergelegd kan worden. Melder is bang voor de naam; er zijn twee die ervan
        weten. Wij laten het nu bewust liggen en maken een nieuwe afspraak voor na melders verlof.`,
      ),
      talk(
        'phone',
        36,
        20,
        `Terug van verlof heeft melder bedacht dat het voor hem klaar is: de wijn, de brief, het register.
        Het andere is nu bekend bij iemand hoger die er vragen over stelt, buiten melder om. Hij is er
        opgelucht over, en ik zeg dat dat mag.`,
      ),
    ],
  },
  {
    key: 'fuel-card',
    theme: 'money',
    channel: 'desk',
    track: 'integriteit',
    wish: 'Dat het ophoudt zonder dat ik het hoef te bewijzen.',
    nonWish: 'Geen camera’s op de werf.',
    talks: [
      talk(
        'in-person',
        0,
        45,
        `Op de {street} tankt een collega van de buitendienst vaak na werktijd met de pas van de dienst.
        Melder heeft de bonnen gezien, want melder houdt de administratie van de werf bij. Driemaal een
        volle tank op zaterdag, terwijl de wagen in de loods stond.

        Het gaat om iemand die iedereen graag mag. Hij komt altijd als er gladheid is, ook op kerstavond,
        en hij heeft melder leren rijden met de strooier. Zijn vrouw is vorig jaar haar baan kwijtgeraakt.
        Melder zegt dat achter elkaar, als een som die niet uitkomt.

        Melder heeft het bij de teamleider gelegd en te horen gekregen dat iedereen wel eens een eindje
        omrijdt. Genoteerd als eerder verteld; gevolg: niets.

        Uitgelegd dat praten altijd mag, en dat een melding van de organisatie is zodra die gedaan wordt.
        Gezegd dat ik geen speurder ben. Gevraagd wat er op de bonnen staat, en dat apart gehouden van wat
        het zou betekenen.`,
      ),
      talk(
        'phone',
        14,
        20,
        `Melder heeft een overzicht van drie maanden gemaakt voor de eigen administratie. Het komt neer op
        vier tankbeurten die niet passen bij de wagens. De wagenparkbeheerder kan dit los daarvan nagaan.
        Melder overweegt dat te vragen, zonder namen.`,
      ),
      talk(
        'in-person',
        11,
        35,
        `De beheerder kijkt voortaan elke maand naar alle passen. Melder ziet de collega nog wekelijks, en
        dat is vreemd: groeten, koffie, en weten wat je weet. Wij hebben gesproken over hoe je dat
        volhoudt. Niet door te doen alsof; wel door het er niet over te hebben.`,
      ),
      talk(
        'phone',
        57,
        15,
        `De collega is zelf naar de beheerder gegaan en betaalt terug. Er volgt een schriftelijke
        waarschuwing. Melder vindt het een zachte landing en is daar blij om. Sluiten mag.`,
      ),
    ],
  },
  {
    key: 'second-job-permits',
    theme: 'power',
    channel: 'phone',
    track: 'integriteit',
    wish: 'Dat iemand met hem praat voordat het ontploft.',
    nonWish: 'Geen kop in de krant.',
    talks: [
      talk(
        'phone',
        0,
        30,
        `Een collega van melder adviseert in eigen tijd bouwers over vergunningen, en beoordeelt er in
        werktijd ook een paar van. Hij zegt dat hij het gescheiden houdt. Melder heeft er tweemaal een
        dossier van zien liggen.

        De nevenfunctie staat niet in het register. Melder wil hem niet schaden. Mijn plaats tussen melder
        en organisatie uitgelegd, en dat een melding iets anders is dan dit gesprek. Ik heb de bedoeling
        van het register verteld en gevraagd of melder hem zelf erop heeft gewezen. Nog niet.`,
      ),
      talk(
        'in-person',
        9,
        45,
        `Melder heeft het gevraagd aan de collega. Die lachte het weg: “Iedereen doet iets.” Daarna zei hij
        dat hij het wel even in zou vullen. Een week later is dat nog niet gebeurd.

        Wat melder heeft gezien: een map met het logo van een aannemer op een bureau waar ook een aanvraag
        van diezelfde aannemer lag. De tweede keer was het een andere map en een ander bedrijf. Melder
        heeft niet in de mappen gekeken. Het kan dus gaan om werk dat niets met elkaar te maken heeft, en
        dat heb ik zo opgeschreven.

        Besproken dat praten ook een keer ophoudt. Melder wil eerst een gesprek tussen collega en
        teamleider en belt mij als het niet lukt.`,
      ),
      talk(
        'phone',
        21,
        20,
        `De nevenfunctie is gemeld en goedgekeurd met voorwaarden: geen dossiers van klanten. Twee dossiers
        zijn opnieuw beoordeeld door een ander. Daar kwam hetzelfde uit, dus niemand is benadeeld.

        Melder vraagt zich af of alles voor niets was. Nee. Ik zeg waarom.`,
      ),
      talk('phone', 70, 10, `Nagebeld. De twee werken samen zoals vroeger. Gesloten.`),
    ],
  },
  {
    key: 'invoice-split',
    theme: 'money',
    channel: 'in-person',
    track: 'integriteit',
    wish: 'Dat ik mag weigeren te tekenen.',
    nonWish: 'Geen melding voordat ik het zelf heb geprobeerd.',
    talks: [
      talk(
        'in-person',
        0,
        60,
        `Melder tekent facturen. Een opdracht van negentigduizend is in drie delen gefactureerd, elk net
        onder de grens waarbij een tweede handtekening nodig is. Betrokkene, de opdrachtgever intern, zei
        dat het drie leveringen waren. De prestatiebon is voor alle drie dezelfde.

        Melder heeft het zelf uitgezocht voordat melder kwam. Drie facturen, van drie op elkaar volgende
        dagen, met oplopende nummers. De omschrijving is steeds “advies fase”, met een cijfer erachter. Er
        is één offerte. De offerte noemt geen fases. Het bureau is nieuw; het heeft eerder één keer een
        middag begeleid, voor een bedrag waar niemand van opkijkt.

        De opdrachtgever is geen vreemde. Melder en hij zijn in hetzelfde jaar begonnen en zijn op elkaars
        bruiloft geweest. Toen melder vroeg of de drie bij elkaar hoorden, zei hij: “Jij kent mij toch.”
        Dat is waar, zegt melder, en daarom vroeg ik het.

        Besproken wat melder niet weet. Of het advies is geleverd: er ligt een presentatie van veertien
        bladzijden, en melder kan niet beoordelen of die het bedrag waard is. Of de directeur van de
        opdrachtgever ervan weet: zijn paraaf staat op de begrotingswijziging, maar die gaat over een veel
        groter bedrag. Of er haast was: dat zegt de opdrachtgever, en er was inderdaad een
        raadsvergadering.

        Er is ook een onschuldige uitleg mogelijk. Het bureau kan zelf hebben gevraagd om betaling in
        delen, zoals kleine bureaus vaker doen. Dan had er een contract moeten zijn met termijnen, en één
        handtekening meer aan het begin. Melder wil die uitleg graag geloven. Daarom heeft melder hem als
        eerste opgezocht.

        Over de gevolgen voor melder zelf spraken wij het langst. Melder is drie jaar geleden overgestapt
        naar deze plek, na een reorganisatie waarin niemand voor melder opkwam behalve deze opdrachtgever.
        Weigeren te tekenen voelt als een rekening die niet klopt. Ik heb gevraagd wat melder zou zeggen
        als een jongere collega met dit verhaal kwam. Daar hoefde melder niet over na te denken.

        Wij hebben uitgebreid stilgestaan bij mijn rol en bij het punt dat melder met tekenen ook zelf
        verantwoordelijk is. Melder had dat nog niet zo gezien; het maakt het zwaarder, en ook eenvoudiger.

        Keuze: melder vraagt de opdrachtgever schriftelijk om uitleg, en tekent niet zolang die er niet is.`,
      ),
      talk(
        'phone',
        7,
        20,
        `Geen antwoord gekregen; wel een bezoek van de opdrachtgever aan het bureau, met de vraag of “wij
        hier elkaar nog vertrouwen”. Melder zei dat de regels daar los van staan en heeft niet getekend.`,
      ),
      talk(
        'in-person',
        13,
        40,
        `Melder heeft de concerncontroller gesproken. Die kende de constructie. De factuur is teruggestuurd
        voor één beoordeling, samen met twee oudere. Melder wil nu een melding bij Bureau Integriteit en
        wil dat het in de eigen naam gaat.

        De gevolgen een voor een besproken: de naam wordt bekend, er volgt waarschijnlijk een gesprek met
        onderzoekers, en intrekken kan alleen tot het verzonden is. Melder leest de lijst terug en slaapt
        er nog een nacht over.`,
      ),
      talk(
        'phone',
        3,
        20,
        `Na meer dan één nacht is het antwoord nog ja. Toestemming in exacte woorden vastgelegd. Afspraak
        over hoe melder hoort dat het verstuurd is.`,
      ),
      talk(
        'in-person',
        55,
        30,
        `Bureau Integriteit is nog bezig. Melder heeft steun van de controller en eet nog met dezelfde
        mensen. Er waren twee opmerkingen in de kantine; na de tweede heeft de manager ingegrepen zonder
        dat melder iets vroeg. Wij bellen elke maand.

        Er is een gesprek geweest met twee onderzoekers. Het duurde anderhalf uur en ze waren correct.
        Melder mocht het verslag nalezen en heeft twee dingen laten aanpassen. Ze vroegen ook naar de
        bruiloft. Melder had daar niet op gerekend en heeft gewoon geantwoord.

        De opdrachtgever groet niet meer. Op de verjaardag van een gemeenschappelijke vriend is melder niet
        geweest. Melder mist hem, en zegt dat dat er ook bij hoort.`,
      ),
      talk(
        'phone',
        32,
        15,
        `Maandgesprek. Er is een uitkomst: de facturen waren één opdracht, over de bedoeling is geen oordeel
        gegeven. Melder kan daarmee verder.`,
      ),
    ],
  },
  {
    key: 'tickets-for-the-match',
    theme: 'money',
    channel: 'e-mail',
    track: 'integriteit',
    wish: 'Een duidelijk nee, van iemand met gezag.',
    nonWish: 'Niet de spelbreker zijn van de afdeling.',
    talks: [
      talk(
        'e-mail',
        0,
        10,
        `Mail van melder: een leverancier van de sporthal biedt zes kaarten aan voor een wedstrijd. De
        afdelingsleiding wil ze verloten. Melder vraagt of dat mag. Uitgelegd dat ik per mail liever geen
        details ontvang en gebeld.`,
      ),
      talk(
        'phone',
        1,
        20,
        `Aan de telefoon doorgenomen wat er mis mee is: de leverancier wil volgend jaar verlengen. Of er
        iets achter zit weten wij niet; dat hoeft ook niet om nee te zeggen. Melder stelt de vraag in het
        werkoverleg, als vraag.`,
      ),
      talk(
        'phone',
        9,
        15,
        `De afdelingsleiding heeft de kaarten teruggestuurd en de leverancier bedankt. Twee collega’s vonden
        het flauw. Iemand anders zei: goed dat het gezegd is. Het is over.`,
      ),
    ],
  },
  {
    key: 'old-bicycles',
    theme: 'money',
    channel: 'form',
    track: 'integriteit',
    wish: 'Dat de afspraken over restmateriaal voor iedereen gelden.',
    nonWish: 'Geen ontslagen vanwege een paar fietsen.',
    talks: [
      talk(
        'in-person',
        3,
        45,
        `Afgeschreven dienstfietsen verdwijnen uit de stalling en rijden later in de buurt. Sommige zijn
        voor een paar tientjes verkocht, de rest is weggegeven. Aan wie is niet bijgehouden. Melder heeft
        er zelf ook een, van jaren terug, en wil dat gezegd hebben.

        Hoe het begon, weet niemand. De oude beheerder gaf fietsen mee aan mensen die het konden gebruiken,
        en dat werd een gewoonte die bleef toen hij met pensioen ging. Nu is er een lijstje in iemands
        hoofd van wie er aan de beurt is. Nieuwe mensen staan er niet op. Mensen van het bureau ook niet.

        Verteld dat ik niet ben aangesteld om melder te beoordelen, en wat ik wél ben. Opgelucht gelach.

        Waar gaat het om? Niet om de fietsen, zegt melder, maar dat er in het ene team geld voor nieuwe
        handschoenen ontbreekt.`,
      ),
      talk(
        'phone',
        13,
        20,
        `Melder heeft de eigen fiets aan de chef opgegeven en er alsnog voor betaald. Daarmee kwam het
        gesprek vanzelf op de rest. Er wordt nu een lijst gemaakt; wie meldt, betaalt het restbedrag en
        verder niets.`,
      ),
      talk(
        'phone',
        45,
        10,
        `Negentien fietsen op de lijst, meer dan iemand had gedacht. Er is een regeling voor restmateriaal
        en handschoenen zijn besteld. Klaar.`,
      ),
    ],
  },
];
