import { useTranslation } from 'react-i18next';
import type { Person } from '../../../../core/cases/parts/people';
import { hasWords } from '../../../../core/cases/texts';
import { EmptyPanel } from '../../../components/EmptyPanel';
import { useCaseWork } from '../case-work';
import { ItemList } from '../items/ItemList';
import { PersonForm } from './PersonForm';
import { peopleInOrder } from './people-order';

/** Whom it is about, and who else plays a part. */
export function People() {
  const { t } = useTranslation();
  const { file } = useCaseWork();
  return (
    <ItemList
      title={t('caseFrame.section.people')}
      addName={t('people.add')}
      items={peopleInOrder(file.people)}
      Row={PersonRow}
      Form={PersonForm}
      Empty={Nobody}
    />
  );
}

function PersonRow({ item }: { readonly item: Person }) {
  const { t } = useTranslation();
  const { name, roleClass, unit, relation, part } = item;
  const role = t(`people.role.${roleClass}`);
  const facts = [hasWords(name) ? role : '', unit, relation].filter(hasWords);
  return (
    <>
      <span className="item-head">
        <strong>
          <bdi>{hasWords(name) ? name : role}</bdi>
        </strong>
        <span className="item-aside">{t(`people.part.${part}`)}</span>
      </span>
      {facts.length > 0 && (
        <span className="item-facts">
          {facts.map((fact) => (
            <bdi key={fact}>{fact}</bdi>
          ))}
        </span>
      )}
    </>
  );
}

function Nobody({ onAdd }: { readonly onAdd: () => void }) {
  const { t } = useTranslation();
  return (
    <EmptyPanel
      title={t('people.none.title')}
      text={t('people.none.text')}
      action={{ name: t('people.none.action'), onPress: onAdd }}
    />
  );
}
