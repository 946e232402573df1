import type { CaseFile } from './case-file';
import { emptyChecklist } from './parts/intake';
import { reporterNotAsked } from './parts/reporter';

type Filled =
  | 'kind'
  | 'format'
  | 'id'
  | 'pseudonym'
  | 'openedOn'
  | 'channel'
  | 'track'
  | 'wish'
  | 'nonWish'
  | 'createdAt'
  | 'changedAt';

/** What a case holds before anything was asked. */
export const emptyParts: Omit<CaseFile, Filled> = {
  checklist: emptyChecklist,
  status: 'listening',
  history: [],
  closedOn: null,
  reporter: reporterNotAsked,
  categories: { main: null, second: null },
  route: 'open',
  notKnown: '',
  people: [],
  events: [],
  toldBefore: [],
  toldNobody: false,
  measures: [],
  evidence: [],
  aftercare: { decision: null, contacts: [] },
  consents: [],
  consequences: null,
  handOvers: [],
  conflict: null,
  confidentiality: [],
  retention: { hold: null },
  star: false,
  tags: [],
  former: null,
};
