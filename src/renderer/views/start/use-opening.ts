import { useState } from 'react';
import type { Result } from '../../../core/result';
import type {
  CodeFailure,
  Opened,
  OpeningFinding,
  RefusalReason,
  UnlockFailure,
} from '../../vault-worker/api';
import type { Wait } from './use-wait';

export interface OpeningProperties {
  /** One for passphrase and code: the vault counts both together. */
  readonly wait: Wait;
  readonly onOpened: (findings: readonly OpeningFinding[]) => void;
  readonly onRefused: (reason: RefusalReason | 'unreachable') => void;
}

type Attempt = () => Promise<Result<Opened, UnlockFailure | CodeFailure>>;

export interface Opening {
  readonly busy: boolean;
  /** Resolves with what the advisor can mend; null when another screen takes over. */
  readonly open: (attempt: Attempt) => Promise<'not-yours' | CodeFailure | null>;
}

/** One attempt at a time, and what follows from its answer whichever way it was made. */
export function useOpening({ wait, onOpened, onRefused }: OpeningProperties): Opening {
  const [busy, setBusy] = useState(false);

  const open: Opening['open'] = async (attempt) => {
    setBusy(true);
    try {
      const opened = await attempt();
      if (opened.ok) {
        onOpened(opened.value.findings);
        return null;
      }
      const failure = opened.error;
      if (failure.type === 'refused') {
        onRefused(failure.reason);
        return null;
      }
      if (failure.type !== 'not-yours') return failure;
      wait.start(failure.waitMilliseconds);
      return 'not-yours';
    } catch {
      onRefused('unreachable');
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { busy, open };
}
