import { readBack } from './en/read-back';
import { consents } from './en/consents';
import { status } from './en/status';
import { limits } from './en/limits';
import { retention } from './en/retention';
import { when } from './en/when';
import { today } from './en/today';
import { measures } from './en/measures';
import { events } from './en/events';
import { aftercare } from './en/aftercare';
import { categories } from './en/categories';
import { wordHint } from './en/word-hint';
import { intake } from './en/intake';
import { caseFrame } from './en/case-frame';
import { refusal } from './en/refusal';
import { items } from './en/items';
import { people } from './en/people';
import { told } from './en/told';
import { evidence } from './en/evidence';
import { caseFile } from './en/case';
import { cases } from './en/cases';
import { common } from './en/common';
import { frame } from './en/frame';
import { help } from './en/help';
import { referral } from './en/referral';
import { search } from './en/search';
import { settings } from './en/settings';
import { start } from './en/start';
import { textLint } from './en/text-lint';
import type { Strings } from './nl';

export const en: Strings = {
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
