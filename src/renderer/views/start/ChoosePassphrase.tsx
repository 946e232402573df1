import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alarm } from '../../components/Alarm';
import { Aside } from '../../components/Aside';
import { Button } from '../../components/Button';
import { Title } from '../../components/Title';
import { PassphraseField } from './PassphraseField';
import { isAccepted } from './passphrase-strength';
import { StartPage } from './StartPage';
import { Steps } from './Steps';
import { StrengthLine } from './StrengthLine';
import { useStrength } from './use-strength';

export interface ChoosePassphraseProperties {
  readonly onBack: () => void;
  /** False when no key could be made. */
  readonly onChosen: (passphrase: string) => Promise<boolean>;
}

export function ChoosePassphrase({ onBack, onChosen }: ChoosePassphraseProperties) {
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState('');
  const [repeated, setRepeated] = useState('');
  const [differs, setDiffers] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const { strength, state } = useStrength(passphrase);
  const missingId = useId();

  const missing = !isAccepted(strength) ? 'strength' : repeated === '' ? 'repeat' : null;

  const choose = async () => {
    if (missing || busy) return;
    if (passphrase !== repeated) return setDiffers(true);
    setBusy(true);
    setFailed(false);
    const chosen = await onChosen(passphrase).catch(() => false);
    if (chosen) return;
    setFailed(true);
    setBusy(false);
  };

  const aside = (['how', 'not', 'lost'] as const).map((topic) => ({
    title: t(`start.passphrase.aside.${topic}Title`),
    content: <p>{t(`start.passphrase.aside.${topic}`)}</p>,
  }));

  return (
    <StartPage
      steps={<Steps current="passphrase" />}
      aside={<Aside name={t('start.passphrase.title')} sections={aside} />}
    >
      <Title focus={false}>{t('start.passphrase.title')}</Title>
      <p className="lead">{t('start.passphrase.lead')}</p>
      <form className="start-form" onSubmit={(event) => event.preventDefault()}>
        <PassphraseField
          label={t('start.passphrase.label')}
          value={passphrase}
          onChange={(value) => {
            setPassphrase(value);
            setDiffers(false);
          }}
          hint={t('start.passphrase.rule')}
          autoFocus
        />
        <StrengthLine strength={strength} state={state} />
        <PassphraseField
          label={t('start.passphrase.repeat')}
          value={repeated}
          onChange={(value) => {
            setRepeated(value);
            setDiffers(false);
          }}
          error={differs ? t('start.passphrase.differs') : null}
        />
        {failed && (
          <Alarm
            text={[t('start.passphrase.notDerived.what'), t('start.passphrase.notDerived.next')].join(' ')}
          />
        )}
        <div className="start-acts">
          <Button look="quiet" icon={ArrowLeft} onPress={onBack}>
            {t('common.back')}
          </Button>
          <p id={missingId} className="small soft" role="status">
            {busy ? t('start.passphrase.busy') : missing ? t(`start.passphrase.missing.${missing}`) : ''}
          </p>
          <Button
            look="primary"
            iconAfter={ArrowRight}
            submits
            onPress={() => void choose()}
            unavailable={missing !== null || busy}
            describedBy={missingId}
          >
            {t('start.passphrase.next')}
          </Button>
        </div>
      </form>
    </StartPage>
  );
}
