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
import { ConversationRow } from './ConversationRow';
import { ConversationSheet } from './ConversationSheet';
import type { CaseConversations } from './use-conversations';

export interface ConversationsProperties {
  readonly conversations: CaseConversations;
  readonly sought: RecordId | null;
}

type Trouble = 'notStarted' | 'notRemoved' | 'notRestored';

/** The conversations of a case: one open on its sheet at most, the others as rows. */
export function Conversations({ conversations, sought }: ConversationsProperties) {
  const { t } = useTranslation();
  const saying = useDaySaying();
  const [openId, setOpenId] = useState(sought);
  // The last one is offered first; the others wait behind it.
  const [removed, setRemoved] = useState<readonly ConversationFile[]>([]);
  const offered = removed.at(-1);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const newButton = useRef<HTMLButtonElement>(null);
  const focusRow = useRef<RecordId | null>(null);
  const { list } = conversations;

  useEffect(() => {
    if (sought) setOpenId(sought);
  }, [sought]);

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
    if (!(await conversations.remove(record.id))) return setTrouble('notRemoved');
    setOpenId(null);
    setRemoved((old) => [...old, record]);
  };
  const undo = async (record: ConversationFile) => {
    if (!(await conversations.restore(record.id))) return setTrouble('notRestored');
    setRemoved((old) => old.filter(({ id }) => id !== record.id));
    focusRow.current = record.id;
  };

  return (
    <section className="conversations" aria-labelledby="conversations-title">
      <header className="section-header">
        <h2 id="conversations-title">{t('caseFile.conversations')}</h2>
        <Button icon={Plus} onPress={() => void start()} buttonRef={newButton}>
          {t('caseFile.conversation.new')}
        </Button>
      </header>
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
              setRemoved((old) => old.slice(0, -1));
              newButton.current?.focus();
            },
          }}
        />
      )}
    </section>
  );
}
