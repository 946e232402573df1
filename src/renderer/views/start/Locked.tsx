import { Check, Info } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AppDescription, useApp } from '../../app-context';
import { Button } from '../../components/Button';
import { Mark } from '../../components/Mark';
import { Progress } from '../../components/Progress';
import type { KdfParameters } from '../../../core/vault/kdf';
import { sayTime } from '../../strings/days';
import { Dune } from './Dune';
import { LanguageSwitch } from './LanguageSwitch';
import { PassphraseField } from './PassphraseField';
import { type OpeningProperties, useOpening } from './use-opening';
import { useOpeningProgress } from './use-opening-progress';

export interface LockedProperties extends OpeningProperties {
  readonly kdf: KdfParameters;
  readonly onForgotten: () => void;
}

export function Locked({ kdf, onForgotten, ...outcome }: LockedProperties) {
  const { t } = useTranslation();
  const { vault, deriveKey, description } = useApp();
  const { wait } = outcome;
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<string | null>(null);
  const { busy, open } = useOpening(outcome);
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
    const failure = await open(() => vault.unlock(deriveKey({ passphrase, kdf })));
    setPassphrase('');
    if (failure) refuse(t('start.locked.notYours'));
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
          <button type="button" className="button-link" onClick={onForgotten}>
            {t('start.locked.forgotten')}
          </button>
        </div>
        <div className="locked-after">
          <p id={waitId} className="small soft">
            {wait.seconds > 0 && t('start.locked.wait', { count: wait.seconds })}
          </p>
          {busy && <Progress name={t('start.locked.progress')} {...progress} />}
          {!busy && wait.seconds === 0 && description.locked && <LockedSince locked={description.locked} />}
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
