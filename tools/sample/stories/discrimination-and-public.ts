import { type Story, talk } from '../story';

/** Being treated differently where the public looks on. */
export const discriminationAndPublic: readonly Story[] = [
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
        `Melder werkt bij het klantcontact en is van de telefoon gehaald na een opmerking van een inwoner
        over het accent. De teamleider bracht het als een gunst: “Dan heb je die ellende niet meer.” Melder
        heeft daar niet om gevraagd.

        Het gesprek met de teamleider duurde vijf minuten. Hij begon met een compliment over de mails van
        melder. Daarna zei hij dat er “een terugkoppeling” was geweest, zonder te vertellen van wie of
        waarover precies. Melder vroeg om de opname te mogen horen. Dat kon niet. Wel hoorde melder later
        van de collega dat het ging om iemand die riep dat hij “een gewone Nederlander” aan de lijn wilde.

        Melder werkt elf jaar bij de gemeente, waarvan zes aan de telefoon, en leidt nieuwe mensen op. De
        twee die dit jaar zijn begonnen, zitten nu op de plek van melder. “Ik heb ze geleerd hoe je rustig
        blijft. Dat had ik beter aan hem kunnen leren.”

        Sindsdien alleen mail en chat. Dat scheelt ook in de toeslag voor de avonddienst, al gaat het daar
        niet om.

        Verteld waar ik voor ben, wat ik opschrijf en wie het kan lezen: alleen ik. Melder wil weten of dit
        discriminatie heet. Besproken wat de wet daaronder verstaat, en dat melder het woord zelf mag
        kiezen of laten liggen. Voorlopig: “ongelijk behandeld”.

        Gevraagd wie het nog meer weet. Een collega aan het bureau ernaast hoorde het gesprek.

        Afspraak op {next}.`,
      ),
      talk(
        'phone',
        13,
        30,
        `Melder heeft de teamleider zelf gevraagd waarom. Antwoord: om klachten te voorkomen. Na het overleg
        met de directie zei niemand meer iets, terwijl de collega van het bureau ernaast het daar had
        willen inbrengen.

        Vastgesteld dat de maatregel melder beperkt en niet de inwoner. Melder is het er niet mee eens en
        zegt dat nu ook zo: “Ik ben weggehaald omdat iemand anders onbeleefd was.”`,
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
        `Gesprek gevoerd met de teamleider. Die vertelde dat er één klacht was geweest, in twee jaar. Daar
        werd hij zelf stil van. Vanaf maandag staat melder weer op het belrooster. Bij een vervelende
        opmerking neemt de coördinator het gesprek over; dat geldt voor het hele team.

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
        `Melder loopt stage op de publieksbalie. Bezoekers maken opmerkingen over de hoofddoek; daar kan
        melder mee omgaan. Wat pijn doet is dat collega’s aan de balie dan wegkijken en later zeggen: “Trek
        het je niet aan.”

        Een voorbeeld van vorige week. Een man wilde zijn paspoort ophalen en vroeg om “iemand van hier”.
        Melder is geboren in het ziekenhuis om de hoek. De collega aan het loket ernaast zei: “Komt u maar
        bij mij,” en hielp hem. Het was vriendelijk bedoeld, dat weet melder. Maar de man liep weg met een
        paspoort en met gelijk.

        Eén medewerker heeft voorgesteld dat melder beter achter de schermen kan werken, “voor je eigen
        bestwil”.

        Verteld dat stagiairs net als alle anderen bij mij terechtkunnen en dat school niets hoort van mij.
        Melder was daar bang voor. Aantekeningen mogen.`,
      ),
      talk(
        'in-person',
        7,
        40,
        `Samen bekeken wat melder van de begeleider wil: niet troosten achteraf, maar op het moment zelf
        iets zeggen. Een zin die zou helpen: “U wordt hier door mijn collega geholpen.” Melder schrijft hem
        op en vouwt het papiertje op.`,
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
        opleiding. Wij spreken alleen nog als melder dat wil. Nazorg afgesproken en op verzoek kort
        gehouden.`,
      ),
    ],
  },
];
