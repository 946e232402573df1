import { useState } from 'react';
import type { KdfParameters } from '../../../core/vault/kdf';
import { useApp } from '../../app-context';
import { Locked } from './Locked';
import { OpenWithCode } from './OpenWithCode';
import type { OpeningProperties } from './use-opening';
import { useWait } from './use-wait';

export interface UnlockingProperties extends Omit<OpeningProperties, 'wait'> {
  readonly kdf: KdfParameters;
}

/** Two ways into a locked vault: the passphrase of every day, and the recovery code on paper. */
export function Unlocking({ kdf, ...outcome }: UnlockingProperties) {
  const { host } = useApp();
  const wait = useWait(host);
  const [way, setWay] = useState<'passphrase' | 'recovery-code'>('passphrase');
  return way === 'passphrase' ? (
    <Locked kdf={kdf} wait={wait} {...outcome} onForgotten={() => setWay('recovery-code')} />
  ) : (
    <OpenWithCode wait={wait} {...outcome} onBack={() => setWay('passphrase')} />
  );
}
