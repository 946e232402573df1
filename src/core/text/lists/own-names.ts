/**
 * Names that are frequent in the Netherlands and missing from the spelling dictionary, or words besides. Own
 * lists, written for this program from general knowledge.
 */
function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}

export const ownSurnames = words(`
  jong jansen vries berg bakker dijk visser janssen smit meijer boer mulder groot bos vos peters hendriks
  leeuwen dekker brouwer wit dijkstra smits graaf meer linden kok jacobs haan vermeulen heuvel veen broek
  bruijn bruin schouten beek heijden dam postma prins huisman koster kuiper hoekstra jonge willems evers
  hermans wal dongen veenstra gerritsen schipper bosch kuijpers peeters martens koning brink timmermans
  verhoeven bosman post molenaar groen blom horst hoeven scholten wijk vink vliet sanders rooij willemsen
  kramer boom zwart beer wolf ruiter mol bloem kroon haas valk zijlstra gerrits hoek driessen jager schaap
  backer slager smid metselaar timmerman tuinman wever snijders pronk hof zomer winter vogel mees spreeuw
  reiger haring snoek baars zalm stam tak blad roos lelie steen zand klei duin heide laan poort burg kamp
  veld polder sluis brug dijkman waterman kool appel pruim peer noot graan tarwe gans duif haak yilmaz kaya
  demir celik sahin yildiz ozturk aydin arslan dogan kilic aslan cetin koc kurt ozdemir polat mohamed ali
  ahmed hassan hussain khan singh nguyen tran wang chen benali bouali amrani idrissi alaoui bennani tahiri
  ouali haddad chaoui saidi azzouzi boukhari kaddouri bakkali aarab elkhattabi kartosen pinas doekhi ramdin
  baldew nowak kowalski wisniewski lewandowski zielinski wojcik kaminski
`);

export const ownGivenNames = words(`
  mohamed ahmed youssef hassan hamza bilal omar ali ibrahim yassin rachid karim said mustafa mehmet emre
  murat serkan hakan okan burak deniz elif ayse fatma zeynep emine hatice merve esra aylin samira naima
  nadia khadija aicha malika souad hanan ikram soumaya loubna nora layla yasmina imane priya anil ravi
  sandhya winston glenn sharon jermaine shanice agnieszka katarzyna piotr pawel tomasz malgorzata oksana
  dmytro olena iryna mei-ling ying jun sophie emma julia mila tess zoe saar nora lotte fenna liv noa lynn
  eva evi yara fay lauren milou nina roos daan sem levi finn luuk jesse thijs luca noah milan siem gijs
  thomas hugo otis boaz jurre stef mick hanneke marieke annemarie annemieke marjolein marjan monique petra
  ingrid astrid brigitte yvonne jolanda wilma gerda tineke ineke joke ria corrie bep greet truus willy henny
  gonny els anja mirjam miriam esther judith henk gerrit hendrik cornelis jacob dirk arie wim kees piet theo
  frits leo ruud rob ron marcel peter paul erik eric martijn sander jeroen bart maarten michiel robbert
  jasper tijs stephan edwin dennis patrick raymond ferry ronald
`);
