import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wasSentUnder } from '../../../../core/cases/changes/steps';
import { type Consent, type ConsentForm, consentForms } from '../../../../core/cases/parts/consents';
import { hasWords } from '../../../../core/cases/texts';
import { useApp } from '../../../app-context';
import { Alarm } from '../../../components/Alarm';
import { Tick } from '../../../components/Tick';
import { SelectOne } from '../../../components/SelectOne';
import { TextLine } from '../../../components/TextLine';
import { DayField } from '../../parts/DayField';
import { FormActs } from '../../parts/FormActs';
import { FormPanel } from '../../parts/FormPanel';
import { useDayDraft } from '../../parts/use-day-draft';
import { useCaseWork } from '../case-work';
import { Refusal } from '../Refusal';
import { useOneChange } from '../use-one-change';

interface ActProperties {
  readonly consent: Consent;
  readonly onClose: () => void;
}

export function EditConsent({ consent, onClose }: ActProperties) {
  const { t } = useTranslation();
  const [text, setText] = useState(consent.text);
  const { failure, send } = useOneChange();
  const missingId = useId();
  const missing = hasWords(text) ? null : t('consents.form.noWords');
  const save = async () => {
    if (missing === null && (await send({ kind: 'edit-consent', id: consent.id, text }))) onClose();
  };
  return (
    <FormPanel
      title={t('consents.edit.title')}
      lead={t('consents.edit.lead')}
      onCancel={onClose}
      onFinish={() => void save()}
    >
      <TextLine label={t('consents.form.text')} value={text} onChange={setText} longest={10_000} several />
      <Refusal failure={failure} />
      <FormActs
        cancel={{ name: t('common.cancel'), onPress: onClose }}
        act={{ name: t('consents.edit.save'), onPress: () => void save() }}
        missing={missing}
        missingId={missingId}
      />
    </FormPanel>
  );
}

export function RenewConsent({ consent, onClose }: ActProperties) {
  const { t } = useTranslation();
  const { host } = useApp();
  const [how, setHow] = useState<ConsentForm>(consent.how);
  const given = useDayDraft(host.today());
  const { failure, send } = useOneChange();
  const missingId = useId();
  const { day: givenOn } = given;
  const missing = givenOn === null ? t('consents.form.wrongDay') : null;
  const save = async () => {
    if (givenOn === null) return;
    if (await send({ kind: 'renew-consent', id: consent.id, how, givenOn })) onClose();
  };
  return (
    <FormPanel
      title={t('consents.renew.title')}
      lead={t('consents.renew.lead')}
      onCancel={onClose}
      onFinish={() => void save()}
    >
      <div className="field-row">
        <SelectOne
          label={t('consents.form.how')}
          value={how}
          onChange={setHow}
          options={consentForms.map((value) => ({ value, name: t(`consents.how.${value}`) }))}
        />
        <DayField label={t('consents.form.givenOn')} {...given.field} />
      </div>
      <Refusal failure={failure} />
      <FormActs
        cancel={{ name: t('common.cancel'), onPress: onClose }}
        act={{ name: t('consents.renew.save'), onPress: () => void save() }}
        missing={missing}
        missingId={missingId}
      />
    </FormPanel>
  );
}

/** Always possible. Where something was sent the advisor first says that they know it calls nothing back. */
export function WithdrawConsent({ consent, onClose }: ActProperties) {
  const { t } = useTranslation();
  const { host } = useApp();
  const { file } = useCaseWork();
  const sent = wasSentUnder(file, consent.kind);
  const [known, setKnown] = useState(false);
  const withdrawn = useDayDraft(host.today());
  const { failure, send } = useOneChange();
  const missingId = useId();
  const { day: on } = withdrawn;
  const missing =
    sent && !known ? t('consents.withdraw.sentFirst') : on === null ? t('consents.form.wrongDay') : null;
  const save = async () => {
    if (missing !== null || on === null) return;
    if (await send({ kind: 'withdraw-consent', id: consent.id, on, afterSending: known })) onClose();
  };
  return (
    <FormPanel
      title={t('consents.withdraw.title')}
      lead={t('consents.withdraw.lead')}
      onCancel={onClose}
      onFinish={() => void save()}
    >
      {sent && <Alarm text={t('consents.withdraw.sent')} />}
      {sent && <Tick name={t('consents.withdraw.sentKnown')} ticked={known} onChange={setKnown} />}
      <DayField label={t('consents.withdraw.on')} {...withdrawn.field} />
      <Refusal failure={failure} />
      <FormActs
        cancel={{ name: t('common.cancel'), onPress: onClose }}
        act={{ name: t('consents.withdraw.save'), onPress: () => void save() }}
        missing={missing}
        missingId={missingId}
      />
    </FormPanel>
  );
}
