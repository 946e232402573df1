import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Consent } from '../../../../core/cases/parts/consents';
import type { RecordId } from '../../../../core/cases/values';
import { Button } from '../../../components/Button';
import { EmptyPanel } from '../../../components/EmptyPanel';
import { useFocusAfter } from '../../parts/use-focus-after';
import { useCaseWork } from '../case-work';
import { Refusal } from '../Refusal';
import { Section } from '../Section';
import { useOneChange } from '../use-one-change';
import { EditConsent, RenewConsent, WithdrawConsent } from './ConsentActs';
import { ConsentForm } from './ConsentForm';
import { ConsentRow } from './ConsentRow';
import type { ConsentAct } from './consent-state';

const newButton = 'consent-new';

type Doing = { readonly act: 'add' } | { readonly act: Exclude<ConsentAct, 'remove'>; readonly id: RecordId };

/** What the reporter agreed to, newest first. */
export function Consents() {
  const { t } = useTranslation();
  const { file } = useCaseWork();
  const { failure, send } = useOneChange();
  const focusAfter = useFocusAfter();
  const [doing, setDoing] = useState<Doing | null>(null);
  const listed = file.consents.toReversed();
  const start = () => setDoing({ act: 'add' });
  const done = () => {
    if (doing) focusAfter(doing.act === 'add' ? newButton : `consent-${doing.id}`, newButton);
    setDoing(null);
  };
  const act = (consent: Consent, chosen: ConsentAct) => {
    if (chosen !== 'remove') return setDoing({ act: chosen, id: consent.id });
    void send({ kind: 'remove-consent', id: consent.id });
  };

  return (
    <Section
      title={t('consents.title')}
      act={
        file.status !== 'closed' && (
          <Button icon={Plus} onPress={start} id={newButton}>
            {t('consents.new')}
          </Button>
        )
      }
    >
      <p className="soft section-lead">{t('consents.lead')}</p>
      <Refusal failure={failure} />
      {doing?.act === 'add' && <ConsentForm kind={null} onClose={done} />}
      {listed.length === 0 && !doing && (
        <EmptyPanel
          title={t('consents.none.title')}
          text={t('consents.none.text')}
          {...(file.status === 'closed' ? {} : { action: { name: t('consents.new'), onPress: start } })}
        />
      )}
      <ul className="consent-list">
        {listed.map((consent) => (
          <li key={consent.id}>
            <ConsentRow consent={consent} onAct={(chosen) => act(consent, chosen)} />
            {doing && 'id' in doing && doing.id === consent.id && (
              <Doings act={doing.act} consent={consent} onClose={done} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface DoingsProperties {
  readonly act: Exclude<ConsentAct, 'remove'>;
  readonly consent: Consent;
  readonly onClose: () => void;
}

function Doings({ act, consent, onClose }: DoingsProperties) {
  switch (act) {
    case 'edit':
      return <EditConsent consent={consent} onClose={onClose} />;
    case 'renew':
      return <RenewConsent consent={consent} onClose={onClose} />;
    case 'withdraw':
      return <WithdrawConsent consent={consent} onClose={onClose} />;
  }
}
