import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { followUps, type ToldBefore, type ToldContent } from '../../../../core/cases/parts/people';
import { ChooseOne } from '../../../components/ChooseOne';
import { TextLine } from '../../../components/TextLine';
import { WhenField } from '../../parts/WhenField';
import { WordHint } from '../../parts/WordHint';
import { useCaseWork } from '../case-work';
import { ItemForm } from '../items/ItemForm';
import type { ItemFormOf } from '../items/ItemList';
import { useItemDraft } from '../items/use-item-draft';

/** Nothing was said about the time yet, so it is unknown. */
const untold: ToldContent = {
  to: '',
  when: { certainty: 'unknown' },
  what: '',
  followUp: 'unknown',
  followed: '',
};

export function ToldForm({ item, onClose }: ItemFormOf<ToldBefore>) {
  const { t } = useTranslation();
  const { change } = useCaseWork();
  const { id, ...before } = item ?? { id: null, ...untold };
  const draft = useItemDraft<ToldContent>(before, (content) =>
    id === null ? { kind: 'add-told-before', content } : { kind: 'edit-told-before', id, content },
  );
  const [noTime, setNoTime] = useState(false);
  const [complains, setComplains] = useState(false);
  const { content, type, errorAt } = draft;
  const save = async () => {
    setComplains(noTime);
    return !noTime && draft.save();
  };
  return (
    <ItemForm
      title={t(id === null ? 'told.form.new' : 'told.form.edit')}
      draft={{ ...draft, save }}
      speaking={['to', 'when', 'what', 'followed']}
      onRemove={id && (async () => (await change({ kind: 'remove-told-before', id })) === null)}
      onClose={onClose}
    >
      <div className="field-pair">
        <TextLine
          label={t('told.form.to')}
          name="to"
          value={content.to}
          onChange={(to) => type({ to })}
          hint={t('told.form.toHint')}
          error={errorAt('to') && t('told.form.toMissing')}
          longest={200}
        />
        <WhenField
          label={t('told.form.when')}
          value={noTime ? null : content.when}
          error={complains && noTime ? t('when.empty') : errorAt('when')}
          onChange={(when) => {
            setNoTime(when === null);
            setComplains(false);
            if (when) type({ when });
          }}
        />
      </div>
      <TextLine
        label={t('told.form.what')}
        name="what"
        value={content.what}
        onChange={(what) => type({ what })}
        error={errorAt('what')}
        longest={2_000}
        several
      />
      <WordHint text={content.what} />
      <ChooseOne
        label={t('told.form.followUp')}
        value={content.followUp}
        onChange={(followUp) => type({ followUp })}
        options={followUps.map((value) => ({ value, name: t(`told.form.followUps.${value}`) }))}
      />
      <TextLine
        label={t('told.form.followed')}
        name="followed"
        value={content.followed}
        onChange={(followed) => type({ followed })}
        error={errorAt('followed')}
        longest={2_000}
        several
      />
      <WordHint text={content.followed} />
    </ItemForm>
  );
}
