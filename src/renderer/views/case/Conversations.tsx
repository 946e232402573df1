import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConversationFile } from '../../../core/cases/conversation-file';
import type { RecordId } from '../../../core/cases/values';
import { Alarm } from '../../components/Alarm';
import { Button } from '../../components/Button';
import { EmptyPanel } from '../../components/EmptyPanel';
import { Toast } from '../../components/Toast';
import { useDaySaying } from '../parts/use-day-saying';
import { useCaseWork } from './case-work';
import { ConversationRow } from './ConversationRow';
import { ConversationSheet } from './ConversationSheet';
import { Section } from './Section';

type Trouble = 'notStarted' | 'notRemoved' | 'notRestored';

/** The conversations of a case: one open on its sheet at most, the others as rows. */
export function Conversations() {
  const { t } = useTranslation();
  const saying = useDaySaying();
  const { writing: conversations, sought } = useCaseWork();
  const [openId, setOpenId] = useState(sought.itemId);
  // The last one is offered first; the others wait behind it.
  const offered = conversations.removed.at(-1);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const newButton = useRef<HTMLButtonElement>(null);
  const focusRow = useRef<RecordId | null>(null);
  const { list, settle } = conversations;

  useEffect(() => {
    if (sought.itemId) setOpenId(sought.itemId);
  }, [sought]);
  useEffect(() => settle, [settle]);

  useEffect(() => {
    if (focusRow.current === null) return;
    const row = document.getElementById(`conversation-${focusRow.current}`);
    focusRow.current = null;
    (row ?? newButton.current)?.focus();
  });

  const start = async () => {
    setTrouble(null);
    const started = await conversations.start();
    if (started) setOpenId(started.id);
    else setTrouble('notStarted');
  };
  const open = (id: RecordId) => {
    conversations.settle();
    setOpenId(id);
  };
  const finish = (id: RecordId) => {
    conversations.settle();
    setOpenId(null);
    focusRow.current = id;
  };
  const remove = async (record: ConversationFile) => {
    setTrouble(null);
    if (!(await conversations.remove(record))) return setTrouble('notRemoved');
    setOpenId(null);
  };
  const undo = async (record: ConversationFile) => {
    if (!(await conversations.restore(record.id))) return setTrouble('notRestored');
    focusRow.current = record.id;
  };

  return (
    <Section
      title={t('caseFile.conversations')}
      className="conversations"
      act={
        <Button icon={Plus} onPress={() => void start()} buttonRef={newButton}>
          {t('caseFile.conversation.new')}
        </Button>
      }
    >
      {trouble && <Alarm text={t(`caseFile.conversation.${trouble}`)} />}
      {list?.length === 0 && (
        <EmptyPanel
          title={t('caseFile.conversation.none.title')}
          text={t('caseFile.conversation.none.text')}
          action={{ name: t('caseFile.conversation.none.action'), onPress: () => void start() }}
        />
      )}
      <ul className="conversation-list">
        {list?.map((record) => (
          <li key={record.id}>
            {record.id === openId ? (
              <ConversationSheet
                record={record}
                onTyped={(content) => conversations.typed(record.id, content)}
                onFinish={() => finish(record.id)}
                onRemove={() => void remove(record)}
                onChange={(change) => conversations.change(record.id, change)}
              />
            ) : (
              <ConversationRow record={record} onOpen={() => open(record.id)} />
            )}
          </li>
        ))}
      </ul>
      {offered && (
        <Toast
          key={offered.id}
          text={t('caseFile.conversation.removed', { day: saying.full(offered.heldOn) })}
          action={{ name: t('caseFile.conversation.undo'), onPress: () => void undo(offered) }}
          close={{
            name: t('common.close'),
            onPress: () => {
              conversations.forget();
              newButton.current?.focus();
            },
          }}
        />
      )}
    </Section>
  );
}
