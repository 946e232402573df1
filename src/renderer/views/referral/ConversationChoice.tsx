import { Check } from 'lucide-react';
import { memo } from 'react';
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

export const ConversationChoice = memo(function ConversationChoice({
  conversations,
  chosen,
  onChoose,
}: ConversationChoiceProperties) {
  return (
    <ul className="choice-rows">
      {conversations.map((record) => (
        <ChoiceRow key={record.id} record={record} goesAlong={chosen.has(record.id)} onChoose={onChoose} />
      ))}
    </ul>
  );
});

interface ChoiceRowProperties {
  readonly record: ConversationFile;
  readonly goesAlong: boolean;
  readonly onChoose: ConversationChoiceProperties['onChoose'];
}

const ChoiceRow = memo(function ChoiceRow({ record, goesAlong, onChoose }: ChoiceRowProperties) {
  const { t } = useTranslation();
  const saying = useDaySaying();
  const excerpt = record.notes.trim().slice(0, longestExcerpt);
  return (
    <li>
      <CheckboxField isSelected={goesAlong} onChange={(chosen) => onChoose(record.id, chosen)}>
        <CheckboxButton className="checkbox choice-row">
          <span className="checkbox-mark" aria-hidden="true">
            <Check className="icon-small" strokeWidth={3} />
          </span>
          <span className="choice-row-facts">
            <strong>{saying.full(record.heldOn)}</strong>
            <span className="soft">{t(`common.contact.${record.contact}`)}</span>
          </span>
          <span className="choice-row-excerpt soft">
            {excerpt === '' ? t('caseFile.conversation.empty') : excerpt}
          </span>
        </CheckboxButton>
      </CheckboxField>
    </li>
  );
});
