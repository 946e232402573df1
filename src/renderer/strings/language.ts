import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en';
import { nl, type Strings } from './nl';

export type Language = 'nl' | 'en';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'strings';
    resources: { strings: Strings };
  }
}

/** The strings of both languages, ready at once; changing language needs no loading. */
export function makeStrings(language: Language): i18n {
  const strings = createInstance();
  void strings.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    defaultNS: 'strings',
    ns: ['strings'],
    resources: { nl: { strings: nl }, en: { strings: en } },
    // React escapes what it shows; a second escaping would show codes instead of quotation marks.
    interpolation: { escapeValue: false },
  });
  return strings;
}
