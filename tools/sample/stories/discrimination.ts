import { type Story, talk } from '../story';

/** Being treated differently among colleagues. */
export const discrimination: readonly Story[] = [
  {
    key: 'prayer-room',
    theme: 'discrimination',
    channel: 'e-mail',
    track: 'omgangsvormen',
    wish: 'Twintig minuten per dag, zonder grapjes.',
    nonWish: 'Niet de woordvoerder worden van een geloof.',
    talks: [
      talk(
        'in-person',
        3,
        55,
        `Melder gebruikt in de middagpauze een leeg kamertje om te bidden, met goedkeuring van de vorige
        teamleider. Sinds het team van {unit} is verhuisd, is dat kamertje een opslag. De vraag naar iets
        anders werd beantwoord met: “Dan komt straks iedereen met iets.”

        In de app verscheen een plaatje van een bezemkast met een tapijtje. Acht duimpjes. Melder noemt de
        namen daarvan niet en dat hoeft ook niet.

        Melder vertelt rustig en precies. De vorige teamleider had gezegd: als het werk er niet onder
        lijdt, zie ik het probleem niet. Het werk lijdt er niet onder; melder begint eerder en houdt de
        tijd bij. De huidige teamleider weet dat niet, want die heeft er niet naar gevraagd.

        Wat melder het meest bezighoudt is de gedachte dat de collega’s het al die jaren misschien raar
        vonden en het niet zeiden. Melder loopt in gedachten oude gesprekken na. Wij hebben geprobeerd dat
        naast elkaar te leggen: wat er is gezegd, wat er is gestuurd, en wat melder erbij denkt. De eerste
        twee rijtjes waren kort.

        Over geheimhouding: uitgelegd en begrepen. Melder wil niet dat dit een principekwestie wordt, “want
        dan ben ik straks degene van dat kamertje”.`,
      ),
      talk(
        'phone',
        9,
        20,
        `Nagegaan wat er in het stadhuis bestaat: de stilteruimte naast de EHBO-kamer, voor iedereen, ook om
        te kolven of tot rust te komen. Die staat niet op de kaart van het gebouw. Melder gaat daar kijken.`,
      ),
      talk(
        'in-person',
        20,
        30,
        `De ruimte bevalt. Het plaatje zit melder nog dwars. Niet om de maker, een collega die van alles
        grapjes maakt, maar om de duimpjes. Wij hebben besproken dat melder één van de acht zou kunnen
        aanspreken, en wie dan.`,
      ),
      talk(
        'phone',
        18,
        15,
        `De collega die werd aangesproken had het plaatje als steun bedoeld en zag pas later hoe het
        eruitzag. Er is koffie gedronken. De teamleider heeft de stilteruimte in de nieuwsbrief laten
        zetten. Dossier gesloten met instemming.`,
      ),
    ],
  },
  {
    key: 'pregnancy-and-contract',
    theme: 'discrimination',
    channel: 'phone',
    track: 'omgangsvormen',
    wish: 'Een eerlijk antwoord op de vraag waarom de aanstelling niet doorgaat.',
    nonWish: 'Geen langdurige procedure tijdens de zwangerschap.',
    talks: [
      talk(
        'phone',
        0,
        40,
        `Melder heeft een tijdelijk contract dat over drie maanden eindigt. In {month-3} is gezegd dat het
        vast zou worden. Twee weken na het nieuws over de zwangerschap werd het “even aangekeken vanwege
        het budget”. Een collega met hetzelfde contract kreeg wel een vaste plek.

        Mijn positie geschetst, ook dat ik geen jurist ben. Er lopen termijnen; daarvoor heb ik drie
        adressen genoemd: de bond, het juridisch loket en het College voor de Rechten van de Mens.

        Afgesproken dat melder vandaag nog de toezegging van toen opzoekt.`,
      ),
      talk(
        'video',
        6,
        45,
        `De toezegging staat in een verslag van een functioneringsgesprek. Melder houdt het stuk zelf thuis.

        Ik laat melder de volgorde navertellen. Gesprek met de toezegging. Zes weken later het nieuws,
        gevierd met taart op de afdeling. Veertien dagen daarna een uitnodiging met als onderwerp
        “vooruitblik”. In dat gesprek zaten er opeens twee aan de andere kant van de tafel. Melder kreeg te
        horen dat er goed naar de begroting werd gekeken en dat het niets met melder te maken had. Dat
        laatste zeiden ze uit zichzelf.

        Gesproken over wat het doet. Melder had de kinderkamer geverfd in de week dat het bericht kwam.
        Partner is boos, melder vooral verbaasd. “Ze hebben taart voor me gehaald.”

        Keuze: eerst een brief aan de manager met één vraag, daarna pas verder. De bond kijkt mee naar de
        tekst.`,
      ),
      talk(
        'phone',
        17,
        20,
        `Antwoord ontvangen: het budget was er niet, en is er bij nader inzien wel. Contract wordt vast.
        Over de reden van de twijfel staat er niets. Melder vindt dat tegelijk fijn en kaal.`,
      ),
      talk(
        'phone',
        25,
        20,
        `Melder wil dat het anderen niet overkomt. Uitgelegd hoe ik dit als signaal zonder naam kan meenemen
        en wanneer dat herkenbaar zou zijn: met één zwangere in een klein team nu wel. Wij wachten dus.
        Toestemming niet gevraagd.`,
      ),
      talk(
        'e-mail',
        120,
        5,
        `Kaartje per mail: een dochter, alles goed. Teruggeschreven met een felicitatie, zonder inhoud over
        de zaak. Na het verlof bel ik nog één keer, als melder dat dan nog wil.`,
      ),
    ],
  },
  {
    key: 'too-old-for-the-system',
    theme: 'discrimination',
    channel: 'desk',
    track: 'omgangsvormen',
    wish: 'Dezelfde opleiding krijgen als de collega’s.',
    nonWish: 'Niet met een regeling naar huis.',
    talks: [
      talk(
        'in-person',
        0,
        50,
        `Melder is eenenzestig en werkt bij Vergunningen. Voor de cursus van het nieuwe zaaksysteem is
        iedereen ingedeeld, op twee mensen na. Beiden boven de zestig. De coördinator zei: “Voor jou loont
        dat niet meer, toch?”

        Het woord toch, zegt melder. Alsof er al ja was gezegd.

        Melder kent het oude systeem van binnen en buiten en heeft er destijds de handleiding voor
        geschreven. Jongere collega’s komen nog dagelijks met vragen. In de planning voor volgend jaar
        staat melder bij “overgangswerk”: de oude dossiers, tot ze op zijn. Wat er daarna komt, staat er
        niet.

        Ik vraag of het eerder is gebeurd. Melder denkt na. Twee jaar geleden was er een dag over een
        nieuwe wet, ook zonder melder. Toen is er niets van gezegd, omdat het mooi weer was en er genoeg te
        doen lag. “Zo gaat dat. Je laat er één lopen.”

        Van een regeling heeft melder gehoord via de koffiehoek. Niemand heeft ernaar gevraagd. Pensioen
        over zes jaar.

        Besproken wat een vertrouwenspersoon is en dat er geen haast bij hoort. Melder bedenkt of de andere
        collega mee wil.`,
      ),
      talk(
        'phone',
        10,
        15,
        `De andere collega wil niet mee; die gaat in {month+4} weg en vindt het best. Melder dus alleen.
        Heeft de coördinator gemaild met één zin: of er nog plaats is in groep drie.`,
      ),
      talk(
        'phone',
        9,
        20,
        `Geen antwoord na een week. Samen een tweede mail gemaakt, nu ook aan de teamleider, met een datum
        erin. De toon bleef vriendelijk. Melder las hem twee keer hardop.`,
      ),
      talk(
        'in-person',
        21,
        30,
        `Ingedeeld in groep drie en inmiddels twee ochtenden geweest. De trainer vroeg of melder straks
        anderen kan helpen. De coördinator heeft gezegd dat het ongelukkig was uitgedrukt. Melder: “Het was
        vooral ongelukkig gedacht.”

        Afgesproken dat we het hierbij laten en dat ik over een kwartaal nog eens vraag hoe het gaat.`,
      ),
      talk('phone', 88, 10, `Nazorg: melder is vraagbaak voor de afdeling. Alles in orde.`),
    ],
  },
  {
    key: 'hearing-aid-meetings',
    theme: 'discrimination',
    channel: 'form',
    track: 'omgangsvormen',
    wish: 'Dat de microfoon wordt gebruikt, elke keer, zonder dat ik erom vraag.',
    nonWish: 'Geen uitzonderingspositie.',
    talks: [
      talk(
        'other',
        3,
        45,
        `Op verzoek van melder schriftelijk gesproken: naast elkaar aan een scherm, om en om typend. Dat
        werkt prettig. Rol en geheimhouding heb ik zo ook uitgelegd; het getypte is daarna gewist.

        Melder is slechthorend. Er is een draagbare microfoon voor vergaderingen. Hij blijft in het laatje,
        omdat het “zo lekker loopt zonder”. Als melder iets niet verstaat, zegt een collega: laat maar, was
        niet belangrijk.

        Melder typt snel en met humor. Thuis zijn er ondertitels en een hond die op de bel reageert. Op het
        werk is het vooral moe worden: liplezen kost zoveel dat er na twee vergaderingen niets meer over
        is. Dat is aan de buitenkant niet te zien. In het laatste jaargesprek stond dat melder “soms wat
        afwezig” kan zijn. Die zin kent melder uit het hoofd.

        Vijf keer in twee maanden besloot het team iets wat melder niet had gehoord.`,
      ),
      talk(
        'other',
        15,
        40,
        `Weer samen getypt. Melder heeft de voorzitter van het overleg gevraagd de microfoon rond te laten
        gaan. Een keer gedaan, daarna vergeten.

        Besproken: wie is hier eigenlijk verantwoordelijk voor. Een aanpassing op het werk is een recht en
        geen gunst. Melder wil het via de Arbocoördinator vastleggen, als afspraak voor de ruimte en niet
        voor de persoon.`,
      ),
      talk(
        'e-mail',
        26,
        10,
        `Bericht van melder: in de {room} ligt nu een vaste set, met een kaartje erbij hoe het werkt.
        Iedereen die daar vergadert gebruikt hem. “Ik hoor nu ook de slechte grappen.”`,
      ),
      talk('e-mail', 60, 5, `Gevraagd hoe het gaat. Antwoord in één woord: verstaanbaar. Gesloten.`),
    ],
  },
  {
    key: 'two-mothers-joke',
    theme: 'discrimination',
    channel: 'phone',
    track: 'omgangsvormen',
    wish: 'Gewoon over mijn weekend kunnen vertellen.',
    nonWish: 'Geen voorlichting door de regenboogambtenaar in ons team.',
    talks: [
      talk(
        'phone',
        0,
        30,
        `Melder is getrouwd met een vrouw en heeft sinds kort een kind. Op de afdeling vraagt een oudere
        collega steeds wie van de twee “het mannetje” is. De rest lacht uit ongemak. Melder vertelt daarom
        niets meer over thuis.

        Kort uitgelegd hoe ik werk; melder had dat op intranet gelezen. Ik heb gevraagd wat het ergste is.
        Niet de grap. Dat de rest dan zwijgt.`,
      ),
      talk(
        'in-person',
        10,
        45,
        `De baby slaapt slecht en melder ook, dus wij zijn begonnen met koffie. Melder vertelt dat de
        collega verder een aardige man is. Hij bracht een rompertje mee toen het kind er was, met een grap
        erop die melder niet wil herhalen. Het rompertje ligt in de la. Weggooien kan niet en aantrekken
        ook niet.

        Tijd genomen. Melder wil het zelf zeggen, één keer, duidelijk. Daarna wil melder kunnen terugvallen
        op de teamleider. Die weet van niets en zou hier wel iets mee kunnen.

        Zin gekozen: “Ik vind die vraag niet leuk, wil je hem niet meer stellen.” Zonder uitleg erachter,
        want uitleg nodigt uit tot gesprek.`,
      ),
      talk(
        'phone',
        12,
        15,
        `De zin is gezegd, bij de printer. De collega werd rood en mompelde dat het niet zo bedoeld was.
        Twee anderen kwamen er later op terug en zeiden dat ze blij waren dat iemand het zei.`,
      ),
      talk(
        'phone',
        40,
        10,
        `Er is niets meer voorgevallen. Melder heeft foto’s laten zien op het werk. Wij stoppen hier.`,
      ),
    ],
  },
];
