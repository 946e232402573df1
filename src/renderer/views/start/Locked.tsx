import { Check, Info } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AppDescription, useApp } from '../../app-context';
import { Button } from '../../components/Button';
import { Mark } from '../../components/Mark';
import { Progress } from '../../components/Progress';
import type { KdfParameters } from '../../../core/vault/kdf';
import { sayTime } from '../../strings/days';
import type { OpeningFinding, RefusalReason } from '../../vault-worker/api';
import { Dune } from './Dune';
import { LanguageSwitch } from './LanguageSwitch';
import { PassphraseField } from './PassphraseField';
import { useOpeningProgress } from './use-opening-progress';
import { useWait } from './use-wait';

export interface LockedProperties {
  readonly kdf: KdfParameters;
  readonly onOpened: (findings: readonly OpeningFinding[]) => void;
  readonly onRefused: (reason: RefusalReason | 'unreachable') => void;
}

export function Locked({ kdf, onOpened, onRefused }: LockedProperties) {
  const { t } = useTranslation();
  const { vault, deriveKey, host, description } = useApp();
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const wait = useWait(host);
  const waitId = useId();
  const field = useRef<HTMLInputElement>(null);
  const progress = useOpeningProgress(busy);

  const refuse = (message: string) => {
    setError(message);
    field.current?.focus();
  };

  const unlock = async () => {
    if (busy || wait.seconds > 0) return;
    if (passphrase === '') return refuse(t('start.locked.empty'));
    setError(null);
    setBusy(true);
    try {
      const opened = await vault.unlock(deriveKey({ passphrase, kdf }));
      setPassphrase('');
      if (opened.ok) return onOpened(opened.value.findings);
      if (opened.error.type === 'refused') return onRefused(opened.error.reason);
      wait.start(opened.error.waitMilliseconds);
      refuse(t('start.locked.notYours'));
    } catch {
      onRefused('unreachable');
    } finally {
      setBusy(false);
    }
  };

  return (
    <main className="locked">
      <Dune />
      <form className="locked-form" onSubmit={(event) => event.preventDefault()}>
        <p className="locked-mark">
          <Mark size={32} />
          {t('common.product')}
        </p>
        <h1>{t('start.locked.title')}</h1>
        <p className="lead">{t('start.locked.lead')}</p>
        <PassphraseField
          label={t('start.passphrase.label')}
          value={passphrase}
          onChange={setPassphrase}
          error={error}
          inputRef={field}
          autoFocus
        />
        <div className="locked-act">
          <Button
            look="primary"
            large
            submits
            onPress={() => void unlock()}
            unavailable={busy || wait.seconds > 0}
            describedBy={waitId}
          >
            {t('start.locked.unlock')}
          </Button>
          <p id={waitId} className="small soft">
            {wait.seconds > 0 && t('start.locked.wait', { count: wait.seconds })}
          </p>
        </div>
        <div className="locked-after">
          {busy && <Progress name={t('start.locked.progress')} {...progress} />}
          {!busy && description.locked && <LockedSince locked={description.locked} />}
        </div>
      </form>
      <footer className="locked-footer">
        <LanguageSwitch />
      </footer>
    </main>
  );
}

function LockedSince({ locked }: { readonly locked: NonNullable<AppDescription['locked']> }) {
  const { t } = useTranslation();
  const { preferences } = useApp();
  const time = t('common.day.at', { time: sayTime(locked.at, preferences.language) });
  return (
    <div className="locked-since">
      {locked.appended ? (
        <Check className="icon-small" aria-hidden />
      ) : (
        <Info className="icon-small" aria-hidden />
      )}
      <p>
        {locked.reason === 'idle'
          ? t('start.locked.since.idle', { time, count: locked.idleMinutes })
          : t(`start.locked.since.${locked.reason}`, { time })}
        <br />
        {locked.appended ? t('start.locked.appended') : t('start.locked.notAppended')}
      </p>
    </div>
  );
}
