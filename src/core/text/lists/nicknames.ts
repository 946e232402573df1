/**
 * Given names and what their bearers are called; the first of each row is the full form. Own list, written for this
 * program from general knowledge. Two names of one row may stand for the same person.
 */
const rows = `
johannes jan johan hans joop jo hannes sjon john johnny joep jannes han
johanna jo hanna hanneke annie joke jopie jannie hannie janna
wilhelmus willem wim willy wil helmus pim bill
wilhelmina willemijn mien mina willy wil wilma mientje helma minke
cornelis cor kees cees niels corne nelis
cornelia cora corrie corry nel nelly neeltje cokkie lia
petrus piet peter pieter pierre pete
petronella nel nelly petra ella petronel
jacobus jaap jacob koos sjaak jack jim ko
jacoba coba cobie co jacqueline jacky
antonius anton ton toon tonny theun antoon twan
antonia toos tonnie antoinette tonia nettie
maria marie mia riet ria marieke marijke mies maaike marja miep marietje mieke rita
margaretha greet greetje gre margriet marga gretha griet grietje margreet gea
elisabeth els elly betty lies bets bep ella liesbeth lisa elise ilse betsie lisanne liz beth
catharina trijntje tineke toos trees karin rina cathy ina kaatje nienke carin
hendrik henk hein rik harry henri heintje
hendrika riek rika hennie henny henrike drika
gerardus gerard gerrit geert ger sjra
geertruida truus trudy geertje geertrui ge
theodorus theo dorus dirk
franciscus frans cis frank sus franc
francisca cisca francien ciska fransje
adrianus adriaan arie janus ad adri aad adje
adriana adri ada jana janny sjaan
martinus martin tinus martijn rien maarten tiny
christiaan chris christian kris
christina christien stien tineke stine chris tina kirsten
alexander alex lex sander xander sacha al
alexandra alex sandra xandra sacha
nicolaas nico klaas nick niek nicky
michael michiel mike mick chiel maikel
matthijs thijs ties mathijs matthias
mattheus mats matt theo
robertus rob robert bert robbie bob
lambertus bert lammert bart bertus
albertus bert albert ab bertus appie
gijsbertus gijs bert gijsbert
hubertus bert huub hubert bart
bartholomeus bart mees
leonardus leo leon leendert len
laurentius laurens lau rens lars
sebastiaan bas sebas bastiaan basje
stephanus stef stefan steven stephan
benjamin ben bennie benny
daniel daan dan danny
david dave daaf davy
jeroen jer roen
josephus jos joseph sjef jef joep
jozefina jos josefien fien jose fieke
samuel sam sammie
thomas tom tommy thom maas
timotheus tim timo
anna anne annie ans anneke an annet antje anja annika
annemarie anne marie miek annemiek
suzanne suus susan san sanne suzan
sanne san sannetje
esther es esje
marianne janneke marjan jannie
monique moon mo monica
jacqueline jacq jacky lien
dorothea thea dora doortje dorien door
everdina dina eva everdien dien
evert eef eep
frederik frits fred freek rik
frederika fre rika freddie
ferdinand ferry fer nand
gabriel gaby gab
kimberley kim kimmy
mohammed mo moh mohamed muhammad momo
abdelkader kader abdel
abdullah abdel abdul dullah
fatima faat fati fatma
khadija dija khady
mustafa moes musti mus
yasmina yas mina yasmin
rachid rach
hasan has
emmanuel manu emma
rebecca becky bec rebekka
victoria vicky tori
jennifer jen jenny
katherine kate katie kathy cath catherine
william will bill billy liam
richard rick dick richie
edward ed eddie ted
james jim jimmy jamie
margaret maggie meg peggy
deborah deb debbie
patricia pat trish patty
`;

const groups = rows
  .trim()
  .split('\n')
  .map((row) => row.split(' '));

/** Folded name → every folded name that may stand for the same person. */
export const nicknames: ReadonlyMap<string, ReadonlySet<string>> = buildNicknames();

function buildNicknames(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const group of groups) {
    for (const name of group) {
      for (const other of group) if (other !== name) link(name, other);
    }
  }
  return found;

  function link(from: string, to: string): void {
    found.set(from, (found.get(from) ?? new Set()).add(to));
  }
}
