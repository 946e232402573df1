import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/fields.css';
import './styles/start.css';
import './styles/code.css';
import './styles/frame.css';
import './styles/navigation.css';
import './styles/cases.css';
import './styles/case.css';
import './styles/status.css';
import './styles/read-back.css';
import './styles/case-parts.css';
import './styles/facts.css';
import './styles/timeline.css';
import './styles/today.css';
import './styles/referral.css';
import './styles/text-lint.css';
import './styles/palette.css';
import './styles/forced-colors.css';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { flushSync } from 'react-dom';
import { I18nextProvider } from 'react-i18next';
import {
  AppContext,
  type AppProperties,
  type AppServices,
  type LockReason,
  type MenuCommand,
} from './app-context';
import { localeOf } from './strings/days';
import { makeStrings } from './strings/language';
import type { OpeningFinding } from './vault-worker/api';
import { BrokenScreen } from './views/frame/BrokenScreen';
import { Cover } from './views/frame/Cover';
import { OpenVault } from './views/frame/OpenVault';
import { PreviewNotice } from './views/frame/PreviewNotice';
import { useAppearance } from './views/frame/use-appearance';
import { useCommands } from './views/frame/use-commands';
import { Start } from './views/start/Start';

type Phase =
  | { readonly kind: 'start' }
  | { readonly kind: 'open'; readonly findings: readonly OpeningFinding[] }
  | { readonly kind: 'locking' };

/** The whole page: the start screens, the open vault, or the cover while Luwte locks. */
export function App({ vault, host, description, deriveKey }: AppProperties) {
  const [preferences, setPreferences] = useState(description.preferences);
  const [keptPreferences, setKeptPreferences] = useState(true);
  const [phase, setPhase] = useState<Phase>({ kind: 'start' });
  const handOvers = useRef(new Set<() => void>());
  const listeners = useRef(new Set<(command: MenuCommand) => void>());
  const [strings] = useState(() => makeStrings(description.preferences.language));
  useAppearance(preferences, strings);

  const isOpen = phase.kind === 'open';
  const lockFor = useCallback(
    (reason: LockReason) => {
      for (const handOver of handOvers.current) handOver();
      host.lockNow(reason);
      if (isOpen) flushSync(() => setPhase({ kind: 'locking' }));
    },
    [host, isOpen],
  );
  const lock = useCallback(() => {
    if (isOpen) lockFor('asked');
  }, [lockFor, isOpen]);
  useEffect(() => host.onLockRequested(lockFor), [host, lockFor]);

  const command = useCallback(
    (chosen: MenuCommand) => {
      if (chosen === 'lock') lock();
      else for (const listener of listeners.current) listener(chosen);
    },
    [lock],
  );
  useCommands(host, command, isOpen);

  const services = useMemo<AppServices>(
    () => ({
      vault,
      host,
      description,
      deriveKey,
      preferences,
      keptPreferences,
      changePreferences: (change) => {
        const changed = { ...preferences, ...change };
        setPreferences(changed);
        host.prefer(changed).then(
          (answer) => setKeptPreferences(answer.ok),
          () => setKeptPreferences(false),
        );
      },
      lock,
      beforeLock: (handOver) => {
        handOvers.current.add(handOver);
        return () => handOvers.current.delete(handOver);
      },
      onCommand: (listener) => {
        listeners.current.add(listener);
        return () => listeners.current.delete(listener);
      },
    }),
    [vault, host, description, deriveKey, preferences, keptPreferences, lock],
  );

  return (
    <I18nextProvider i18n={strings}>
      <I18nProvider locale={localeOf(preferences.language)}>
        <AppContext value={services}>
          <div className="page">
            <BrokenScreen onLock={lock}>
              {phase.kind === 'start' && (
                <Start onOpened={(findings) => setPhase({ kind: 'open', findings })} />
              )}
              {phase.kind === 'open' && <OpenVault findings={phase.findings} />}
              {phase.kind === 'locking' && <Cover />}
            </BrokenScreen>
            {description.runtime === 'preview' && <PreviewNotice />}
          </div>
        </AppContext>
      </I18nProvider>
    </I18nextProvider>
  );
}
