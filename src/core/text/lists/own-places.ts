/**
 * Places, countries and organisations. Own lists, written for this program from general knowledge; they add
 * to the towns of the Dutch spelling dictionary.
 */
function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}

export const ownPlaces = words(`
  amsterdam rotterdam utrecht eindhoven groningen tilburg almere breda nijmegen arnhem haarlem enschede
  apeldoorn amersfoort zaanstad haarlemmermeer zwolle zoetermeer leiden leeuwarden maastricht dordrecht ede
  alphen westland alkmaar emmen delft venlo deventer sittard helmond hilversum amstelveen heerlen oss
  hengelo purmerend schiedam lelystad roosendaal leidschendam voorburg hoorn vlaardingen almelo spijkenisse
  hoogeveen assen capelle veenendaal katwijk zeist nieuwegein roermond hardenberg doetinchem terneuzen
  nijkerk woerden heerenveen kampen gouda barneveld zaandam ijmuiden velsen beverwijk heiloo castricum
  schagen enkhuizen volendam edam wormerveer krommenie uitgeest diemen weesp muiden naarden bussum huizen
  laren blaricum soest baarn bunschoten spakenburg harderwijk ermelo putten nunspeet epe vaassen zutphen
  lochem winterswijk aalten groenlo borculo tiel culemborg geldermalingen wageningen rhenen renkum
  middelburg vlissingen goes zierikzee hulst bergen waalwijk oosterhout etten uden veghel boxtel
  valkenswaard geldrop best son nuenen asten deurne weert kerkrade landgraaf brunssum stein geleen beek
  valkenburg meerssen vaals drachten sneek franeker harlingen dokkum bolsward joure lemmer stavoren meppel
  steenwijk coevorden beilen roden veendam stadskanaal winschoten delfzijl appingedam hoogezand haren leek
  ommen raalte rijssen oldenzaal losser borne rijswijk wassenaar voorschoten leiderdorp oegstgeest noordwijk
  lisse hillegom sassenheim naaldwijk maassluis ridderkerk barendrecht zwijndrecht papendrecht sliedrecht
  gorinchem leerdam vianen ijsselstein houten bunnik maarssen breukelen mijdrecht uithoorn aalsmeer
  hoofddorp badhoevedorp schiphol zandvoort bloemendaal heemstede texel vlieland terschelling ameland
  schiermonnikoog bijlmer osdorp slotervaart zuidas friesland drenthe overijssel gelderland flevoland
  limburg zeeland brabant veluwe achterhoek twente betuwe randstad antwerpen gent brussel brugge leuven
  hasselt luik mechelen aalst kortrijk oostende berlijn keulen dusseldorf hamburg munchen frankfurt parijs
  lyon marseille londen london manchester birmingham leeds madrid barcelona rome milaan lissabon wenen praag
  warschau boedapest boekarest sofia athene istanbul ankara izmir casablanca rabat tanger nador marrakech
  paramaribo willemstad oranjestad cairo damascus aleppo bagdad teheran kabul kiev moskou krakow gdansk
  dublin edinburgh kopenhagen stockholm oslo helsinki zurich geneve tokio bejing delhi mumbai jakarta
`);

export const countries = words(`
  belgie duitsland frankrijk engeland spanje italie portugal griekenland turkije marokko suriname curacao
  aruba bonaire indonesie polen roemenie bulgarije hongarije tsjechie oekraine rusland syrie irak iran
  afghanistan eritrea ethiopie somalie ghana nigeria kameroen egypte tunesie algerije kaapverdie brazilie
  colombia venezuela china india pakistan bangladesh vietnam thailand filipijnen japan amerika canada
  australie ierland schotland zweden noorwegen denemarken finland oostenrijk zwitserland kroatie servie
  bosnie albanie kosovo israel libanon jordanie palestina belgium germany france spain italy greece turkey
  morocco poland romania bulgaria hungary ukraine russia syria iraq netherlands
`);

export const organisations = words(`
  achmea abp kpn rabobank abnamro ing philips shell unilever heineken ahold jumbo postnl ns prorail vodafone
  ziggo randstad tempo-team manpower deloitte kpmg pwc ernst capgemini accenture atos ordina sogeti cgi
  centric pinkroccade arbounie arbodienst zilveren menzis vgz cnv fnv vng tata bam heijmans strukton arcadis
  antea tauw sweco vitens eneco vattenfall essent liander stedin enexis connexxion arriva transdev gvb htm
  ret dhl ikea hema
`);

/** Names of seasons, feasts, products, bodies and peoples that point at nobody. */
export const harmlessNames = words(`
  nederland nederlands nederlandse nederlander nederlanders holland hollands hollandse europa europees
  europese engels engelse engelsen duits duitse duitser frans franse fransman spaans spaanse italiaans
  italiaanse turks turkse turk marokkaans marokkaanse marokkaan surinaams surinaamse surinamer pools poolse
  pool syrisch syrische iraans iraanse antilliaans antilliaanse indisch indische indonesisch indonesische
  afrikaans afrikaanse arabisch arabische chinees chinese russisch russische oekraiens oekraiense belgisch
  belgische belg amerikaans amerikaanse amerikaan berbers koerdisch koerdische islamitisch islamitische
  joods joodse christelijk christelijke moslim moslima hindoestaans hindoestaanse fries friese limburgs
  limburgse brabants brabantse amsterdams amsterdamse rotterdams rotterdamse dutch english german french
  turkish moroccan polish european american british spanish italian kerst kerstmis kerstborrel pasen
  pinksteren hemelvaart sinterklaas koningsdag bevrijdingsdag ramadan suikerfeest offerfeest carnaval
  nieuwjaar oudjaar oud-en-nieuw valentijnsdag god jezus allah boeddha bijbel koran teams outlook word excel
  powerpoint windows microsoft office sharepoint onedrive zoom skype whatsapp signal telegram facebook
  instagram linkedin twitter tiktok snapchat youtube google gmail hotmail internet intranet wifi iphone ipad
  android afas topdesk joinzaken decos sap oracle sap workday yammer slack webex citrix jira trello pdf usb
  covid corona avg wob woo awb arbowet bw cao wia wga iva ww wajong ziektewet zw wmo uwv bhv vog psa rie ggz
  ggd bso hr hrm or mt po rvt rvb ndb oj ot pip poh pop bio ibt btw zzp zzper kvk bzk vws szw ocw rvo mbo
  hbo wo vmbo havo vwo hrm it ict tv dvd cd gps ehbo oke ok nb ps pm tbv tav cc re fw fwd bcc ps sr jr id nr
  tel fax mob faq asap ceo cfo coo ngo gdpr volkskrant telegraaf parool trouw nrc nos rtl messenger human
  resources bossche haagse stadskantoor wk ek volvo toyota opel peugeot renault citroen fiat skoda kia mazda
  tesla audi bmw mercedes volkswagen nissan hyundai honda nationale koninklijke huis raad college kamer rijk
  stadhuis raadhuis gemeentehuis gemeente provincie staat bureau integriteit luwte ambtenarenwet
  ambtenarencentrale huis-voor-klokkenluiders klokkenluiders klokkenluider inspectie rechtbank openbaar
  ministerie politie justitie belastingdienst arbodienst arbeidsinspectie ombudsman vertrouwenspersoon
  vertrouwenspersonen ondernemingsraad klachtencommissie gedragscode bedrijfsarts hoor wederhoor christmas
  easter monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  januari februari maart mei juni juli augustus oktober lente zomer herfst winter kerstvakantie
  herfstvakantie meivakantie voorjaarsvakantie
`);
