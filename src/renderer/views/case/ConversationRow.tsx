import { Star } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ConversationFile } from '../../../core/cases/conversation-file';
import { useDaySaying } from '../parts/use-day-saying';
import { ReadBackMark } from './conversations/ReadBackMark';

export interface ConversationRowProperties {
  readonly record: ConversationFile;
  readonly onOpen: () => void;
}

/** As much as three lines can hold; the rest would only be cut off by the layout. */
const longestExcerpt = 400;

export function ConversationRow({ record, onOpen }: ConversationRowProperties) {
  const { t } = useTranslation();
  const saying = useDaySaying();
  const rowId = `conversation-${record.id}`;
  return (
    <button
      type="button"
      id={rowId}
      className="conversation-row"
      onClick={onOpen}
      aria-labelledby={`${rowId}-facts`}
      aria-describedby={`${rowId}-excerpt`}
    >
      <span id={`${rowId}-facts`} className="conversation-facts">
        <strong>{saying.full(record.heldOn)}</strong>
        <span>{t(`common.contact.${record.contact}`)}</span>
        {record.durationMinutes > 0 && <span>{t('common.minutes', { count: record.durationMinutes })}</span>}
        {record.star && (
          <span className="conversation-star">
            <Star className="icon-small" aria-hidden />
            <span className="unseen">{t('readBack.starred')}</span>
          </span>
        )}
        <ReadBackMark state={record.readBack} />
      </span>
      <span id={`${rowId}-excerpt`} className="conversation-excerpt">
        {record.notes.trim() === ''
          ? t('caseFile.conversation.empty')
          : record.notes.trim().slice(0, longestExcerpt)}
      </span>
    </button>
  );
}
