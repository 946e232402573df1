import { type Story, talk } from '../story';

/** Sexual harassment, told with restraint. */
export const sexualHarassment: readonly Story[] = [
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
        `Melder begint over iets anders en komt er na twintig minuten op. Een collega legt bij het meekijken
        op het scherm een hand op melders rug, en laat die daar. Het begon in {month-2}. Melder schoof de
        stoel weg; de volgende keer stond hij aan de andere kant.

        Vorige week, in de lift, zei hij iets over hoe melder ruikt. Melder is op de verkeerde verdieping
        uitgestapt.

        Uitgelegd wat er met dit gesprek gebeurt: niets, tenzij melder het wil. Ook gezegd in welke
        gevallen ik niet zou kunnen zwijgen, en dat daar nu geen sprake van is.

        Ik vraag of melder wil vertellen hoe een gewone werkdag was voordat dit begon. Dat wil melder
        graag. Het was een leuk team, met een vaste vrijdaglunch en een collega die raadsels meebrengt.
        Betrokkene hoorde daar ook bij. Hij was degene die melder heeft ingewerkt en die het opnam voor
        melder bij een lastige klus. Daarom klopt het niet, zegt melder, en daarom heeft melder er zo lang
        over gedaan om hier te komen.

        Niemand heeft het gezien, denkt melder, en misschien ook wel. De collega met de raadsels zat erbij,
        maar die kijkt bij het werk altijd naar zijn eigen scherm.

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
        klacht. Melder voelt het meest voor een brief in eigen woorden. Er staat in wat hij deed, wat
        melder ervan vond, en wat er moet stoppen. Geen dreiging. Wij lezen hem samen; melder haalt twee
        keer het woord sorry weg.`,
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
        lichaam nog niet is bijgepraat: schrikken bij de lift. Nummer gegeven van het
        bedrijfsmaatschappelijk werk.`,
      ),
      talk(
        'in-person',
        49,
        35,
        `Nazorg. Melder heeft het thuis toch verteld en dat was minder moeilijk dan gedacht. De collega
        heeft zijn excuses aangeboden, kort, zonder uitleg. Melder heeft geknikt. Of dit klaar is weet
        melder niet, wel dat het stil is.

        Wij kijken terug op het begin. Melder weet nog dat het eerste half uur over de vergoeding voor een
        beeldscherm ging. Daar moeten wij allebei om lachen. Het helpt melder dat er op papier staat wat er
        is gebeurd, met de woorden van toen, omdat het hoofd het soms kleiner maakt. Melder leest de eerste
        aantekening na en vindt dat die klopt, op de maand na.`,
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
        tijdens het dansen. Er staan teksten bij. Een collega heeft ze laten zien omdat melder het recht
        had het te weten.

        Melder is vooral boos. Heeft de maker gebeld; die zei dat het feest was.

        Over het feest zelf is melder kort. Het was gezellig, er is gedanst, er is niets gebeurd waar
        melder spijt van heeft. Dat moet eerst duidelijk zijn. Pas daarna gaat het over de foto’s, en ook
        dan over de teksten meer dan over de beelden. Een ervan ging over een litteken.

        De collega die ze liet zien, vroeg melder om niet te vertellen van wie melder het wist. Dat is
        beloofd. Ik schrijf het daarom ook niet op.

        Besproken wie ik ben en welk soort geheim dit is. Melder wil dat het stopt voordat het een
        gespreksonderwerp wordt.

        Keuze van melder: de maker krijgt één dag om alles te verwijderen en aan iedereen te vragen
        hetzelfde te doen. Doet hij dat niet, dan gaat melder naar de teamleider.`,
      ),
      talk(
        'phone',
        2,
        15,
        `De foto’s zijn verwijderd en er ging een bericht uit, met excuses en zonder namen. Twee mensen
        hebben melder geappt dat ze niets hadden doorgestuurd. Zeker weten kan niemand.`,
      ),
      talk(
        'in-person',
        18,
        40,
        `De anderen op de foto’s weten het nu ook, van melder. Een van hen wil wel een klacht indienen.
        Uitgelegd dat zij een eigen vertrouwenspersoon kan kiezen en dat ik hun zaken niet door elkaar
        haal. Melder zelf hoeft geen klacht.

        De tweede van de drie vond het niet erg en had het liever niet geweten. Dat was voor melder een
        schok. Wij spraken erover dat drie mensen hetzelfde kunnen meemaken en er iets anders van vinden,
        en dat dat van niemand een aansteller maakt.

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

        Melder heeft de avonden geteld: vijf, waarvan twee gezellig waren, ook voor melder. Het is
        belangrijk dat dat erbij staat. Hij kan goed luisteren en kent iedereen. Na de derde keer vroeg hij
        of melder iemand had. Na de vierde stuurde hij om half één een bericht dat hij nog aan het gesprek
        dacht. Na de vijfde stond er alleen “slaap lekker” met een voornaam die thuis gebruikt wordt en die
        melder hem nooit heeft verteld.

        In het programma staat dat mentor en deelnemer zelf bepalen waar ze afspreken. Er is geen
        formulier, geen tussengesprek, niemand die vraagt hoe het gaat. Dat het zo open is, vond melder in
        het begin juist volwassen.

        Vooraf verteld wat mijn rol is; onderweg nog eens, want melder was dat kwijt van de spanning. Wij
        hebben het gehad over een programma dat voor loopbaan bedoeld is en iets anders wordt, en dat
        melder daar iets van mag vinden zonder bewijs.`,
      ),
      talk(
        'phone',
        7,
        20,
        `Melder heeft voorgesteld om voortaan om half tien op zijn kamer af te spreken. Hij vroeg: “Heb ik
        iets verkeerd gedaan?” Melder zei dat het beter uitkomt met thuis. Daar heeft melder een rotgevoel
        over.`,
      ),
      talk(
        'in-person',
        17,
        45,
        `De berichten zijn doorgegaan. Gisteren een foto van een leeg glas tegenover hem. Melder wil stoppen
        met het programma en wil niet liegen over de reden.

        Samen twee zinnen gemaakt voor de coördinator: melder stopt, omdat de contacten te persoonlijk
        werden. Melder weet dat die daar iets mee kan doen en is daar voor het eerst niet tegen.`,
      ),
      talk(
        'phone',
        11,
        25,
        `De coördinator wist van een eerdere deelnemer die stopte. Meer heeft ze niet gezegd en dat hoorde
        ook niet. Zij bespreekt met de directeur de regels van het programma: overdag, op kantoor.

        Besproken of melder hier een signaal van wil maken. Ja, onder voorwaarde dat het later gaat, als er
        meer nieuwe deelnemers zijn en het niet naar één persoon wijst.`,
      ),
      talk(
        'phone',
        63,
        15,
        `Nazorg. Geen berichten meer. Melder heeft een andere mentor gevonden, buiten de gemeente. Het
        signaal mag nu; de woorden hebben we vandaag vastgesteld.`,
      ),
    ],
  },
];
