/**
 * Words that tell what stands beside them, in Dutch and English, folded. Own lists, written for this program
 * from general knowledge of the two languages.
 */

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}

/** After these stands a name, whatever its first letter looks like. */
export const titles = words(`
  fam familie dhr heer heren meneer mijnheer menheer mevrouw mevr mvr mw mej mejuffrouw juffrouw juf mr mrs
  ms miss mister madam dr drs ir ing prof professor dokter ds dominee pastoor tante oom opa oma sir lady
`);

/** What somebody is to somebody, or does; a name may follow. */
export const roles = words(`
  collega leidinggevende manager teamleider teamleidster teammanager afdelingshoofd hoofd directeur
  directrice chef baas wethouder burgemeester gemeentesecretaris secretaris secretaresse coordinator
  coordinatrice adviseur vertrouwenspersoon medewerker medewerkster bedrijfsarts arts huisarts psycholoog
  raadslid fractievoorzitter griffier stagiair stagiaire uitzendkracht conciergie concierge voorzitter
  portier vriend vriendin zoon dochter man vrouw partner echtgenoot echtgenote broer zus zusje broertje
  vader moeder neef nicht schoonzus zwager buurman buurvrouw kind inspecteur projectleider projectmanager
  jurist rechercheur agent beveiliger voorman ploegleider kamergenoot kamergenote collegaatje mentor coach
  mediator advocaat getuige melder meldster betrokkene beklaagde klager klaagster ambtenaar bode
  receptioniste receptionist boa handhaver planner controleur ex oud-collega voorganger opvolger opvolgster
  vervanger vervangster afdelingsmanager clustermanager sectormanager wijkmanager stadsdeelsecretaris
  hr-adviseur p&o-adviseur hrm-adviseur bestuurder bestuursadviseur accountmanager interimmanager colleague
  manager supervisor director alderman mayor boss lead leader coordinator advisor adviser counsellor
  councillor secretary husband wife son daughter brother sister friend neighbour neighbor witness reporter
  intern partner trainee officer foreman chairman chair ex
`);

/**
 * What people do in notes about people: a name stands before it, or after it when the sentence is turned
 * round.
 */
export const personVerbs = words(`
  zegt zei zeggen vertelt vertelde verteld vroeg vraagt belt belde bellen mailt mailde appt appte app smste
  stuurt stuurde schrijft schreef roept riep reageert reageerde antwoordt antwoordde bevestigt bevestigde
  ontkent ontkende vindt vond wil wilde wou wilt kan kon moet moest mag mocht heeft had is was wordt werd
  krijgt kreeg geeft gaf neemt nam komt kwam gaat ging doet deed laat liet staat stond zit zat loopt liep
  werkt werkte woont woonde maakt maakte kijkt keek lacht lachte huilt huilde schreeuwt schreeuwde dreigt
  dreigde fluistert fluisterde beweert beweerde denkt dacht weet wist voelt voelde meldt meldde noemt noemde
  legt legde haalt haalde zet zette ziet zag hoort hoorde spreekt sprak praat praatte blijft bleef begint
  begon stopt stopte probeert probeerde biedt bood weigert weigerde eist eiste grapt grapte snauwt snauwde
  raakt raakte pakt pakte greep grijpt volgt volgde wacht wachtte verwacht hoopt hoopte bedankt bedankte
  ervaart ervoer herkent herkende herinnert draait draaide trekt trok duwt duwde kent kende helpt hielp
  steunt steunde regelt regelde plant plande overlegt overlegde besluit besloot zou zal zullen zouden hebben
  hadden zijn waren gaan gingen kunnen konden willen wilden moeten moesten werden doen deden kwamen komen
  heet heette tekent tekende onderschrijft bespreekt besprak vervangt verving vertrok vertrekt valt viel
  keert keerde steekt stak stapt stapte brengt bracht zoekt zocht vergeet vergat verloor verliest slaat
  sloeg scheldt schold negeert negeerde bemoeit bemoeide gebruikt gebruikte hield houdt reed rijdt betaalt
  betaalde leent leende says said tells told asks asked calls called wrote writes emailed texted replied
  answered thinks thought wants wanted has had is was will would can could should must gets got gave gives
  takes took came comes goes went did does works worked lives lived made makes looked looks laughed cried
  shouted yelled threatened claims claimed denies denied confirmed confirms feels felt knows knew sees saw
  heard hears kept keeps left leaves let put stood sat walked sent
`);

/** Verbs of saying: turned round ("aldus", "zei"), a name follows. */
export const speechVerbs = words(`
  zegt zei vertelt vertelde vroeg vraagt schreef schrijft riep roept antwoordde reageerde mailde mailt appte
  appt belde belt bevestigde ontkende fluisterde snauwde aldus volgens namens noemde heet heette genaamd
  geheten said says asked wrote replied told named called according
`);

/**
 * Before a person; in lower-case notes a word that is in no dictionary and stands behind one of these is a
 * name.
 */
export const personPrepositions = words(`
  met van door aan tegen bij voor over naar namens dat en of als omdat toen volgens dan behalve tussen want
  dus maar with by from to about and that because told asked against for of
`);

export const salutations = words(`
  beste geachte hoi hallo hey hai hi ha dag lieve goedemorgen goedemiddag goedenavond goeiemorgen goedendag
  hee heej dear hello
`);

export const closings = words(`
  groet groeten groetjes mvg hgr gr grt grtjs groetend liefs hoogachtend vriendelijke regards sincerely
  cheers best wishes greetings thanks bedankt dankjewel dank xx
`);

/** Labels with a colon, behind which a name stands. */
export const nameLabels = words(`
  naam melder meldster betrokkene van aan cc bcc from to getuige getuigen contactpersoon aanwezig aanwezigen
  gesproken beklaagde klager leidinggevende manager teamleider collega afzender ontvanger ondertekend
  naamgenoot reporter name subject witness witnesses present behandelaar reisgenoot deelnemers deelnemer
  tolk voornaam achternaam roepnaam bestuurder eigenaar chauffeur dader slachtoffer geadresseerde opsteller
  notulist verslag door gespreksleider contact wie bcc
`);

export const particles = words(`
  van de der den het ter ten te t 's op in aan von zu zum zur la le les du des del della di da dos das el al
  ben ibn bin abu ait o mac mc st
`);

/** Particles that cannot begin a name with a small letter by themselves: they are words of every sentence. */
export const commonParticles = words('op in aan het ben da la le o te t');

/** Words of the grammar and the commonest others: never a name without a title before them. */
export const functionWords = words(`
  jou jouw me m mn zn dr z n hem haar hun de het een en of maar want dus dat die dit deze ik jij je u hij
  zij ze we wij jullie hun hen haar hem zijn mijn jouw uw ons onze mij me zich wie wat waar wanneer waarom
  hoe welke welk er daar hier nu toen dan als om te van in op aan bij met voor door over onder tussen tegen
  naar uit tot na sinds zonder binnen buiten tijdens volgens via per achter naast niet geen wel ook nog al
  alleen altijd nooit soms vaak weer meer minder veel weinig heel erg zeer te zo toch even eens ooit al
  reeds pas net juist gewoon eigenlijk misschien mogelijk waarschijnlijk wellicht kennelijk helaas gelukkig
  is was ben bent waren wordt werd worden werden geworden geweest heb heeft hebt hebben had hadden gehad kan
  kon kunnen konden wil wilde willen wilden moet moest moeten moesten mag mocht mogen zal zou zullen zouden
  gaat ging gaan gingen gegaan komt kwam komen kwamen gekomen doet deed doen deden gedaan laat liet laten
  zegt zei zeggen gezegd vindt vond vinden gevonden geeft gaf geven gegeven vertelt vertelde verteld vraagt
  vroeg vragen gevraagd weet wist weten ziet zag zien gezien hoort hoorde gehoord voelt voelde voelen staat
  stond staan zit zat zitten loopt liep lopen blijft bleef blijven maakt maakte gemaakt neemt nam nemen
  genomen krijgt kreeg krijgen gekregen denkt dacht denken belt belde gebeld mailt mailde gemaild appt appte
  geappt sprak spreekt gesproken vandaag gisteren morgen eergisteren overmorgen vanmorgen vanmiddag vanavond
  vannacht straks later eerder daarna daarvoor vervolgens inmiddels intussen ondertussen uiteindelijk
  tenslotte ten bovendien daarnaast verder echter hierover daarover daarom hierdoor daardoor hiermee daarmee
  hierbij daarbij vanaf vanuit omdat doordat zodat terwijl hoewel tenzij mits zodra voordat nadat totdat
  behalve ondanks dankzij namens omtrent rond rondom ongeveer circa eerste tweede derde vierde vijfde
  laatste volgende vorige ander andere anderen ieder iedere iedereen elk elke iemand niemand iets niets
  alles alle allemaal beide beiden sommige enkele verschillende zelf zelfs samen een twee drie vier vijf zes
  zeven acht negen tien ja nee oke ok prima goed slecht nieuw nieuwe oud oude afspraak gesprek gesprekken
  melding meldingen melder meldster betrokkene collega collegas leidinggevende mevrouw meneer situatie reden
  vraag vragen actie acties verslag verloop advies vervolg kort samenvatting datum tijd plaats locatie
  onderwerp betreft bericht mail telefoon notitie notities let nb ps pm tav ivm dmv mbt obv ipv tgv cq evt
  ca bv bijv dwz aub svp incl excl nvt zsm etc enz idem vgl resp jl jongstleden aanstaande komende afgelopen
  the a an and or but so that this these those i you he she it we they his her him its our their them us my
  your me who what where when why how which there here now then if to of in on at by with for from about
  under between against into out up down after before since without within during not no yes also only
  always never sometimes often again more less much many very too still just even once ever already is was
  are were be been being am has have had do does did done can could will would shall should may might must
  get got goes went going come came said says told asked wants wanted think thought know knew see saw today
  yesterday tomorrow later earlier however because although while until first second third last next other
  another each every someone nobody something nothing everything all both some himself herself themselves
  together one two three four five six seven eight nine ten
`);

/**
 * Given names that are Dutch or English words too: they need a verb of saying, a title or a second name
 * beside them.
 */
export const wordNames = words(`
  wil mark bas roos bloem storm sterre jan ben rob sam fleur bo iris jade ruben mees mats teun joy hope
  grace faith amber linde wilg merel zwaan lente zomer mei june april may rose lily daisy will grant dean
  max rens pleun faber lot puck pip saar bram tom tim rik ties luus door aart wout marijn kees piet klaas
  truus sjaak miep bea mies tobias roman floris ad pim lex els bets stijn goof bertje hans guus noor
`);

/** Given names that are words in theory: in notes they are people. */
export const plainNames = words(`
  jan piet kees rob sam bas tim tom rik bram wout lex els bea mies klaas guus noor hans stijn ruben floris
  tobias mats mees teun fleur jade iris roos mark sjaak truus linde sterre merel pim puck saar rens
`);

/** Surnames that are things too, which open a sentence without an article. */
export const massNouns = words(`
  post steen zand klei heide graan zomer winter boom blad duin veen berg brug dijk laan poort kamp veld
  polder haring zalm kool appel peer noot roos lelie zwart wit groen bruin rood groot jong jonge berg bloem
  kroon goud meer beer broek bosch hof sluis stam tak tarwe reiger baars snoek
`);

export const socialWords = words(`
  instagram insta twitter facebook fb linkedin tiktok snapchat snap telegram handle account accountnaam
  gebruikersnaam username profielnaam discord threads mastodon bluesky
`);
