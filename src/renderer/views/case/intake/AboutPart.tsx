import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { categories, type Category } from '../../../../core/cases/categories';
import { routes } from '../../../../core/cases/parts/intake';
import { SelectOne } from '../../../components/SelectOne';
import { useCaseWork } from '../case-work';
import { usePart } from '../use-part';
import { withMain } from './chosen-categories';
import { PartGroup } from './PartGroup';
import { together } from './together';

/** Categories, each with what it means, and what happens with the matter now. */
export function AboutPart() {
  const { t } = useTranslation();
  const { file } = useCaseWork();
  const part = usePart(file.categories, (content) => ({ kind: 'set-categories', content }));
  const keptRoute = useMemo(() => ({ route: file.route }), [file.route]);
  const routing = usePart(keptRoute, ({ route }) => ({ kind: 'set-route', route }));
  const { content, type } = part;
  const named = (value: Category) => ({ value, name: t(`categories.name.${value}`) });
  const means = (chosen: Category | null, otherwise: string) =>
    chosen === null ? otherwise : `${t(`categories.means.${chosen}`)} ${otherwise}`;
  return (
    <PartGroup title={t('intake.about.title')} part={together(part, routing)}>
      <div className="field-pair">
        <SelectOne<Category | 'none'>
          label={t('intake.about.main')}
          value={content.main ?? 'none'}
          hint={means(content.main, t('intake.about.mainHint'))}
          onChange={(chosen) => type(withMain(content, chosen === 'none' ? null : chosen))}
          options={[{ value: 'none', name: t('intake.about.none') }, ...categories.map(named)]}
        />
        {content.main !== null && (
          <SelectOne<Category | 'none'>
            label={t('intake.about.second')}
            value={content.second ?? 'none'}
            hint={means(content.second, t('intake.about.secondHint'))}
            onChange={(chosen) => type({ second: chosen === 'none' ? null : chosen })}
            options={[
              { value: 'none', name: t('intake.about.noSecond') },
              ...categories.filter((one) => one !== content.main).map(named),
            ]}
          />
        )}
      </div>
      <SelectOne
        label={t('intake.about.route')}
        value={routing.content.route}
        onChange={(route) => routing.type({ route })}
        options={routes.map((value) => ({ value, name: t(`intake.about.routes.${value}`) }))}
      />
    </PartGroup>
  );
}
