import { Plus } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { filterCases, noFilter, tagsInUse } from '../../../core/cases/filter-cases';
import { useApp } from '../../app-context';
import { Button } from '../../components/Button';
import { EmptyPanel } from '../../components/EmptyPanel';
import { Title } from '../../components/Title';
import { places } from '../frame/places';
import { useVault } from '../frame/vault-context';
import { useKeyNames } from '../parts/use-key-names';
import { CaseFilters } from './CaseFilters';
import { CaseRows } from './CaseRows';
import { isFiltering, withTagsInUse } from './filter-choices';
import { Findings } from './Findings';

export function CaseList() {
  const { t } = useTranslation();
  const { cases, behind, listing, list } = useVault();
  const keys = useKeyNames();
  const [, go] = useLocation();
  const { host } = useApp();
  const field = useRef<HTMLInputElement>(null);
  const tags = useMemo(() => tagsInUse(cases ?? []), [cases]);
  const filter = useMemo(() => withTagsInUse(listing.filter, tags), [listing.filter, tags]);
  const today = host.today();
  const arranged = useMemo(
    () => filterCases(cases ?? [], filter, listing.order, today),
    [cases, filter, listing.order, today],
  );
  // Only when nothing else was asked for does the pseudonym alone explain an empty list.
  const byPseudonym = isFiltering({ ...filter, pseudonym: '' }) ? '' : filter.pseudonym.trim();

  return (
    <div className="cases">
      <header className="cases-header">
        <div>
          <Title>{t('cases.title')}</Title>
          <p className="lead">{cases ? t('cases.lead', { count: cases.length }) : t('cases.loading')}</p>
        </div>
        <Button look="primary" icon={Plus} onPress={() => go(places.newCase)}>
          {t('cases.new')}
        </Button>
      </header>
      <Findings />
      {behind && <p className="state-line">{t('common.save.behind')}</p>}
      {cases?.length === 0 && (
        <EmptyPanel
          title={t('cases.empty.title')}
          text={t('cases.empty.text')}
          action={{ name: t('cases.empty.action'), onPress: () => go(places.newCase) }}
        />
      )}
      {cases && cases.length > 0 && (
        <>
          <CaseFilters filter={filter} tags={tags} found={arranged.length} field={field} />
          {arranged.length > 0 ? (
            <CaseRows cases={arranged} onOpen={(id) => go(places.caseFile(id))} />
          ) : (
            <EmptyPanel
              title={
                byPseudonym === ''
                  ? t('cases.filters.none.title')
                  : t('cases.noneFound.title', { text: byPseudonym })
              }
              text={
                byPseudonym === ''
                  ? t('cases.filters.none.text')
                  : t('cases.noneFound.text', { keys: keys('K').join(' ') })
              }
              action={{
                name: t('cases.noneFound.action'),
                onPress: () => {
                  list({ filter: noFilter });
                  field.current?.focus();
                },
              }}
            />
          )}
        </>
      )}
    </div>
  );
}
