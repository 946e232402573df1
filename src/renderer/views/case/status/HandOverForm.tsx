import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { isStanding } from '../../../../core/cases/changes/steps';
import { type HandedOver, handedOver } from '../../../../core/cases/parts/consents';
import { hasWords } from '../../../../core/cases/texts';
import { useApp } from '../../../app-context';
import { ChooseOne } from '../../../components/ChooseOne';
import { TextLine } from '../../../components/TextLine';
import { places } from '../../frame/places';
import { DayField } from '../../parts/DayField';
import { FormActs } from '../../parts/FormActs';
import { FormPanel } from '../../parts/FormPanel';
import { useDayDraft } from '../../parts/use-day-draft';
import { useCaseWork } from '../case-work';
import { Refusal } from '../Refusal';
import { useOneChange } from '../use-one-change';

/** Notes by hand what the advisor passed on. The case says what it may be. */
export function HandOverForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { host } = useApp();
  const [, go] = useLocation();
  const { file } = useCaseWork();
  const { failure, send } = useOneChange();
  const offered = file.status === 'formal-report' ? handedOver : (['signal'] as const);
  const [what, setWhat] = useState<HandedOver>(offered.at(-1) ?? 'signal');
  const [to, setTo] = useState(t('status.handOver.toProposal'));
  const sent = useDayDraft(host.today());
  const missingId = useId();
  const { day: sentOn } = sent;
  const kind = what === 'signal' ? 'refer-as-signal' : 'formal-report';
  const hasConsent = file.consents.some((consent) => consent.kind === kind && isStanding(consent));
  const missing = !hasConsent
    ? t(`status.handOver.needs.${what}`)
    : !hasWords(to)
      ? t('status.handOver.first.to')
      : sentOn === null
        ? t('status.handOver.first.day')
        : null;
  const save = async () => {
    if (missing !== null || sentOn === null) return;
    if (await send({ kind: 'note-hand-over', content: { what, to, sentOn } })) onClose();
  };
  return (
    <FormPanel title={t('status.handOver.note')} onCancel={onClose} onFinish={() => void save()}>
      {offered.length > 1 && (
        <ChooseOne
          label={t('status.handOver.whatLabel')}
          value={what}
          onChange={setWhat}
          options={offered.map((value) => ({ value, name: t(`status.handOver.what.${value}`) }))}
        />
      )}
      {!hasConsent && (
        <p className="step-missing">
          {t(`status.handOver.needs.${what}`)}{' '}
          <button
            type="button"
            className="button-link"
            onClick={() => go(places.section(file.id, 'consents'))}
          >
            {t('status.missing.link')}
          </button>
        </p>
      )}
      <TextLine label={t('status.handOver.to')} value={to} onChange={setTo} longest={200} />
      <DayField label={t('status.handOver.sentOn')} {...sent.field} />
      <Refusal failure={failure} />
      <FormActs
        cancel={{ name: t('status.handOver.cancel'), onPress: onClose }}
        act={{ name: t('status.handOver.save'), onPress: () => void save() }}
        missing={missing}
        missingId={missingId}
      />
    </FormPanel>
  );
}
