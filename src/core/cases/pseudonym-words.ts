/**
 * The words of the proposed pseudonyms. The lists were composed for this program from everyday Dutch; no
 * dictionary or word list was copied.
 *
 * What was left out, and why: words that say something of a person (age, body, skin, mood, health, guilt,
 * belief, orientation), of a place, an origin or a profession; animals and things that are used to scold;
 * words that are common given names or surnames (Merel, Linde, Arend, Vos). Plain colour words that are also
 * said of people or parties are out; compound colours are in, and so is grey. Every noun takes *de*, so that the adjective in
 * -e is right for all of them.
 */

/** One kind of noun with the adjectives that can be said of every noun in it. */
export interface WordGroup {
  readonly adjectives: readonly string[];
  readonly nouns: readonly string[];
}

const anywhere = words(`
  Stille Zachte Grijze Lichte Heldere Bonte Bedauwde Berijpte Besneeuwde Glanzende Glinsterende Fonkelende
  Gestreepte Gespikkelde Gestippelde Gevlekte Tweekleurige Zomerse Winterse Vroege Mosgroene Zeegroene
  Olijfgroene Grasgroene Lentegroene Smaragdgroene Blauwgroene Grijsgroene Lichtgroene Leigrijze Parelgrijze
  Staalgrijze Lichtgrijze Blauwgrijze Grijsblauwe Staalblauwe Hemelsblauwe IJsblauwe Zeeblauwe Kobaltblauwe
  Nachtblauwe Azuurblauwe Indigoblauwe Lichtblauwe Okergele Goudgele Honinggele Citroengele Zandgele
  Lichtgele Roestrode Koraalrode Zilverkleurige Goudkleurige
`);

const animals: WordGroup = {
  adjectives: anywhere,
  nouns: words(`
    Reiger Otter Grutto Scholekster Kluut Plevier Strandloper Steenloper Zwaluw Spreeuw Lijster Leeuwerik
    Kwikstaart Goudvink Groenling Appelvink Boomklever IJsvogel Fuut Aalscholver Smient Wintertaling Eider
    Lepelaar Kraanvogel Buizerd Sperwer Torenvalk Wouw Visarend Koperwiek Kramsvogel Tapuit Karekiet Fitis
    Rietgors Geelgors Keep Wielewaal Bijeneter Patrijs Fazant Watersnip Houtsnip Zilvermeeuw Stormvogel
    Zeekoet Kanoet Egel Eekhoorn Hermelijn Eland Gems Dolfijn Libel Hommel Krekel Forel Brasem Voorn Zeelt
    Stekelbaars Makreel Salamander Zeester Kokkel Alikruik
  `),
};

const plants: WordGroup = {
  adjectives: [
    ...anywhere,
    ...words('Hoge Lage Rechte Bloeiende Groeiende Wuivende Ruisende Wiegende Geurige Bladrijke Vertakte'),
  ],
  nouns: words(`
    Populier Wilg Lariks Ceder Cipres Taxus Hulst Meidoorn Sleedoorn Duindoorn Gaspeldoorn Vlier Lijsterbes
    Hazelaar Kastanje Walnoot Esdoorn Haagbeuk Acacia Plataan Sering Kamperfoelie Bosbes Veenbes Vossenbes
    Varen Brem Tijm Salie Lavendel Kervel Dille Venkel Klaver Boterbloem Korenbloem Klaproos Sleutelbloem
    Dotterbloem Anemoon Krokus Tulp Hyacint Akelei Ridderspoor Lupine Malva Zonnebloem Aster Distel
    Kaardenbol Kattenstaart Wederik Waterlelie Rietorchis Gagel Zegge Zuring Weegbree Ereprijs Gentiaan
    Zeekraal Egelantier Liguster Kornoelje Iep Abeel Moerbei Wingerd Clematis Geranium Begonia Primula
    Zonnedauw Dopheide Wikke Luzerne Boekweit Gerst Haver Rogge Tarwe
  `),
};

const things: WordGroup = {
  adjectives: [...anywhere, ...words('Ronde Ovale Gepolijste Beschilderde Bemoste Spiegelende Matte Fijne')],
  nouns: words(`
    Kei Kiezel Rots Schelp Parel Schaal Kruik Kan Kom Vaas Mand Korf Lantaarn Lamp Kaars Kandelaar Klok
    Vlieger Tol Knikker Sleutel Spoel Pluim Tegel Dakpan Ladder Vlonder Mast Zeilboot Sloep Kano Roeiboot
    Trom Harp Citer Luit Hobo Klarinet Cello Trompet Inktpot Atlas Globe Lens Pendule Zandloper Windroos
    Fontein Pergola Zuil Cirkel Spiraal Kubus Piramide Ketel Theepot Saffier Topaas Smaragd Opaal Beker
    Bokaal Kegel Gong Zonnewijzer Barometer Sextant Telescoop Verrekijker Hangmat Paraplu Waaier Sneeuwvlok
    IJspegel Druppel
  `),
};

export const wordGroups: readonly WordGroup[] = [animals, plants, things];

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
