import type { Track } from '../../cases/case';
import type { ConversationKind } from '../../cases/conversation';
import type { ReferralLanguage } from '../referral';
import { english } from './en';
import { dutch } from './nl';

/** The document's own sentences in one language; U+00A0 keeps two words on one line. */
export interface Wording {
  /** For reading aids (RFC 5646). */
  readonly languageTag: string;
  readonly title: string;
  readonly subtitle: (organisation: string, day: string, version: number) => string;
  readonly day: (day: { readonly year: number; readonly month: number; readonly day: number }) => string;
  readonly onEveryPage: {
    readonly confidential: string;
    readonly kind: string;
    readonly onlyFor: (copyFor: string) => string;
    readonly page: (page: number, pages: number) => string;
  };
  readonly facts: {
    readonly copyFor: string;
    readonly writtenBy: string;
    readonly anAdvisor: string;
    readonly kind: string;
    readonly track: string;
  };
  readonly tracks: Readonly<Record<Track, string>>;
  readonly contacts: Readonly<Record<ConversationKind, string>>;
  readonly nature: Section;
  readonly recipients: { readonly heading: string; readonly text: (copyFor: string) => string };
  readonly wish: { readonly heading: string };
  readonly nonWish: { readonly heading: string };
  readonly nothingWritten: string;
  readonly told: { readonly heading: string; readonly text: string; readonly withoutNotes: string };
  readonly notKnown: { readonly heading: string; readonly items: readonly string[] };
  readonly role: Section & { readonly note: string };
  readonly terms: {
    readonly heading: string;
    readonly items: readonly Term[];
    readonly tracks: Readonly<Record<Track, Term>>;
  };
}

interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

export interface Term {
  readonly term: string;
  readonly meaning: string;
}

export const wordings: Readonly<Record<ReferralLanguage, Wording>> = { nl: dutch, en: english };
