/**
 * Words for functions, folded. Own list, written for this program from general knowledge of Dutch
 * municipalities.
 */
function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}

/** Held by one person, or by a handful, in an organisation. */
export const uniqueFunctions = words(`
  wethouder burgemeester gemeentesecretaris griffier raadsgriffier loco-burgemeester locoburgemeester
  loco-secretaris gemeentearchivaris stadsarchitect stadsbouwmeester rekenkamervoorzitter concerncontroller
  concerndirecteur algemeen-directeur stadsdeelvoorzitter stadsdeelsecretaris stadsarchivaris
  omgevingsmanager gebiedsmanager communicatieadviseur bestuursadviseur kabinetschef bestuurssecretaris
  bestuurssecretaresse persvoorlichter fractievoorzitter havenmeester marktmeester begraafplaatsbeheerder
  alderman mayor
`);

/** Ends of words for functions; alone they are everyday words of any note and are not marked. */
export const functionHeads = words(`
  manager leider leidinggevende hoofd directeur adviseur medewerker medewerkster coordinator consulent
  inspecteur controller beheerder jurist secretaris secretaresse ontwikkelaar analist planner toezichthouder
  handhaver monteur schoonmaker archivaris architect ingenieur opzichter werkvoorbereider teamleider
  afdelingshoofd projectleider administrateur boekhouder functionaris specialist regisseur makelaar
  wethouder voorlichter redacteur ontwerper tekenaar chauffeur bode receptionist receptioniste conducteur
  trainer onderzoeker accountant econoom landmeter stedenbouwkundige verkeerskundige programmamanager
  projectmanager technicus operator bewaker beveiliger portier ambtenaar makelaar griffier klantmanager
  casemanager kwartiermaker strateeg buschauffeur leerplichtambtenaar boa officer engineer clerk adviser
  advisor analyst developer accountant inspector
`);

export const functionQualifiers = words(`
  senior junior medior eerste plaatsvervangend waarnemend interim algemeen algemene strategisch technisch
  juridisch financieel administratief hoofd beleids senior- deputy chief assistant acting head
`);
