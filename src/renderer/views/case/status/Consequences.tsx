import { Check } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { consequencesEdition } from '../../../../core/cases/parts/consents';
import { useApp } from '../../../app-context';
import { Button } from '../../../components/Button';
import { FormPanel } from '../../parts/FormPanel';
import { useDaySaying } from '../../parts/use-day-saying';
import { useFocusAfter } from '../../parts/use-focus-after';
import { useCaseWork } from '../case-work';
import { ConsentForm } from '../consents/ConsentForm';
import { Refusal } from '../Refusal';
import { useOneChange } from '../use-one-change';
import { reportWayOf } from './next-steps';

/**
 * Whoever changes what these points say raises the edition in the core, so that nobody is held to a consent that was
 * given on other words.
 */
const points = ['identity', 'investigation', 'withdrawing', 'control', 'protection'] as const;

const ids = { discussed: 'report-discussed', consent: 'report-consent' } as const;

export interface ConsequencesProperties {
  readonly onClose: () => void;
  readonly onTaken: () => void;
}

/** The way to a formal report: what follows is read together, then the reporter consents anew, then the step. */
export function Consequences({ onClose, onTaken }: ConsequencesProperties) {
  const { t } = useTranslation();
  const { host } = useApp();
  const saying = useDaySaying();
  const { file } = useCaseWork();
  const { failure, send } = useOneChange();
  const focusAfter = useFocusAfter();
  const [consenting, setConsenting] = useState(false);
  const missingId = useId();
  const { discussedOn, consent } = reportWayOf(file, host.today());
  const missing =
    discussedOn === null
      ? t('status.consequences.first.read')
      : consent === null
        ? t('status.consequences.first.consent')
        : null;

  const discussed = async () => {
    if (await send({ kind: 'show-consequences', edition: consequencesEdition })) focusAfter(ids.discussed);
  };
  const step = async () => {
    if (missing !== null) return;
    const made = await send({
      kind: 'step-forward',
      to: 'formal-report',
      consequences: consequencesEdition,
    });
    if (made) onTaken();
  };

  return (
    <FormPanel title={t('status.consequences.title')} lead={t('status.consequences.lead')} onCancel={onClose}>
      <ul className="consequences-points">
        {points.map((point) => {
          const said = point === 'control' ? (`control-${file.track}` as const) : point;
          return (
            <li key={point}>
              <strong>{t(`status.consequences.point.${said}.title`)}</strong>{' '}
              {t(`status.consequences.point.${said}.text`)}
            </li>
          );
        })}
      </ul>
      {file.nonWish !== '' && (
        <div className="double-bar">
          <p className="small soft">{t('status.consequences.nonWish')}</p>
          <p className="consequences-words">{file.nonWish}</p>
        </div>
      )}
      <div className="consequences-part">
        <h4 id={ids.discussed} tabIndex={-1}>
          {t('status.consequences.part.read')}
        </h4>
        {discussedOn !== null && (
          <Done text={t('status.consequences.confirmed', { day: saying.full(discussedOn) })} />
        )}
        <Button look={discussedOn === null ? 'primary' : 'quiet'} onPress={() => void discussed()}>
          {t(discussedOn === null ? 'status.consequences.confirm' : 'status.consequences.discussAgain')}
        </Button>
      </div>
      <div className="consequences-part">
        <h4 id={ids.consent} tabIndex={-1}>
          {t('status.consequences.part.consent')}
        </h4>
        {consent ? (
          <Done
            text={t('status.consequences.consentGiven', {
              day: saying.full(consent.givenOn),
              how: t(`consents.how.${consent.how}`),
            })}
          />
        ) : (
          discussedOn !== null && <p>{t('status.consequences.consentText')}</p>
        )}
        {consenting ? (
          <ConsentForm
            kind="formal-report"
            onClose={() => {
              setConsenting(false);
              focusAfter(ids.consent);
            }}
          />
        ) : (
          !consent &&
          discussedOn !== null && (
            <Button look="primary" onPress={() => setConsenting(true)}>
              {t('status.consequences.consentRecord')}
            </Button>
          )
        )}
      </div>
      <div className="consequences-part">
        <h4>{t('status.consequences.part.step')}</h4>
        <p>{t('status.consequences.stepText')}</p>
      </div>
      <Refusal failure={failure} />
      <div className="form-acts">
        <Button look="quiet" onPress={onClose}>
          {t('status.consequences.later')}
        </Button>
        <p id={missingId} className="small soft">
          {missing}
        </p>
        <Button
          look={missing === null ? 'primary' : 'plain'}
          onPress={() => void step()}
          unavailable={missing !== null}
          describedBy={missingId}
        >
          {t('status.consequences.step')}
        </Button>
      </div>
    </FormPanel>
  );
}

function Done({ text }: { readonly text: string }) {
  return (
    <p className="consequences-done">
      <Check className="icon-small" aria-hidden />
      {text}
    </p>
  );
}
