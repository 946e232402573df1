import { useTranslation } from 'react-i18next';
import { type Preferences, useApp } from '../../app-context';
import { Alarm } from '../../components/Alarm';
import { ChooseOne } from '../../components/ChooseOne';
import { SelectOne } from '../../components/SelectOne';
import { Title } from '../../components/Title';
import { CategoryMeanings } from './CategoryMeanings';
import { RetentionTerm } from './RetentionTerm';

const themes = ['system', 'light', 'dark'] as const satisfies readonly Preferences['theme'][];
const densities = ['calm', 'compact'] as const satisfies readonly Preferences['density'][];
const minutes = Array.from({ length: 15 }, (_, index) => index + 1);

export function Settings() {
  const { t } = useTranslation();
  const { preferences, keptPreferences, changePreferences, description } = useApp();
  return (
    <div className="plain-page">
      <Title>{t('settings.title')}</Title>
      <p className="lead">{t('settings.lead')}</p>
      {!keptPreferences && <Alarm text={t('settings.notKept')} />}
      <section className="plain-section">
        <h2>{t('settings.language')}</h2>
        <ChooseOne
          label={t('settings.language')}
          labelUnseen
          value={preferences.language}
          onChange={(language) => changePreferences({ language })}
          options={[
            { value: 'nl', name: t('settings.dutch') },
            { value: 'en', name: t('settings.english') },
          ]}
        />
      </section>
      <section className="plain-section">
        <h2>{t('settings.theme')}</h2>
        <ChooseOne
          label={t('settings.theme')}
          labelUnseen
          value={preferences.theme}
          onChange={(theme) => changePreferences({ theme })}
          options={themes.map((value) => ({ value, name: t(`settings.themes.${value}`) }))}
        />
      </section>
      <section className="plain-section">
        <h2>{t('settings.density')}</h2>
        <ChooseOne
          label={t('settings.density')}
          labelUnseen
          value={preferences.density}
          onChange={(density) => changePreferences({ density })}
          options={densities.map((value) => ({ value, name: t(`settings.densities.${value}`) }))}
        />
      </section>
      <section className="plain-section">
        <h2>{t('settings.idle')}</h2>
        <SelectOne
          label={t('settings.idleLabel')}
          value={String(preferences.idleMinutes)}
          onChange={(value) => changePreferences({ idleMinutes: Number(value) })}
          options={minutes.map((count) => ({ value: String(count), name: t('common.minutes', { count }) }))}
        />
        <p className="field-hint">{t('settings.idleHint')}</p>
      </section>
      <RetentionTerm />
      <CategoryMeanings />
      <section className="plain-section">
        <h2>{t('settings.about')}</h2>
        <p>{t('settings.version', { version: description.version })}</p>
        <p className="soft">{t(`settings.runtime.${description.runtime}`)}</p>
      </section>
    </div>
  );
}
