import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../app-context';
import type { OpeningFinding, VaultState } from '../../vault-worker/api';
import { MakeVault } from './MakeVault';
import { Refused } from './Refused';
import { Unlocking } from './Unlocking';

export interface StartProperties {
  readonly onOpened: (findings: readonly OpeningFinding[]) => void;
}

/** Asks what lies on this computer and shows the screen for it. */
export function Start({ onOpened }: StartProperties) {
  const { t } = useTranslation();
  const { vault } = useApp();
  const [state, setState] = useState<VaultState | 'unreachable' | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let current = true;
    vault.describe().then(
      (described) => current && setState(described),
      () => current && setState('unreachable'),
    );
    return () => {
      current = false;
    };
  }, [vault, attempt]);

  if (state === null) {
    return (
      <main className="cover" aria-busy="true">
        <h1 className="small soft">{t('start.looking')}</h1>
      </main>
    );
  }
  const again = () => {
    setState(null);
    setAttempt(attempt + 1);
  };
  if (state === 'unreachable') return <Refused reason="unreachable" onAgain={again} />;
  switch (state.kind) {
    case 'absent':
      return <MakeVault onOpened={onOpened} />;
    case 'locked':
      return (
        <Unlocking
          kdf={state.kdf}
          onOpened={onOpened}
          onRefused={(reason) => setState(reason === 'unreachable' ? reason : { kind: 'refused', reason })}
        />
      );
    case 'refused':
      return <Refused reason={state.reason} onAgain={again} />;
  }
}
