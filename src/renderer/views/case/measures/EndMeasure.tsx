import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Measure } from '../../../../core/cases/parts/measures';
import type { CalendarDay } from '../../../../core/cases/values';
import { useApp } from '../../../app-context';
import { Button } from '../../../components/Button';
import type { CaseEditFailure } from '../../../vault-worker/api';
import { DayField } from '../../parts/DayField';
import { FormPanel } from '../../parts/FormPanel';
import { useCaseWork } from '../case-work';
import { Refusal } from '../Refusal';

export interface EndMeasureProperties {
  readonly measure: Measure;
  readonly onDone: () => void;
}

export function EndMeasure({ measure, onDone }: EndMeasureProperties) {
  const { t } = useTranslation();
  const { host } = useApp();
  const { change } = useCaseWork();
  const [endedOn, setEndedOn] = useState<CalendarDay | null>(host.today());
  const [shown, setShown] = useState<CalendarDay>(host.today());
  const [failure, setFailure] = useState<CaseEditFailure | null>(null);
  const missingId = useId();
  const save = async () => {
    if (endedOn === null) return;
    const failed = await change({ kind: 'end-measure', id: measure.id, endedOn });
    if (failed) setFailure(failed);
    else onDone();
  };
  return (
    <FormPanel
      title={t('measures.endTitle')}
      lead={t('measures.endLead')}
      onCancel={onDone}
      onFinish={() => void save()}
    >
      <p>
        <strong>{measure.what}</strong>
      </p>
      <DayField
        label={t('measures.endOn')}
        day={shown}
        onChange={(day) => {
          setEndedOn(day);
          setFailure(null);
          if (day) setShown(day);
        }}
      />
      <Refusal failure={failure} />
      <div className="form-acts">
        <Button look="quiet" onPress={onDone}>
          {t('common.cancel')}
        </Button>
        <p id={missingId} className="small soft">
          {endedOn === null && t('measures.form.missing.day')}
        </p>
        <Button
          look="primary"
          onPress={() => void save()}
          unavailable={endedOn === null}
          describedBy={missingId}
        >
          {t('measures.endSave')}
        </Button>
      </div>
    </FormPanel>
  );
}
