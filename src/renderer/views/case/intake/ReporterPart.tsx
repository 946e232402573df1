import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  contactChannels,
  identityLevels,
  reporterGroups,
  voicemailAnswers,
} from '../../../../core/cases/parts/reporter';
import { ChooseOne } from '../../../components/ChooseOne';
import { SelectOne } from '../../../components/SelectOne';
import { TextLine } from '../../../components/TextLine';
import { WordHint } from '../../parts/WordHint';
import { useCaseWork } from '../case-work';
import { usePart } from '../use-part';
import { PartGroup } from './PartGroup';

/** The reporter without a name: group, who knows, safety, and how to get in touch. */
export function ReporterPart() {
  const { t } = useTranslation();
  const { reporter } = useCaseWork().file;
  const kept = useMemo(() => {
    const { contact, ...rest } = reporter;
    return { ...rest, ...contact };
  }, [reporter]);
  const part = usePart(kept, ({ channel, times, voicemail, ...rest }) => ({
    kind: 'set-reporter',
    content: { ...rest, contact: { channel, times, voicemail } },
  }));
  const { content, type, errorAt } = part;
  return (
    <PartGroup title={t('intake.reporter.title')} part={part} speaking={['unit', 'safety', 'contact.times']}>
      <div className="field-pair">
        <SelectOne
          label={t('intake.reporter.group')}
          value={content.group}
          onChange={(group) => type({ group })}
          options={reporterGroups.map((value) => ({ value, name: t(`intake.reporter.groups.${value}`) }))}
        />
        <TextLine
          label={t('intake.reporter.unit')}
          name="unit"
          value={content.unit}
          onChange={(unit) => type({ unit })}
          hint={t('intake.reporter.unitHint')}
          error={errorAt('unit')}
          longest={200}
        />
      </div>
      <ChooseOne
        label={t('intake.reporter.identity')}
        value={content.identity}
        onChange={(identity) => type({ identity })}
        options={identityLevels.map((value) => ({
          value,
          name: t(`intake.reporter.levels.${value}`),
          hint: t(`intake.reporter.levelMeans.${value}`),
        }))}
      />
      <TextLine
        label={t('intake.reporter.safety')}
        name="safety"
        value={content.safety}
        onChange={(safety) => type({ safety })}
        hint={t('intake.reporter.safetyHint')}
        error={errorAt('safety')}
        longest={2_000}
        several
      />
      <WordHint text={content.safety} />
      <div className="field-pair">
        <SelectOne
          label={t('intake.reporter.channel')}
          value={content.channel}
          onChange={(channel) => type({ channel })}
          options={contactChannels.map((value) => ({ value, name: t(`intake.reporter.channels.${value}`) }))}
        />
        <TextLine
          label={t('intake.reporter.times')}
          name="times"
          value={content.times}
          onChange={(times) => type({ times })}
          hint={t('intake.reporter.timesHint')}
          error={errorAt('contact.times')}
          longest={200}
        />
      </div>
      <ChooseOne
        label={t('intake.reporter.voicemail')}
        value={content.voicemail}
        onChange={(voicemail) => type({ voicemail })}
        options={voicemailAnswers.map((value) => ({ value, name: t(`intake.reporter.voicemails.${value}`) }))}
      />
    </PartGroup>
  );
}
