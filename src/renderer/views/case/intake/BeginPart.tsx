import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { channels, tracks } from '../../../../core/cases/case';
import type { Checklist } from '../../../../core/cases/parts/intake';
import { ChooseOne } from '../../../components/ChooseOne';
import { SelectOne } from '../../../components/SelectOne';
import { Tick } from '../../../components/Tick';
import { DayField } from '../../parts/DayField';
import { useCaseWork } from '../case-work';
import { usePart } from '../use-part';
import { PartGroup } from './PartGroup';

const told = [
  'roleExplained',
  'confidentialityExplained',
  'keepingDossierAgreed',
] as const satisfies readonly (keyof Checklist)[];

/** How the case began, and what the advisor made clear. */
export function BeginPart() {
  const { t } = useTranslation();
  const { openedOn, channel, track, checklist } = useCaseWork().file;
  const kept = useMemo(
    () => ({ openedOn, channel, track, checklist }),
    [openedOn, channel, track, checklist],
  );
  const part = usePart(kept, (content) => ({ kind: 'set-intake', content }));
  const { content, type } = part;
  const checklistId = useId();
  return (
    <PartGroup title={t('intake.begin.title')} part={part} speaking={['openedOn']}>
      <div className="field-pair">
        <SelectOne
          label={t('intake.begin.channel')}
          value={content.channel}
          onChange={(chosen) => type({ channel: chosen })}
          options={channels.map((value) => ({ value, name: t(`common.channel.${value}`) }))}
        />
        <DayField
          label={t('intake.begin.openedOn')}
          day={content.openedOn}
          error={part.errorAt('openedOn')}
          onChange={(day) => {
            if (day) type({ openedOn: day });
          }}
        />
      </div>
      <ChooseOne
        label={t('intake.begin.track')}
        value={content.track}
        onChange={(chosen) => type({ track: chosen })}
        options={tracks.map((value) => ({
          value,
          name: t(`common.track.${value}`),
          hint: t(`intake.begin.trackMeans.${value}`),
        }))}
      />
      <div className="field" role="group" aria-labelledby={checklistId}>
        <span id={checklistId} className="field-label">
          {t('intake.begin.checklist')}
        </span>
        {told.map((item) => (
          <Tick
            key={item}
            name={t(`intake.begin.${item}`)}
            ticked={content.checklist[item]}
            onChange={(ticked) => type({ checklist: { ...content.checklist, [item]: ticked } })}
          />
        ))}
      </div>
    </PartGroup>
  );
}
