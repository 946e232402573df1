import { useEffect, useEffectEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { confidentialityGrounds, type Weighing } from '../../../../core/cases/parts/aftercare';
import { hasWords } from '../../../../core/cases/texts';
import { useApp } from '../../../app-context';
import { SelectOne } from '../../../components/SelectOne';
import { TextLine } from '../../../components/TextLine';
import { DayField } from '../../parts/DayField';
import { FormActs } from '../../parts/FormActs';
import { FormPanel } from '../../parts/FormPanel';
import { useDayDraft } from '../../parts/use-day-draft';
import { Refusal } from '../Refusal';
import { useOneChange } from '../use-one-change';

export interface WeighingFormProperties {
  /** Null for a new one. */
  readonly weighing: Weighing | null;
  readonly onClose: () => void;
}

export function WeighingForm({ weighing, onClose }: WeighingFormProperties) {
  const { t } = useTranslation();
  const { host, beforeLock } = useApp();
  const { failure, send } = useOneChange();
  const [ground, setGround] = useState(weighing?.ground ?? 'danger');
  const [weighed, setWeighed] = useState(weighing?.weighed ?? '');
  const [consulted, setConsulted] = useState(weighing?.with ?? '');
  const [decided, setDecided] = useState(weighing?.decided ?? '');
  const dated = useDayDraft(weighing?.on ?? host.today());
  const missingId = useId();
  const { day: on } = dated;
  const missing = !hasWords(weighed)
    ? t('limits.weighing.first.words')
    : on === null
      ? t('limits.weighing.first.day')
      : null;
  const save = async () => {
    if (missing !== null || on === null) return;
    const content = { on, ground, weighed, with: consulted, decided };
    const made = await send(
      weighing ? { kind: 'edit-weighing', id: weighing.id, content } : { kind: 'add-weighing', content },
    );
    if (made) onClose();
  };
  // What is complete when the vault locks is kept rather than lost.
  const keep = useEffectEvent(() => {
    const isTyped = weighing
      ? weighed !== weighing.weighed || decided !== weighing.decided || consulted !== weighing.with
      : true;
    if (isTyped) void save();
  });
  useEffect(() => beforeLock(() => keep()), [beforeLock]);
  return (
    <FormPanel title={t('limits.weighing.new')} onCancel={onClose} onFinish={() => void save()}>
      <div className="field-row">
        <DayField label={t('limits.weighing.on')} {...dated.field} />
        <SelectOne
          label={t('limits.weighing.groundLabel')}
          value={ground}
          onChange={setGround}
          options={confidentialityGrounds.map((value) => ({
            value,
            name: t(`limits.weighing.ground.${value}`),
          }))}
        />
      </div>
      <TextLine
        label={t('limits.weighing.weighed')}
        value={weighed}
        onChange={setWeighed}
        longest={5_000}
        several
      />
      <TextLine label={t('limits.weighing.with')} value={consulted} onChange={setConsulted} longest={200} />
      <TextLine
        label={t('limits.weighing.decided')}
        value={decided}
        onChange={setDecided}
        longest={5_000}
        several
      />
      <Refusal failure={failure} />
      <FormActs
        cancel={{ name: t('limits.weighing.cancel'), onPress: onClose }}
        act={{ name: t('limits.weighing.save'), onPress: () => void save() }}
        missing={missing}
        missingId={missingId}
      />
    </FormPanel>
  );
}
