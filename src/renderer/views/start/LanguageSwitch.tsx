import { useTranslation } from 'react-i18next';
import { useApp } from '../../app-context';

/** Each language in its own words, whatever language the page is in. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const { preferences, changePreferences } = useApp();
  const languages = [
    { language: 'nl', name: t('settings.dutch') },
    { language: 'en', name: t('settings.english') },
  ] as const;
  return (
    <div className="language-switch" role="group" aria-label={t('start.language')}>
      {languages.map(({ language, name }) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={preferences.language === language}
          onClick={() => changePreferences({ language })}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
