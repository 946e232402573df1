import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ConversationContent, conversationKinds } from '../../../core/cases/conversation';
import type { ConversationFile } from '../../../core/cases/conversation-file';
import { useApp } from '../../app-context';
import { Alarm } from '../../components/Alarm';
import { Button } from '../../components/Button';
import { plainTyping } from '../../components/plain-typing';
import { SelectOne } from '../../components/SelectOne';
import { useVault } from '../frame/vault-context';
import { DayField } from '../parts/DayField';
import { StateLine } from '../parts/StateLine';
import { useDaySaying } from '../parts/use-day-saying';
import { useFinishKey } from '../parts/use-finish-key';
import { DurationField } from './DurationField';
import { useTyping } from './use-typing';

export interface ConversationSheetProperties {
  readonly record: ConversationFile;
  readonly onTyped: (content: ConversationContent) => void;
  readonly onFinish: () => void;
  readonly onRemove: () => void;
}

/** The sheet on which a conversation is written. */
export function ConversationSheet({ record, onTyped, onFinish, onRemove }: ConversationSheetProperties) {
  const { t } = useTranslation();
  const { onCommand } = useApp();
  const { takeSought } = useVault();
  const saying = useDaySaying();
  const { content, type, state, refusal, saveNow } = useTyping(record, onTyped);
  const [asked, setAsked] = useState(false);
  const notes = useRef<HTMLTextAreaElement>(null);
  const day = saying.full(content.heldOn);

  useEffect(() => {
    const field = notes.current;
    if (!field) return;
    const sought = takeSought(record.id);
    const at = sought === null ? -1 : field.value.indexOf(sought);
    if (at >= 0) field.setSelectionRange(at, at + (sought?.length ?? 0));
    else field.setSelectionRange(field.value.length, field.value.length);
    field.focus();
  }, [record.id, takeSought]);

  useEffect(() =>
    onCommand((command) => {
      if (command !== 'save') return;
      setAsked(true);
      saveNow();
    }),
  );

  const finish = () => {
    saveNow();
    onFinish();
  };
  useFinishKey(finish);

  return (
    <article className="sheet" aria-label={t('caseFile.conversation.sheet', { day })}>
      <div className="sheet-head">
        <DayField
          look="quiet"
          label={t('caseFile.conversation.day')}
          day={content.heldOn}
          onChange={(heldOn) => {
            if (heldOn) type({ heldOn });
          }}
        />
        <SelectOne
          look="quiet"
          labelUnseen
          label={t('caseFile.conversation.contact')}
          value={content.contact}
          onChange={(contact) => type({ contact })}
          options={conversationKinds.map((value) => ({ value, name: t(`common.contact.${value}`) }))}
        />
        <DurationField
          minutes={content.durationMinutes}
          onChange={(durationMinutes) => type({ durationMinutes })}
        />
      </div>
      <textarea
        {...plainTyping}
        ref={notes}
        className="notes"
        aria-label={t('caseFile.conversation.notes')}
        placeholder={t('caseFile.conversation.placeholder')}
        value={content.notes}
        onChange={(event) => type({ notes: event.currentTarget.value })}
      />
      <div className="sheet-foot">
        <div className="sheet-state" aria-busy={state.kind !== 'saved'}>
          {refusal ? (
            <Alarm text={[t(`common.save.${refusal}.what`), t(`common.save.${refusal}.next`)].join(' ')} />
          ) : (
            <StateLine state={state} announces={asked} />
          )}
        </div>
        <Button look="quiet" onPress={onRemove} name={t('caseFile.conversation.removeNamed', { day })}>
          {t('caseFile.conversation.remove')}
        </Button>
        <Button onPress={finish}>{t('caseFile.conversation.finish')}</Button>
      </div>
    </article>
  );
}
