import { Check } from 'lucide-react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ConversationFile } from '../../../core/cases/conversation-file';
import type { RecordId } from '../../../core/cases/values';
import { useDaySaying } from '../parts/use-day-saying';

export interface ConversationChoiceProperties {
  readonly conversations: readonly ConversationFile[];
  readonly chosen: ReadonlySet<RecordId>;
  readonly onChoose: (id: RecordId, goesAlong: boolean) => void;
}

const longestExcerpt = 160;

export function ConversationChoice({ conversations, chosen, onChoose }: ConversationChoiceProperties) {
  const { t } = useTranslation();
  const saying = useDaySaying();
  return (
    <ul className="choice-rows">
      {conversations.map((record) => (
        <li key={record.id}>
          <CheckboxField
            isSelected={chosen.has(record.id)}
            onChange={(goesAlong) => onChoose(record.id, goesAlong)}
          >
            <CheckboxButton className="checkbox choice-row">
              <span className="checkbox-mark" aria-hidden="true">
                <Check className="icon-small" strokeWidth={3} />
              </span>
              <span className="choice-row-facts">
                <strong>{saying.full(record.heldOn)}</strong>
                <span className="soft">{t(`common.contact.${record.contact}`)}</span>
              </span>
              <span className="choice-row-excerpt soft">
                {record.notes.trim() === ''
                  ? t('caseFile.conversation.empty')
                  : record.notes.trim().slice(0, longestExcerpt)}
              </span>
            </CheckboxButton>
          </CheckboxField>
        </li>
      ))}
    </ul>
  );
}
