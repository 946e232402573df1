import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { whoIsInControl } from '../../../../core/cases/control';
import { Button } from '../../../components/Button';
import { places } from '../../frame/places';
import { useFocusAfter } from '../../parts/use-focus-after';
import { useCaseWork } from '../case-work';
import { Refusal } from '../Refusal';
import { Section } from '../Section';
import { useOneChange } from '../use-one-change';
import { Closing } from './Closing';
import { Consequences } from './Consequences';
import { HandOvers } from './HandOvers';
import { nextStepsOf, type NextStep } from './next-steps';
import { StatusHistory } from './StatusHistory';
import { StepRow } from './StepRow';

const ids = { consequences: 'step-consequences', closing: 'step-closing', now: 'status-now' } as const;

/** Where the case stands, who decides, and the steps that can be taken from here. */
export function Status() {
  const { t } = useTranslation();
  const { file } = useCaseWork();
  const { failure, send } = useOneChange();
  const focusAfter = useFocusAfter();
  const [open, setOpen] = useState<'consequences' | 'closing' | null>(null);
  const [said, setSaid] = useState(false);
  const take = async (change: Parameters<typeof send>[0]) => {
    setSaid(false);
    if (await send(change)) taken();
  };
  const taken = () => {
    setOpen(null);
    setSaid(true);
    focusAfter(ids.now);
  };
  const leave = () => {
    if (open) focusAfter(ids[open]);
    setOpen(null);
  };
  const status = t(`common.status.${file.status}`);

  return (
    <Section title={t('status.title')} className="status">
      {file.former && (
        <div className="notice">
          <div className="notice-body">
            <h3>{t('status.former.title', { status: t(`common.status.${file.former.status}`) })}</h3>
            <p>{t('status.former.text')}</p>
          </div>
          <Button onPress={() => void take({ kind: 'dismiss-former-status' })}>
            {t('status.former.dismiss')}
          </Button>
        </div>
      )}
      <div className="status-now">
        <h3 id={ids.now} tabIndex={-1}>
          {t('status.now', { status })}
        </h3>
        <p>{t(`status.meaning.${file.status}`)}</p>
        <h3>{t('status.control.title')}</h3>
        <p>
          <Control />
        </p>
        <p role="status" className="unseen">
          {said && t('status.stepped', { status })}
        </p>
      </div>
      <Refusal failure={failure} />
      {open === 'consequences' && <Consequences onClose={leave} onTaken={taken} />}
      {open === 'closing' && <Closing onClose={leave} onClosed={taken} />}
      {open === null && (
        <ul className="step-rows">
          {nextStepsOf(file).map((step) => (
            <Step
              key={step.kind === 'forward' ? step.to : step.kind}
              step={step}
              onOpen={setOpen}
              onTake={(change) => void take(change)}
            />
          ))}
        </ul>
      )}
      <HandOvers />
      <StatusHistory />
    </Section>
  );
}

function Control() {
  const { t } = useTranslation();
  const { file } = useCaseWork();
  const control = whoIsInControl(file);
  if (control.who === 'reporter') {
    return t(control.until === null ? 'status.control.reporter' : 'status.control.reporterUntil');
  }
  return t(control.canBeUndone ? 'status.control.organisationUndo' : 'status.control.organisation');
}

interface StepProperties {
  readonly step: NextStep;
  readonly onOpen: (part: 'consequences' | 'closing') => void;
  readonly onTake: (change: Parameters<ReturnType<typeof useOneChange>['send']>[0]) => void;
}

function Step({ step, onOpen, onTake }: StepProperties) {
  const { t } = useTranslation();
  const { file } = useCaseWork();
  const [, go] = useLocation();
  const toConsents = {
    name: t('status.missing.link'),
    onPress: () => go(places.section(file.id, 'consents')),
  };
  switch (step.kind) {
    case 'forward':
      return step.to === 'signal' ? (
        <StepRow
          title={t('status.step.signal.title')}
          text={t('status.step.signal.text')}
          missing={step.lacksConsent ? t('status.missing.signal') : null}
          link={toConsents}
          act={{
            name: t('status.step.signal.act'),
            onPress: () => onTake({ kind: 'step-forward', to: 'signal', consequences: null }),
          }}
        />
      ) : (
        <StepRow
          title={t('status.step.formal-report.title')}
          text={t('status.step.formal-report.text')}
          act={{
            id: ids.consequences,
            name: t('status.step.formal-report.act'),
            onPress: () => onOpen('consequences'),
          }}
        />
      );
    case 'back':
      return (
        <StepRow
          title={t('status.step.back.title', { status: t(`common.status.${step.to}`) })}
          text={step.sent ? '' : t('status.step.back.text')}
          missing={step.sent ? t('status.step.back.sent') : null}
          act={{ name: t('status.step.back.act'), onPress: () => onTake({ kind: 'step-back' }) }}
        />
      );
    case 'close':
      return (
        <StepRow
          title={t('status.step.close.title')}
          text={t('status.step.close.text')}
          act={{
            id: ids.closing,
            name: t('status.step.close.act'),
            onPress: () => onOpen('closing'),
          }}
        />
      );
    case 'reopen':
      return (
        <StepRow
          title={t('status.step.reopen.title')}
          text={t('status.step.reopen.text')}
          act={{ name: t('status.step.reopen.act'), onPress: () => onTake({ kind: 'reopen' }) }}
        />
      );
  }
}
