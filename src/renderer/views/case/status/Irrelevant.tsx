import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConversationFile } from '../../../../core/cases/conversation-file';
import type { CaseEvent } from '../../../../core/cases/parts/events';
import { headlineOf } from '../../../../core/cases/texts';
import { Alarm } from '../../../components/Alarm';
import { Button } from '../../../components/Button';
import { useDaySaying } from '../../parts/use-day-saying';
import { useFocusAfter } from '../../parts/use-focus-after';
import { useCaseWork } from '../case-work';
import { Refusal } from '../Refusal';
import { useOneChange } from '../use-one-change';

const listId = 'irrelevant-list';

/** What can be taken out before the case is closed: conversations and events, one by one, each with a way back. */
export function Irrelevant() {
  const { t } = useTranslation();
  const saying = useDaySaying();
  const { file, conversations, writing } = useCaseWork();
  const { failure, send } = useOneChange();
  const focusAfter = useFocusAfter();
  const [broken, setBroken] = useState(false);
  const nameOf = (record: ConversationFile) =>
    t('status.closing.conversation', { day: saying.full(record.heldOn) });
  const offered = writing.removed.at(-1);

  const removeConversation = async (record: ConversationFile) => {
    const gone = await writing.remove(record);
    setBroken(!gone);
    if (gone) focusAfter('irrelevant-bring-back');
  };
  const bringBack = async (record: ConversationFile) => {
    const back = await writing.restore(record.id);
    setBroken(!back);
    if (back) focusAfter(listId);
  };
  const removeEvent = (event: CaseEvent) => void send({ kind: 'remove-event', id: event.id });

  const isEmpty = conversations?.length === 0 && file.events.length === 0;
  return (
    <div id={listId} tabIndex={-1} className="irrelevant">
      {broken && <Alarm text={t('status.closing.notRemoved')} />}
      <Refusal failure={failure} />
      {offered && (
        <p className="irrelevant-removed" role="status">
          {t('status.closing.removed', { what: nameOf(offered) })}{' '}
          <Button id="irrelevant-bring-back" look="quiet" onPress={() => void bringBack(offered)}>
            {t('status.closing.bringBack')}
          </Button>
        </p>
      )}
      {isEmpty && <p className="soft">{t('status.closing.nothing')}</p>}
      <ul className="irrelevant-rows">
        {conversations?.map((record) => (
          <Row
            key={record.id}
            title={nameOf(record)}
            text={headlineOf(record.notes).text}
            onRemove={() => void removeConversation(record)}
          />
        ))}
        {file.events.map((event) => (
          <Row
            key={event.id}
            title={headlineOf(event.what).text}
            text=""
            onRemove={() => removeEvent(event)}
          />
        ))}
      </ul>
    </div>
  );
}

interface RowProperties {
  readonly title: string;
  readonly text: string;
  readonly onRemove: () => void;
}

function Row({ title, text, onRemove }: RowProperties) {
  const { t } = useTranslation();
  return (
    <li>
      <span>
        <strong>{title}</strong> {text !== '' && <span className="soft">{text}</span>}
      </span>
      <Button look="quiet" onPress={onRemove} name={t('status.closing.removeNamed', { what: title })}>
        {t('status.closing.remove')}
      </Button>
    </li>
  );
}
