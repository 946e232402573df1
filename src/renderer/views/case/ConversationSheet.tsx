import { Star } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ConversationContent, conversationKinds } from '../../../core/cases/conversation';
import {
  changeConversation,
  type ConversationChange,
  type ConversationFile,
} from '../../../core/cases/conversation-file';
import type { TemplateContent } from '../../../core/cases/templates';
import { useApp } from '../../app-context';
import { Alarm } from '../../components/Alarm';
import { Button } from '../../components/Button';
import { IconButton } from '../../components/IconButton';
import { plainTyping } from '../../components/plain-typing';
import { SelectOne } from '../../components/SelectOne';
import { useVault } from '../frame/vault-context';
import { DayField } from '../parts/DayField';
import { StateLine } from '../parts/StateLine';
import { useDaySaying } from '../parts/use-day-saying';
import { useFinishKey } from '../parts/use-finish-key';
import { useFocusAfter } from '../parts/use-focus-after';
import { WordHint } from '../parts/WordHint';
import { ReadBack } from './conversations/ReadBack';
import { TemplateChoice } from './conversations/TemplateChoice';
import { DurationField } from './DurationField';
import { FromSelectionButton, FromSelectionForm, useFromSelection } from './events/EventFromSelection';
import { useTyping } from './use-typing';

export interface ConversationSheetProperties {
  readonly record: ConversationFile;
  readonly onTyped: (content: ConversationContent) => void;
  readonly onFinish: () => void;
  readonly onRemove: () => void;
  /** Reading back and the star; true when it was kept. */
  readonly onChange: (change: ConversationChange) => Promise<boolean>;
}

/** The sheet on which a conversation is written. */
export function ConversationSheet(properties: ConversationSheetProperties) {
  const { record, onTyped, onFinish, onRemove, onChange } = properties;
  const { t } = useTranslation();
  const { onCommand, host } = useApp();
  const { takeSought } = useVault();
  const saying = useDaySaying();
  const { content, type, state, refusal, saveNow } = useTyping(record, onTyped);
  const [asked, setAsked] = useState(false);
  const notes = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number | null>(null);
  const focusAfter = useFocusAfter();
  const fromSelection = useFromSelection(notes);
  const day = saying.full(content.heldOn);
  // The list hears of what was typed only when the sheet closes.
  const written = changeConversation(
    record,
    { kind: 'write', content },
    { now: host.now(), today: host.today() },
  );
  const readBack = written.ok ? written.value.readBack : record.readBack;

  const begin = (template: TemplateContent) => {
    type(template);
    caret.current = template.notes.indexOf('\n') + 1;
  };
  useEffect(() => {
    if (caret.current === null) return;
    notes.current?.focus();
    notes.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });
  const planReadBack = async () => {
    if (await onChange({ kind: 'plan-read-back' })) focusAfter(`read-back-${record.id}`);
  };

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
        <div className="sheet-aside">
          <Button look="quiet" onPress={onRemove} name={t('caseFile.conversation.removeNamed', { day })}>
            {t('caseFile.conversation.remove')}
          </Button>
          <span className={record.star ? 'star star-set' : 'star'}>
            <IconButton
              icon={Star}
              name={t('readBack.star')}
              pressed={record.star}
              onPress={() => void onChange({ kind: 'set-star', star: !record.star })}
            />
          </span>
        </div>
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
      {content.notes === '' && <TemplateChoice onChoose={begin} />}
      <WordHint text={content.notes} />
      <ReadBack record={record} state={readBack} onChange={onChange} />
      <div className="sheet-foot">
        <div className="sheet-state" aria-busy={state.kind !== 'saved'}>
          {refusal ? (
            <Alarm text={[t(`common.save.${refusal}.what`), t(`common.save.${refusal}.next`)].join(' ')} />
          ) : (
            <StateLine state={state} announces={asked} />
          )}
        </div>
        <FromSelectionButton from={fromSelection} record={record} />
        {readBack.kind === 'not-planned' && (
          <Button look="quiet" onPress={() => void planReadBack()}>
            {t('readBack.plan')}
          </Button>
        )}
        <Button onPress={finish}>{t('caseFile.conversation.finish')}</Button>
      </div>
      <FromSelectionForm from={fromSelection} record={record} />
    </article>
  );
}
