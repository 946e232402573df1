/**
 * Words that the two dictionaries miss: British spellings, office talk, and what Dutch notes shorten. Own
 * list, written for this program from general knowledge.
 */
export const moreWords: ReadonlySet<string> = new Set(
  `licence licences colour favour favourite behaviour behaviours neighbour honour labour humour rumour centre
  theatre organisation organisations organise organised organising apologise apologised apologises recognise
  recognised realise realised emphasise criticise criticised programme cheque defence offence practise
  analyse counsellor counsellors councillor councillors judgement skilful enrol fulfil travelling cancelled
  labelled whilst mum mobbing appen appje appjes appte geappt whatsappje mailtje belletje gebeld smsje
  teamsoverleg intervisie re-integratie melder melders meldster vertrouwenspersoon vertrouwenspersonen
  hoofddoek terugkoppeling nazorg werkplek oke okee aub svp ivm mbt dmv tav tbv ipv incl excl mvg gr ff idd
  iig sws wss btw pff haha hihi hmm jaja neehee tja ach joh lekker leuk gewoon echt best super mega chill
  app apps email mails mailen gemaild online offline laptop laptops meeting meetings feedback deadline
  update updates call calls workshop burnout stress manager managers team teams hr hrm p&o or mt bsn iban
  afd geb tel nr nrs evt resp tijdl dos vp cvp vps bi ps nb blz pag bijl vs ca jl dd mnd wk wkn min uur uren
  dgn jr jrs gespr vlgs mw mvr idem vd vh zgn zsm asap fyi tbd tbc ntb nvt onb anon`.split(/\s+/),
);
