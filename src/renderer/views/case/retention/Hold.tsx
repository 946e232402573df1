import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasWords } from '../../../../core/cases/texts';
import { useApp } from '../../../app-context';
import { Button } from '../../../components/Button';
import { TextLine } from '../../../components/TextLine';
import { DayField } from '../../parts/DayField';
import { FormActs } from '../../parts/FormActs';
import { FormPanel } from '../../parts/FormPanel';
import { useDayDraft } from '../../parts/use-day-draft';
import { useDaySaying } from '../../parts/use-day-saying';
import { useFocusAfter } from '../../parts/use-focus-after';
import { useCaseWork } from '../case-work';
import { Refusal } from '../Refusal';
import { useOneChange } from '../use-one-change';

const ids = { title: 'hold-title', act: 'hold-act' } as const;

/** A legal hold with its reason: nothing of the case is destroyed while it stands. */
export function Hold() {
  const { t } = useTranslation();
  const saying = useDaySaying();
  const { file } = useCaseWork();
  const { failure, send } = useOneChange();
  const focusAfter = useFocusAfter();
  const [open, setOpen] = useState(false);
  const [ended, setEnded] = useState(false);
  const { hold } = file.retention;
  const end = async () => {
    if (!(await send({ kind: 'set-hold', hold: null }))) return;
    setEnded(true);
    focusAfter(ids.title);
  };
  return (
    <section className="limits-part" aria-labelledby={ids.title}>
      <h3 id={ids.title} tabIndex={-1}>
        {t('retention.hold.title')}
      </h3>
      <p className="soft">{t('retention.hold.lead')}</p>
      {hold && (
        <div className="single-bar limits-marked">
          <p>
            <strong>{t('retention.hold.standing', { day: saying.full(hold.since) })}</strong>
          </p>
          <p className="limits-words">{hold.because}</p>
        </div>
      )}
      <p role="status">{ended && !hold && t('retention.hold.ended')}</p>
      <Refusal failure={failure} />
      {open ? (
        <HoldForm
          onClose={() => {
            setOpen(false);
            focusAfter(ids.act);
          }}
        />
      ) : (
        <div className="acts-below">
          <Button id={ids.act} look={hold ? 'quiet' : 'plain'} onPress={() => setOpen(true)}>
            {t(hold ? 'retention.hold.edit' : 'retention.hold.act')}
          </Button>
          {hold && (
            <Button look="quiet" onPress={() => void end()}>
              {t('retention.hold.end')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

function HoldForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { host } = useApp();
  const { file } = useCaseWork();
  const { failure, send } = useOneChange();
  const [because, setBecause] = useState(file.retention.hold?.because ?? '');
  const held = useDayDraft(file.retention.hold?.since ?? host.today());
  const missingId = useId();
  const { day: since } = held;
  const missing = !hasWords(because)
    ? t('retention.hold.first.words')
    : since === null
      ? t('retention.hold.first.day')
      : null;
  const save = async () => {
    if (missing !== null || since === null) return;
    if (await send({ kind: 'set-hold', hold: { because, since } })) onClose();
  };
  return (
    <FormPanel title={t('retention.hold.act')} onCancel={onClose} onFinish={() => void save()}>
      <TextLine
        label={t('retention.hold.because')}
        value={because}
        onChange={setBecause}
        longest={2_000}
        several
      />
      <DayField label={t('retention.hold.since')} {...held.field} />
      <Refusal failure={failure} />
      <FormActs
        cancel={{ name: t('retention.hold.cancel'), onPress: onClose }}
        act={{ name: t('retention.hold.save'), onPress: () => void save() }}
        missing={missing}
        missingId={missingId}
      />
    </FormPanel>
  );
}
