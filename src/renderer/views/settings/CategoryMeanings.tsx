import { useTranslation } from 'react-i18next';
import { categories } from '../../../core/cases/categories';

/** What each category means, for whoever hesitates between two. */
export function CategoryMeanings() {
  const { t } = useTranslation();
  return (
    <section className="plain-section">
      <h2>{t('settings.categories.title')}</h2>
      <p className="soft">{t('settings.categories.text')}</p>
      <dl className="term-list wide-terms">
        {categories.map((category) => (
          <div key={category}>
            <dt>{t(`categories.name.${category}`)}</dt>
            <dd>{t(`categories.means.${category}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
