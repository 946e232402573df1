import { useEffect, useEffectEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  ConversationChange,
  ConversationFile,
  ReadBack as State,
} from '../../../../core/cases/conversation-file';
import { hasWords } from '../../../../core/cases/texts';
import type { CalendarDay } from '../../../../core/cases/values';
import { useApp } from '../../../app-context';
import { Alarm } from '../../../components/Alarm';
import { Button } from '../../../components/Button';
import { TextLine } from '../../../components/TextLine';
import { DayField } from '../../parts/DayField';
import { FormActs } from '../../parts/FormActs';
import { FormPanel } from '../../parts/FormPanel';
import { useDayDraft } from '../../parts/use-day-draft';
import { useDaySaying } from '../../parts/use-day-saying';
import { useFocusAfter } from '../../parts/use-focus-after';

export interface ReadBackProperties {
  readonly record: ConversationFile;
  /** As it is with what was typed since. */
  readonly state: State;
  /** True when it was kept. */
  readonly onChange: (change: ConversationChange) => Promise<boolean>;
}

/** Whether the reporter heard the notes, and what came of it. */
export function ReadBack({ record, state, onChange }: ReadBackProperties) {
  const { t } = useTranslation();
  const { host } = useApp();
  const focusAfter = useFocusAfter();
  const heard = useDayDraft(host.today());
  const [correcting, setCorrecting] = useState(false);
  const [failed, setFailed] = useState(false);
  const id = `read-back-${record.id}`;
  const change = async (asked: ConversationChange) => {
    const kept = await onChange(asked);
    setFailed(!kept);
    if (kept) {
      setCorrecting(false);
      focusAfter(id);
    }
    return kept;
  };
  if (state.kind === 'not-planned') return null;
  const waits = state.kind === 'waiting' || state.kind === 'changed-since';
  const { day } = heard;
  return (
    <section className="read-back" aria-label={t('readBack.name')}>
      <div id={id} tabIndex={-1} className="read-back-said">
        <Said state={state} />
      </div>
      {failed && <Alarm text={t('readBack.failed')} />}
      {correcting ? (
        <Correction
          onSave={(on, words) => void change({ kind: 'correct', on, with: words })}
          onClose={() => {
            setCorrecting(false);
            focusAfter(id);
          }}
        />
      ) : (
        <div className="read-back-acts">
          {waits && (
            <>
              <DayField look="quiet" label={t('readBack.on')} {...heard.field} />
              <Button
                onPress={() => {
                  if (day !== null) void change({ kind: 'agree', on: day });
                }}
                unavailable={day === null}
              >
                {t('readBack.agree')}
              </Button>
              <Button onPress={() => setCorrecting(true)}>{t('readBack.correct')}</Button>
              <Button look="quiet" onPress={() => void change({ kind: 'drop-read-back' })}>
                {t('readBack.drop')}
              </Button>
            </>
          )}
          {!waits && (
            <Button look="quiet" onPress={() => void change({ kind: 'plan-read-back' })}>
              {t('readBack.again')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

function Said({ state }: { readonly state: Exclude<State, { kind: 'not-planned' }> }) {
  const { t } = useTranslation();
  const saying = useDaySaying();
  const day = saying.full(state.kind === 'waiting' ? state.since : state.on);
  return (
    <>
      <p>{t(`readBack.state.${state.kind}`, { day })}</p>
      {state.kind === 'corrected' && <blockquote className="consent-words">{state.with}</blockquote>}
    </>
  );
}

interface CorrectionProperties {
  readonly onSave: (on: CalendarDay, words: string) => void;
  readonly onClose: () => void;
}

function Correction({ onSave, onClose }: CorrectionProperties) {
  const { t } = useTranslation();
  const { host, beforeLock } = useApp();
  const heard = useDayDraft(host.today());
  const [words, setWords] = useState('');
  const missingId = useId();
  const { day } = heard;
  const missing = !hasWords(words)
    ? t('readBack.correction.first.words')
    : day === null
      ? t('readBack.correction.first.day')
      : null;
  const save = () => {
    if (missing === null && day !== null) onSave(day, words);
  };
  // What is complete when the vault locks is kept rather than lost.
  const keep = useEffectEvent(save);
  useEffect(() => beforeLock(() => keep()), [beforeLock]);
  return (
    <FormPanel
      title={t('readBack.correction.title')}
      lead={t('readBack.correction.lead')}
      onCancel={onClose}
      onFinish={save}
    >
      <TextLine
        label={t('readBack.correction.words')}
        value={words}
        onChange={setWords}
        longest={5_000}
        several
      />
      <DayField label={t('readBack.on')} {...heard.field} />
      <FormActs
        cancel={{ name: t('common.cancel'), onPress: onClose }}
        act={{ name: t('readBack.correction.save'), onPress: save }}
        missing={missing}
        missingId={missingId}
      />
    </FormPanel>
  );
}
