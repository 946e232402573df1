import { readBack } from './nl/read-back';
import { consents } from './nl/consents';
import { status } from './nl/status';
import { limits } from './nl/limits';
import { retention } from './nl/retention';
import { when } from './nl/when';
import { today } from './nl/today';
import { measures } from './nl/measures';
import { events } from './nl/events';
import { aftercare } from './nl/aftercare';
import { categories } from './nl/categories';
import { wordHint } from './nl/word-hint';
import { intake } from './nl/intake';
import { caseFrame } from './nl/case-frame';
import { refusal } from './nl/refusal';
import { items } from './nl/items';
import { people } from './nl/people';
import { told } from './nl/told';
import { evidence } from './nl/evidence';
import { caseFile } from './nl/case';
import { cases } from './nl/cases';
import { common } from './nl/common';
import { frame } from './nl/frame';
import { help } from './nl/help';
import { referral } from './nl/referral';
import { search } from './nl/search';
import { settings } from './nl/settings';
import { start } from './nl/start';
import { textLint } from './nl/text-lint';

export const nl = {
  consents,
  status,
  limits,
  retention,
  readBack,
  common,
  start,
  frame,
  cases,
  caseFile,
  caseFrame,
  items,
  people,
  told,
  evidence,
  intake,
  categories,
  wordHint,
  refusal,
  referral,
  textLint,
  search,
  settings,
  help,
  aftercare,
  events,
  measures,
  today,
  when,
};

/** Every language has exactly these keys. */
export type Strings = typeof nl;
