import { Check } from 'lucide-react';
import { useEffect, useEffectEvent, useId, useState } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { categories } from '../../../../core/cases/categories';
import { media, repetitions, sourceClasses } from '../../../../core/cases/parts/events';
import type { RecordId } from '../../../../core/cases/values';
import { useApp } from '../../../app-context';
import { Button } from '../../../components/Button';
import { ChooseOne } from '../../../components/ChooseOne';
import { SelectOne } from '../../../components/SelectOne';
import { TextLine } from '../../../components/TextLine';
import type { CaseEditFailure } from '../../../vault-worker/api';
import { FormPanel } from '../../parts/FormPanel';
import { WhenField } from '../../parts/WhenField';
import { WordHint } from '../../parts/WordHint';
import { useCaseWork } from '../case-work';
import { Refusal } from '../Refusal';
import { type EventDraft, readEventDraft } from './event-draft';

export interface EventFormProperties {
  readonly title: string;
  /** Null for a new event. */
  readonly eventId: RecordId | null;
  readonly start: EventDraft;
  readonly onDone: (outcome: 'recorded' | 'cancelled' | 'removed') => void;
}

export function EventForm({ title, eventId, start, onDone }: EventFormProperties) {
  const { t } = useTranslation();
  const { beforeLock } = useApp();
  const { change } = useCaseWork();
  const [draft, setDraft] = useState(start);
  const [failure, setFailure] = useState<CaseEditFailure | null>(null);
  const [busy, setBusy] = useState(false);
  const missingId = useId();
  const read = readEventDraft(draft);

  const edit = (part: Partial<EventDraft>) => {
    setDraft((old) => ({ ...old, ...part }));
    setFailure(null);
  };
  const record = () => {
    if (read.missing !== null) return null;
    const { content } = read;
    return change(
      eventId === null ? { kind: 'add-event', content } : { kind: 'edit-event', id: eventId, content },
    );
  };
  const save = async () => {
    if (busy) return;
    setBusy(true);
    const failed = await record();
    setBusy(false);
    if (read.missing !== null) return;
    if (failed) setFailure(failed);
    else onDone('recorded');
  };
  const remove = async () => {
    if (eventId === null) return;
    const failed = await change({ kind: 'remove-event', id: eventId });
    if (failed) setFailure(failed);
    else onDone('removed');
  };
  // What is complete when the vault locks is kept rather than lost.
  const keep = useEffectEvent(() => {
    if (draft !== start) void record();
  });
  useEffect(() => beforeLock(() => keep()), [beforeLock]);

  const asText = (field: 'where' | 'present' | 'effect' | 'namedByReporter' | 'howOften') => ({
    value: draft[field],
    onChange: (text: string) => edit({ [field]: text }),
  });

  return (
    <FormPanel title={title} onCancel={() => onDone('cancelled')} onFinish={() => void save()}>
      <TextLine
        label={t('events.form.what')}
        hint={t('events.form.whatHint')}
        value={draft.what}
        onChange={(what) => edit({ what })}
        longest={10_000}
        several
        required
      />
      <WordHint text={draft.what} />
      <div className="field-pair">
        <WhenField label={t('events.form.when')} value={draft.when} onChange={(when) => edit({ when })} />
        <div className="field-stack">
          <SelectOne
            label={t('events.form.repetition')}
            value={draft.repetition}
            onChange={(repetition) => edit({ repetition })}
            options={repetitions.map((value) => ({ value, name: t(`events.repetition.${value}`) }))}
          />
          {draft.repetition === 'repeated' && (
            <TextLine label={t('events.form.howOften')} {...asText('howOften')} longest={100} />
          )}
          <CheckboxField isSelected={draft.ongoing} onChange={(ongoing) => edit({ ongoing })}>
            <CheckboxButton className="checkbox">
              <span className="checkbox-mark" aria-hidden="true">
                <Check className="icon-small" strokeWidth={3} />
              </span>
              {t('events.form.ongoing')}
            </CheckboxButton>
          </CheckboxField>
        </div>
      </div>
      <ChooseOne
        label={t('events.form.source')}
        value={draft.source}
        onChange={(source) => edit({ source })}
        options={sourceClasses.map((value) => ({
          value,
          name: t(`events.source.${value}`),
          hint: t(`events.sourceHint.${value}`),
        }))}
      />
      <div className="field-pair">
        <TextLine label={t('events.form.where')} {...asText('where')} longest={200} />
        <SelectOne
          label={t('events.form.medium')}
          value={draft.medium}
          onChange={(medium) => edit({ medium })}
          options={media.map((value) => ({ value, name: t(`events.medium.${value}`) }))}
        />
        <TextLine
          label={t('events.form.present')}
          hint={t('events.form.presentHint')}
          {...asText('present')}
          longest={1_000}
        />
        <TextLine label={t('events.form.effect')} {...asText('effect')} longest={2_000} />
        <TextLine label={t('events.form.named')} {...asText('namedByReporter')} longest={200} />
        <SelectOne
          label={t('events.form.classified')}
          value={draft.classified ?? 'none'}
          onChange={(chosen) => edit({ classified: chosen === 'none' ? null : chosen })}
          options={[
            { value: 'none' as const, name: t('events.notClassified') },
            ...categories.map((value) => ({ value, name: t(`categories.name.${value}`) })),
          ]}
        />
      </div>
      <Refusal failure={failure} />
      <div className="form-acts">
        <div className="form-acts-first">
          <Button look="quiet" onPress={() => onDone('cancelled')}>
            {t('events.form.cancel')}
          </Button>
          {eventId !== null && (
            <Button look="quiet" onPress={() => void remove()}>
              {t('events.form.remove')}
            </Button>
          )}
        </div>
        <p id={missingId} className="small soft">
          {read.missing !== null && t(`events.form.missing.${read.missing}`)}
        </p>
        <Button
          look="primary"
          onPress={() => void save()}
          unavailable={read.missing !== null || busy}
          describedBy={missingId}
        >
          {t('events.form.save')}
        </Button>
      </div>
    </FormPanel>
  );
}
