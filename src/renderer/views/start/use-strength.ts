import { useEffect, useState } from 'react';
import { judgePassphrase, loadEstimator, type PassphraseStrength } from './passphrase-strength';

export interface JudgedStrength {
  /** Null while it is not known; never older than what is typed. */
  readonly strength: PassphraseStrength | null;
  readonly state: 'loading' | 'ready' | 'absent';
}

/** Judges what is typed a moment after each change, once the word lists are there. */
export function useStrength(passphrase: string): JudgedStrength {
  const [estimator, setEstimator] = useState<Awaited<ReturnType<typeof loadEstimator>> | null>(null);
  const [absent, setAbsent] = useState(false);
  const [judged, setJudged] = useState<{ passphrase: string; strength: PassphraseStrength } | null>(null);

  useEffect(() => {
    loadEstimator().then(
      (loaded) => setEstimator(loaded),
      () => setAbsent(true),
    );
  }, []);

  useEffect(() => {
    if (!estimator) return;
    const timer = setTimeout(() => {
      setJudged({ passphrase, strength: judgePassphrase(passphrase, estimator) });
    }, 120);
    return () => clearTimeout(timer);
  }, [estimator, passphrase]);

  return {
    strength: judged?.passphrase === passphrase ? judged.strength : null,
    state: absent ? 'absent' : estimator ? 'ready' : 'loading',
  };
}
