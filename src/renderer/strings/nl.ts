import { caseFile } from './nl/case';
import { cases } from './nl/cases';
import { common } from './nl/common';
import { frame } from './nl/frame';
import { help } from './nl/help';
import { referral } from './nl/referral';
import { search } from './nl/search';
import { settings } from './nl/settings';
import { start } from './nl/start';

export const nl = { common, start, frame, cases, caseFile, referral, search, settings, help };

/** Every language has exactly these keys. */
export type Strings = typeof nl;
