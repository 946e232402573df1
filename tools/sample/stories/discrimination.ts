import { type Story, talk } from '../story';

/** Being treated differently for who one is. */
export const discrimination: readonly Story[] = [
  {
    key: 'accent-on-the-phone',
    theme: 'discrimination',
    channel: 'in-person',
    track: 'omgangsvormen',
    pseudonym: 'Grijze Otter',
    daysAgo: { from: 100, to: 74 },
    wish: 'Weer telefoondienst draaien, zoals de rest.',
    nonWish: 'Geen training over mijn uitspraak.',
    talks: [
      talk(
        'in-person',
        0,
        60,
        `Melder werkt bij het klantcontact en is van de telefoon gehaald na een opmerking van een inwoner over
        het accent. De teamleider bracht het als een gunst: “Dan heb je die ellende niet meer.” Melder heeft
        daar niet om gevraagd.

        Sindsdien alleen mail en chat. Dat scheelt ook in de toeslag voor de avonddienst, al gaat het daar
        niet om.

        Verteld waar ik voor ben, wat ik opschrijf en wie het kan lezen: alleen ik. Melder wil weten of dit
        discriminatie heet. Besproken wat de wet daaronder verstaat, en dat melder het woord zelf mag kiezen
        of laten liggen. Voorlopig: “ongelijk behandeld”.

        Gevraagd wie het nog meer weet. Een collega aan het bureau ernaast hoorde het gesprek.

        Afspraak op {next}.`,
      ),
      talk(
        'phone',
        13,
        30,
        `Melder heeft de teamleider zelf gevraagd waarom. Antwoord: om klachten te voorkomen. Na het overleg
        met de directie zei niemand meer iets, terwijl de collega van het bureau ernaast het daar had willen
        inbrengen.

        Vastgesteld dat de maatregel melder beperkt en niet de inwoner. Melder is het er niet mee eens en zegt
        dat nu ook zo: “Ik ben weggehaald omdat iemand anders onbeleefd was.”`,
      ),
      talk(
        'in-person',
        15,
        50,
        `Wij hebben de keuzes op een rij gezet: nog een gesprek met de teamleider met mij erbij, het
        antidiscriminatiebureau, een klacht, een signaal. Melder kiest het gesprek, en wil dat het over de
        dienst gaat, niet over gevoelens.

        Voorwaarde: geen voorstel voor een cursus. Dat zeg ik vooraf tegen de teamleider, met toestemming.`,
      ),
      talk(
        'in-person',
        10,
        40,
        `Gesprek gevoerd met de teamleider. Die vertelde dat er één klacht was geweest, in twee jaar. Daar werd
        hij zelf stil van. Vanaf maandag staat melder weer op het belrooster. Bij een vervelende opmerking
        neemt de coördinator het gesprek over; dat geldt voor het hele team.

        Melder vroeg om een excuus en kreeg het.`,
      ),
      talk(
        'phone',
        34,
        15,
        `Nazorg: al weken avonddiensten gedaan zonder iets bijzonders. Eén beller vroeg waar melder vandaan
        kwam. “Uit Luwerveen,” en dat was het.`,
      ),
    ],
  },
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

        Over geheimhouding: uitgelegd en begrepen. Melder wil niet dat dit een principekwestie wordt, “want
        dan ben ik straks degene van dat kamertje”.`,
      ),
      talk(
        'phone',
        9,
        20,
        `Nagegaan wat er in het stadhuis bestaat: de stilteruimte naast de EHBO-kamer, voor iedereen, ook om te
        kolven of tot rust te komen. Die staat niet op de kaart van het gebouw. Melder gaat daar kijken.`,
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
        `De collega die werd aangesproken had het plaatje als steun bedoeld en zag pas later hoe het eruitzag.
        Er is koffie gedronken. De teamleider heeft de stilteruimte in de nieuwsbrief laten zetten. Dossier
        gesloten met instemming.`,
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
        `Melder heeft een tijdelijk contract dat over drie maanden eindigt. In {month-3} is gezegd dat het vast
        zou worden. Twee weken na het nieuws over de zwangerschap werd het “even aangekeken vanwege het
        budget”. Een collega met hetzelfde contract kreeg wel een vaste plek.

        Mijn positie geschetst, ook dat ik geen jurist ben. Er lopen termijnen; daarvoor heb ik drie adressen
        genoemd: de bond, het juridisch loket en het College voor de Rechten van de Mens.

        Afgesproken dat melder vandaag nog de toezegging van toen opzoekt.`,
      ),
      talk(
        'video',
        6,
        45,
        `De toezegging staat in een verslag van een functioneringsgesprek. Melder houdt het stuk zelf thuis.

        Gesproken over wat het doet. Melder had de kinderkamer geverfd in de week dat het bericht kwam.
        Partner is boos, melder vooral verbaasd. “Ze hebben taart voor me gehaald.”

        Keuze: eerst een brief aan de manager met één vraag, daarna pas verder. De bond kijkt mee naar de
        tekst.`,
      ),
      talk(
        'phone',
        17,
        20,
        `Antwoord ontvangen: het budget was er niet, en is er bij nader inzien wel. Contract wordt vast. Over
        de reden van de twijfel staat er niets. Melder vindt dat tegelijk fijn en kaal.`,
      ),
      talk(
        'phone',
        25,
        20,
        `Melder wil dat het anderen niet overkomt. Uitgelegd hoe ik dit als signaal zonder naam kan meenemen en
        wanneer dat herkenbaar zou zijn: met één zwangere in een klein team nu wel. Wij wachten dus.
        Toestemming niet gevraagd.`,
      ),
      talk(
        'e-mail',
        120,
        5,
        `Kaartje per mail: een dochter, alles goed. Teruggeschreven met een felicitatie, zonder inhoud over de
        zaak. Na het verlof bel ik nog één keer, als melder dat dan nog wil.`,
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
        `Melder is eenenzestig en werkt bij Vergunningen. Voor de cursus van het nieuwe zaaksysteem is iedereen
        ingedeeld, op twee mensen na. Beiden boven de zestig. De coördinator zei: “Voor jou loont dat niet
        meer, toch?”

        Het woord toch, zegt melder. Alsof er al ja was gezegd.

        Van een regeling heeft melder gehoord via de koffiehoek. Niemand heeft ernaar gevraagd. Pensioen over
        zes jaar.

        Besproken wat een vertrouwenspersoon is en dat er geen haast bij hoort. Melder bedenkt of de andere
        collega mee wil.`,
      ),
      talk(
        'phone',
        10,
        15,
        `De andere collega wil niet mee; die gaat in {month+4} weg en vindt het best. Melder dus alleen. Heeft
        de coördinator gemaild met één zin: of er nog plaats is in groep drie.`,
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
        `Ingedeeld in groep drie en inmiddels twee ochtenden geweest. De trainer vroeg of melder straks anderen
        kan helpen. De coördinator heeft gezegd dat het ongelukkig was uitgedrukt. Melder: “Het was vooral
        ongelukkig gedacht.”

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
        `Op verzoek van melder schriftelijk gesproken: naast elkaar aan een scherm, om en om typend. Dat werkt
        prettig. Rol en geheimhouding heb ik zo ook uitgelegd; het getypte is daarna gewist.

        Melder is slechthorend. Er is een draagbare microfoon voor vergaderingen. Hij blijft in het laatje,
        omdat het “zo lekker loopt zonder”. Als melder iets niet verstaat, zegt een collega: laat maar, was
        niet belangrijk.

        Vijf keer in twee maanden besloot het team iets wat melder niet had gehoord.`,
      ),
      talk(
        'other',
        15,
        40,
        `Weer samen getypt. Melder heeft de voorzitter van het overleg gevraagd de microfoon rond te laten
        gaan. Een keer gedaan, daarna vergeten.

        Besproken: wie is hier eigenlijk verantwoordelijk voor. Een aanpassing op het werk is een recht en
        geen gunst. Melder wil het via de Arbocoördinator vastleggen, als afspraak voor de ruimte en niet voor
        de persoon.`,
      ),
      talk(
        'e-mail',
        26,
        10,
        `Bericht van melder: in de {room} ligt nu een vaste set, met een kaartje erbij hoe het werkt. Iedereen
        die daar vergadert gebruikt hem. “Ik hoor nu ook de slechte grappen.”`,
      ),
      talk('e-mail', 60, 5, `Gevraagd hoe het gaat. Antwoord in één woord: verstaanbaar. Gesloten.`),
    ],
  },
  {
    key: 'headscarf-intern-desk',
    theme: 'discrimination',
    channel: 'in-person',
    track: 'omgangsvormen',
    wish: 'Dat mijn stagebegeleider het een keer voor mij opneemt.',
    nonWish: 'Geen andere stageplek.',
    talks: [
      talk(
        'in-person',
        0,
        50,
        `Melder loopt stage op de publieksbalie. Bezoekers maken opmerkingen over de hoofddoek; daar kan melder
        mee omgaan. Wat pijn doet is dat collega’s aan de balie dan wegkijken en later zeggen: “Trek het je
        niet aan.”

        Eén medewerker heeft voorgesteld dat melder beter achter de schermen kan werken, “voor je eigen
        bestwil”.

        Verteld dat stagiairs net als alle anderen bij mij terechtkunnen en dat school niets hoort van mij.
        Melder was daar bang voor. Aantekeningen mogen.`,
      ),
      talk(
        'in-person',
        7,
        40,
        `Samen bekeken wat melder van de begeleider wil: niet troosten achteraf, maar op het moment zelf iets
        zeggen. Een zin die zou helpen: “U wordt hier door mijn collega geholpen.” Melder schrijft hem op en
        vouwt het papiertje op.`,
      ),
      talk(
        'phone',
        9,
        15,
        `Melder heeft het papiertje aan de begeleider gegeven. Die vroeg of het aan de wand mocht, voor
        iedereen. Vorige week is de zin twee keer gebruikt, een keer door de medewerker die het andere
        voorstel deed.`,
      ),
      talk(
        'in-person',
        45,
        25,
        `Laatste weken van de stage. Melder mag blijven als oproepkracht en twijfelt, want er is ook een
        opleiding. Wij spreken alleen nog als melder dat wil. Nazorg afgesproken en op verzoek kort gehouden.`,
      ),
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
        Niet de grap. Dat het ernaast zwijgt.`,
      ),
      talk(
        'in-person',
        10,
        45,
        `Tijd genomen. Melder wil het zelf zeggen, één keer, duidelijk. Daarna wil melder kunnen terugvallen op
        de teamleider. Die weet van niets en zou hier wel iets mee kunnen.

        Zin gekozen: “Ik vind die vraag niet leuk, wil je hem niet meer stellen.” Zonder uitleg erachter, want
        uitleg nodigt uit tot gesprek.`,
      ),
      talk(
        'phone',
        12,
        15,
        `De zin is gezegd, bij de printer. De collega werd rood en mompelde dat het niet zo bedoeld was. Twee
        anderen kwamen er later op terug en zeiden dat ze blij waren dat iemand het zei.`,
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
