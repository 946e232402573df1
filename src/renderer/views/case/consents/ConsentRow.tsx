import { useTranslation } from 'react-i18next';
import type { Consent } from '../../../../core/cases/parts/consents';
import { Button } from '../../../components/Button';
import { useDaySaying } from '../../parts/use-day-saying';
import { useCaseWork } from '../case-work';
import { actsFor, checkNumber, type ConsentAct } from './consent-state';

export interface ConsentRowProperties {
  readonly consent: Consent;
  readonly onAct: (act: ConsentAct) => void;
}

/** One consent: what for, in which words, and whether it stands. */
export function ConsentRow({ consent, onAct }: ConsentRowProperties) {
  const { t } = useTranslation();
  const saying = useDaySaying();
  const { file } = useCaseWork();
  const kind = t(`consents.kind.${consent.kind}`);
  const day = saying.full(consent.givenOn);
  return (
    <article className="consent" aria-labelledby={`consent-${consent.id}`}>
      <div className="consent-head">
        <h3 id={`consent-${consent.id}`} tabIndex={-1}>
          {kind}
        </h3>
        <p className="soft">{t('consents.given', { day, how: t(`consents.how.${consent.how}`) })}</p>
        <ConsentStanding consent={consent} />
      </div>
      <blockquote className="consent-words">{consent.text}</blockquote>
      <div className="consent-foot">
        <p className="small soft" title={t('consents.checkNumberHint')}>
          {t('consents.checkNumber', { number: checkNumber(consent.textHash) })}
        </p>
        {actsFor(file, consent).map((act) => (
          <Button
            key={act}
            id={`consent-${consent.id}-${act}`}
            look="quiet"
            onPress={() => onAct(act)}
            name={t('consents.actNamed', { act: t(`consents.act.${act}`), kind, day })}
          >
            {t(`consents.act.${act}`)}
          </Button>
        ))}
      </div>
    </article>
  );
}

function ConsentStanding({ consent: { withdrawn, voidedOn } }: { readonly consent: Consent }) {
  const { t } = useTranslation();
  const saying = useDaySaying();
  if (withdrawn) {
    const after = withdrawn.afterSending ? 'consents.withdrawnAfterSending' : 'consents.withdrawnText';
    return (
      <p className="consent-fallen">
        <strong>{t('consents.withdrawn', { day: saying.full(withdrawn.on) })}</strong> {t(after)}
      </p>
    );
  }
  if (voidedOn !== null) {
    return (
      <p className="consent-fallen">
        <strong>{t('consents.voided', { day: saying.full(voidedOn) })}</strong> {t('consents.voidedText')}
      </p>
    );
  }
  return <p className="consent-stands">{t('consents.stands')}</p>;
}
