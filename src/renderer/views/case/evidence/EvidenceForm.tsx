import { useTranslation } from 'react-i18next';
import type { Evidence, EvidenceContent } from '../../../../core/cases/parts/people';
import { TextLine } from '../../../components/TextLine';
import { WordHint } from '../../parts/WordHint';
import { useCaseWork } from '../case-work';
import { ItemForm } from '../items/ItemForm';
import type { ItemFormOf } from '../items/ItemList';
import { useItemDraft } from '../items/use-item-draft';

const nothing: EvidenceContent = { what: '', holder: '' };

export function EvidenceForm({ item, onClose }: ItemFormOf<Evidence>) {
  const { t } = useTranslation();
  const { change } = useCaseWork();
  const { id, ...before } = item ?? { id: null, ...nothing };
  const draft = useItemDraft<EvidenceContent>(before, (content) =>
    id === null ? { kind: 'add-evidence', content } : { kind: 'edit-evidence', id, content },
  );
  const { content, type, errorAt } = draft;
  return (
    <ItemForm
      title={t(id === null ? 'evidence.form.new' : 'evidence.form.edit')}
      draft={draft}
      speaking={['what', 'holder']}
      onRemove={id && (async () => (await change({ kind: 'remove-evidence', id })) === null)}
      onClose={onClose}
    >
      <TextLine
        label={t('evidence.form.what')}
        name="what"
        value={content.what}
        onChange={(what) => type({ what })}
        hint={t('evidence.form.whatHint')}
        error={errorAt('what') && t('evidence.form.whatMissing')}
        longest={2_000}
        several
      />
      <WordHint text={content.what} />
      <TextLine
        label={t('evidence.form.holder')}
        name="holder"
        value={content.holder}
        onChange={(holder) => type({ holder })}
        hint={t('evidence.form.holderHint')}
        error={errorAt('holder') && t('evidence.form.holderMissing')}
        longest={200}
      />
    </ItemForm>
  );
}
