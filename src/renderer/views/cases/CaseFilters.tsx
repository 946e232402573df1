import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { categories } from '../../../core/cases/categories';
import { type CaseFilter, caseOrders, noFilter } from '../../../core/cases/filter-cases';
import { Button } from '../../components/Button';
import { SelectOne } from '../../components/SelectOne';
import { TextLine } from '../../components/TextLine';
import { ToggleChip } from '../../components/ToggleChip';
import { useVault } from '../frame/vault-context';
import { isFiltering, statusChoiceOf, statusChoices, statusesOf } from './filter-choices';

export interface CaseFiltersProperties {
  readonly filter: CaseFilter;
  readonly tags: readonly string[];
  readonly found: number;
  /** Takes the focus when the filters are cleared. */
  readonly field: RefObject<HTMLInputElement | null>;
}

/** By what the list of cases is narrowed and ordered. It stays so until the vault is locked. */
export function CaseFilters({ filter, tags, found, field }: CaseFiltersProperties) {
  const { t } = useTranslation();
  const { listing, list } = useVault();
  const narrow = (part: Partial<CaseFilter>) => list({ filter: { ...filter, ...part } });
  const filtering = isFiltering(filter);
  const all = { value: 'all' as const, name: t('cases.filters.all') };
  return (
    <div className="cases-tools" role="group" aria-label={t('cases.filters.name')}>
      <TextLine
        label={t('cases.filter')}
        value={filter.pseudonym}
        onChange={(pseudonym) => narrow({ pseudonym })}
        longest={60}
        inputRef={field}
      />
      <SelectOne
        label={t('cases.filters.status')}
        value={statusChoiceOf(filter)}
        onChange={(choice) => narrow({ statuses: statusesOf(choice) })}
        options={statusChoices.map((value) => ({
          value,
          name:
            value === 'all' || value === 'open' ? t(`cases.filters.${value}`) : t(`common.status.${value}`),
        }))}
      />
      <SelectOne
        label={t('cases.filters.category')}
        value={filter.categories[0] ?? 'all'}
        onChange={(choice) => narrow({ categories: choice === 'all' ? [] : [choice] })}
        options={[all, ...categories.map((value) => ({ value, name: t(`categories.name.${value}`) }))]}
      />
      {tags.length > 0 && (
        <SelectOne
          label={t('cases.filters.tag')}
          value={filter.tags[0] === undefined ? 'all' : `tag ${filter.tags[0]}`}
          onChange={(choice) => narrow({ tags: choice === 'all' ? [] : [choice.slice('tag '.length)] })}
          options={[all, ...tags.map((tag) => ({ value: `tag ${tag}`, name: tag }))]}
        />
      )}
      <SelectOne
        label={t('cases.sort')}
        value={listing.order}
        onChange={(order) => list({ order })}
        options={caseOrders.map((value) => ({ value, name: t(`cases.sortBy.${value}`) }))}
      />
      <div className="cases-toggles">
        <ToggleChip
          name={t('cases.filters.overdue')}
          pressed={filter.overdue}
          onChange={(overdue) => narrow({ overdue })}
        />
        <ToggleChip
          name={t('cases.filters.star')}
          pressed={filter.star}
          onChange={(star) => narrow({ star })}
        />
        <p className="small soft" role="status">
          {filtering && t('cases.found', { count: found })}
        </p>
        {filtering && (
          <Button
            look="quiet"
            onPress={() => {
              list({ filter: noFilter });
              field.current?.focus();
            }}
          >
            {t('cases.filters.clear')}
          </Button>
        )}
      </div>
    </div>
  );
}
