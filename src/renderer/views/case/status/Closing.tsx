import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useApp } from '../../../app-context';
import { Button } from '../../../components/Button';
import { places } from '../../frame/places';
import { DayField } from '../../parts/DayField';
import { FormActs } from '../../parts/FormActs';
import { FormPanel } from '../../parts/FormPanel';
import { useDayDraft } from '../../parts/use-day-draft';
import { useDaySaying } from '../../parts/use-day-saying';
import { useCaseWork } from '../case-work';
import { Refusal } from '../Refusal';
import { useOneChange } from '../use-one-change';
import { Irrelevant } from './Irrelevant';

export interface ClosingProperties {
  readonly onClose: () => void;
  readonly onClosed: () => void;
}

/** Rounding off: aftercare is decided, what is not needed can go, and from which day the case is closed. */
export function Closing({ onClose, onClosed }: ClosingProperties) {
  const { t } = useTranslation();
  const { host } = useApp();
  const [, go] = useLocation();
  const { file } = useCaseWork();
  const { failure, send } = useOneChange();
  const closed = useDayDraft(host.today());
  const [looking, setLooking] = useState(false);
  const missingId = useId();
  const decided = file.aftercare.decision !== null;
  const { day: closedOn } = closed;
  const missing = decided
    ? closedOn === null
      ? t('status.closing.first.day')
      : null
    : t('status.closing.first.aftercare');
  const close = async () => {
    if (missing !== null || closedOn === null) return;
    if (await send({ kind: 'close', closedOn })) onClosed();
  };
  return (
    <FormPanel
      title={t('status.closing.title')}
      lead={t('status.closing.lead')}
      onCancel={onClose}
      onFinish={() => void close()}
    >
      <div className="closing-part">
        <h4>{t('status.closing.aftercare')}</h4>
        <p>
          <AftercareDecided />
        </p>
        {!decided && (
          <button
            type="button"
            className="button-link"
            onClick={() => go(places.section(file.id, 'aftercare'))}
          >
            {t('status.closing.undecidedLink')}
          </button>
        )}
      </div>
      <div className="closing-part">
        <h4>{t('status.closing.irrelevant')}</h4>
        <p className="soft">{t('status.closing.irrelevantText')}</p>
        <Button onPress={() => setLooking((old) => !old)} expanded={looking}>
          {t(looking ? 'status.closing.hide' : 'status.closing.show')}
        </Button>
        {looking && <Irrelevant />}
      </div>
      <DayField label={t('status.closing.closedOn')} {...closed.field} />
      <Refusal failure={failure} />
      <FormActs
        cancel={{ name: t('status.closing.cancel'), onPress: onClose }}
        act={{ name: t('status.closing.act'), onPress: () => void close() }}
        missing={missing}
        missingId={missingId}
      />
    </FormPanel>
  );
}

function AftercareDecided() {
  const { t } = useTranslation();
  const saying = useDaySaying();
  const { decision } = useCaseWork().file.aftercare;
  if (decision === null) return t('status.closing.undecided');
  const day = saying.full(decision.kind === 'running' ? decision.nextOn : decision.on);
  return t(`status.closing.${decision.kind}`, { day });
}
