import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button';
import { FormPanel } from '../../parts/FormPanel';
import { useCaseWork } from '../case-work';
import { Refusal } from '../Refusal';
import { focusField } from '../focus-field';
import { fieldToBlame } from '../say-refusal';
import type { ItemDraft } from './use-item-draft';

export interface ItemFormProperties {
  readonly title: string;
  readonly draft: Pick<ItemDraft<object>, 'save' | 'drop' | 'failure'>;
  /** Fields that say themselves what is wrong with them. */
  readonly speaking: readonly string[];
  /** Null for an item that is not there yet. */
  readonly onRemove: (() => Promise<boolean>) | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** An item of the case on its sheet, in its place in the list. */
export function ItemForm({ title, draft, speaking, onRemove, onClose, children }: ItemFormProperties) {
  const { t } = useTranslation();
  const { sought } = useCaseWork();
  const fields = useRef<HTMLDivElement>(null);
  const { failure } = draft;
  const toBlame = fieldToBlame(failure);
  useEffect(() => focusField(fields.current, sought.field), [sought]);
  useEffect(() => focusField(fields.current, toBlame), [toBlame]);

  const save = async () => {
    if (await draft.save()) onClose();
  };
  const cancel = () => {
    draft.drop();
    onClose();
  };
  return (
    <div ref={fields} className="item-form">
      <FormPanel title={title} onCancel={cancel} onFinish={() => void save()}>
        {children}
        {failure && !speaking.includes(toBlame) && <Refusal failure={failure} />}
        <div className="form-acts">
          <Button look="quiet" onPress={cancel}>
            {t('common.cancel')}
          </Button>
          {onRemove && (
            <Button
              look="quiet"
              onPress={() => {
                draft.drop();
                void onRemove();
              }}
            >
              {t('items.remove')}
            </Button>
          )}
          <Button look="primary" onPress={() => void save()}>
            {t('items.save')}
          </Button>
        </div>
      </FormPanel>
    </div>
  );
}
