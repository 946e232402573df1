import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandOver } from '../../../../core/cases/parts/consents';
import type { CalendarDay } from '../../../../core/cases/values';
import { useApp } from '../../../app-context';
import { Button } from '../../../components/Button';
import { DayField } from '../../parts/DayField';
import { FormActs } from '../../parts/FormActs';
import { FormPanel } from '../../parts/FormPanel';
import { useDayDraft } from '../../parts/use-day-draft';
import { Refusal } from '../Refusal';
import { useOneChange } from '../use-one-change';

export type Answer = 'acknowledgement' | 'feedback';

export interface AnswerFormProperties {
  readonly handOver: HandOver;
  readonly answer: Answer;
  readonly onClose: () => void;
}

/** On which day the receiver answered; or that it did not, after all. */
export function AnswerForm({ handOver, answer, onClose }: AnswerFormProperties) {
  const { t } = useTranslation();
  const { host } = useApp();
  const { failure, send } = useOneChange();
  const { acknowledgedOn, feedbackOn } = handOver;
  const noted = answer === 'acknowledgement' ? acknowledgedOn : feedbackOn;
  const came = useDayDraft(noted ?? host.today());
  const missingId = useId();
  const save = async (day: CalendarDay | null) => {
    const made = await send({
      kind: 'note-answers',
      id: handOver.id,
      acknowledgedOn: answer === 'acknowledgement' ? day : acknowledgedOn,
      feedbackOn: answer === 'feedback' ? day : feedbackOn,
    });
    if (made) onClose();
  };
  const missing = came.day === null ? t('status.handOver.first.day') : null;
  const saveDay = () => {
    if (came.day !== null) void save(came.day);
  };
  return (
    <FormPanel
      title={t(`status.handOver.${noted === null ? 'noteAnswer' : 'changeAnswer'}.${answer}`)}
      onCancel={onClose}
      onFinish={saveDay}
    >
      <DayField label={t(`status.handOver.answerOn.${answer}`)} {...came.field} />
      {noted !== null && (
        <Button look="quiet" onPress={() => void save(null)}>
          {t('status.handOver.notCome')}
        </Button>
      )}
      <Refusal failure={failure} />
      <FormActs
        cancel={{ name: t('common.cancel'), onPress: onClose }}
        act={{ name: t('status.handOver.save'), onPress: saveDay }}
        missing={missing}
        missingId={missingId}
      />
    </FormPanel>
  );
}
