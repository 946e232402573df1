import { useState } from 'react';
import { useApp } from '../../app-context';
import type { OpeningFinding } from '../../vault-worker/api';
import { ChoosePassphrase } from './ChoosePassphrase';
import { RecoveryCode } from './RecoveryCode';
import { Welcome } from './Welcome';

export interface MakeVaultProperties {
  readonly onOpened: (findings: readonly OpeningFinding[]) => void;
}

export interface IssuedCode {
  readonly groups: readonly string[];
  readonly checksum: string;
}

type Stage =
  | { readonly kind: 'welcome' | 'passphrase' }
  | { readonly kind: 'code'; readonly code: IssuedCode };

/** From nothing to an open vault. Nothing is written before the recovery code has been retyped. */
export function MakeVault({ onOpened }: MakeVaultProperties) {
  const { vault, deriveKey } = useApp();
  const [stage, setStage] = useState<Stage>({ kind: 'welcome' });

  const begin = async (passphrase: string) => {
    const begun = await vault.beginVault(deriveKey({ passphrase, kdf: 'choose' }));
    if (!begun.ok) return false;
    const { recoveryCode, checksum } = begun.value;
    setStage({ kind: 'code', code: { groups: recoveryCode, checksum } });
    return true;
  };

  switch (stage.kind) {
    case 'welcome':
      return <Welcome onMake={() => setStage({ kind: 'passphrase' })} />;
    case 'passphrase':
      return <ChoosePassphrase onBack={() => setStage({ kind: 'welcome' })} onChosen={begin} />;
    case 'code':
      return (
        <RecoveryCode
          code={stage.code}
          onBack={() => setStage({ kind: 'passphrase' })}
          onConfirmed={onOpened}
        />
      );
  }
}
