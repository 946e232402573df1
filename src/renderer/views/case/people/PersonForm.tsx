import { useTranslation } from 'react-i18next';
import {
  type Person,
  type PersonContent,
  personParts,
  roleClasses,
} from '../../../../core/cases/parts/people';
import { ChooseOne } from '../../../components/ChooseOne';
import { SelectOne } from '../../../components/SelectOne';
import { TextLine } from '../../../components/TextLine';
import { WordHint } from '../../parts/WordHint';
import { useCaseWork } from '../case-work';
import { ItemForm } from '../items/ItemForm';
import type { ItemFormOf } from '../items/ItemList';
import { useItemDraft } from '../items/use-item-draft';

const nobody: PersonContent = { part: 'subject', roleClass: 'unknown', name: '', unit: '', relation: '' };

export function PersonForm({ item, onClose }: ItemFormOf<Person>) {
  const { t } = useTranslation();
  const { change } = useCaseWork();
  const { id, ...before } = item ?? { id: null, ...nobody };
  const draft = useItemDraft<PersonContent>(before, (content) =>
    id === null ? { kind: 'add-person', content } : { kind: 'edit-person', id, content },
  );
  const { content, type, errorAt } = draft;
  const said = errorAt('name');
  const line = (field: 'name' | 'unit' | 'relation') => ({
    name: field,
    label: t(`people.form.${field}`),
    value: content[field],
    onChange: (typed: string) => type({ [field]: typed }),
    longest: 200,
  });
  return (
    <ItemForm
      title={t(id === null ? 'people.form.new' : 'people.form.edit')}
      draft={draft}
      speaking={['name', 'unit', 'relation']}
      onRemove={id && (async () => (await change({ kind: 'remove-person', id })) === null)}
      onClose={onClose}
    >
      <ChooseOne
        label={t('people.form.part')}
        value={content.part}
        onChange={(part) => type({ part })}
        options={personParts.map((value) => ({ value, name: t(`people.form.parts.${value}`) }))}
      />
      <div className="field-pair">
        <SelectOne
          label={t('people.form.roleClass')}
          value={content.roleClass}
          onChange={(roleClass) => type({ roleClass })}
          options={roleClasses.map((value) => ({ value, name: t(`people.role.${value}`) }))}
        />
        <TextLine {...line('unit')} error={errorAt('unit')} />
      </div>
      <TextLine {...line('relation')} hint={t('people.form.relationHint')} error={errorAt('relation')} />
      <WordHint text={content.relation} />
      <TextLine
        {...line('name')}
        hint={t('people.form.nameHint')}
        error={said && (content.name.length <= 200 ? t('people.form.nothing') : said)}
      />
      <WordHint text={content.name} />
    </ItemForm>
  );
}
