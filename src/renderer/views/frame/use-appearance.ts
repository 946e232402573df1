import type { i18n } from 'i18next';
import { useLayoutEffect } from 'react';
import type { Preferences } from '../../app-context';

/** Puts language, theme and density on the document: one attribute each, in one place. */
export function useAppearance({ language, theme, density }: Preferences, strings: i18n): void {
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    void strings.changeLanguage(language);
  }, [language, strings]);

  useLayoutEffect(() => {
    document.documentElement.dataset['density'] = density;
  }, [density]);

  useLayoutEffect(() => {
    const darkness = window.matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      const dark = theme === 'dark' || (theme === 'system' && darkness.matches);
      document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
    };
    apply();
    darkness.addEventListener('change', apply);
    return () => darkness.removeEventListener('change', apply);
  }, [theme]);
}
