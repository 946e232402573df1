import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { RecordId } from '../../../core/cases/values';
import { useApp } from '../../app-context';
import type { DismissalReason, LintedPassage } from '../../vault-worker/api';
import type { LintState } from '../text-lint/LintSummary';
import { type Spot, spotsOf } from '../text-lint/spots';
import { choiceOf, type ReferralDraft } from './use-referral';

/** A pause in choosing and typing after which the text is looked through. */
const pauseMilliseconds = 250;
/** So long saving waits for an answer that is on its way. */
const patienceMilliseconds = 3_000;

type Answer = readonly LintedPassage[] | 'failed' | null;

export interface ReferralLint {
  readonly passages: readonly LintedPassage[];
  readonly spots: readonly Spot[];
  readonly state: LintState;
  /** The spots of the text as it now stands; null when the answer is long in coming or failed. */
  readonly settled: () => Promise<readonly Spot[] | null>;
  /** True when it was kept. */
  readonly dismiss: (spot: Spot, reason: DismissalReason) => Promise<boolean>;
  readonly undo: (spot: Spot) => Promise<boolean>;
}

/** Has the vault look through what would go along, as soon as choosing pauses. Nothing on the page waits for it. */
export function useReferralLint(caseId: RecordId, draft: ReferralDraft): ReferralLint {
  const { vault } = useApp();
  const [answer, setAnswer] = useState<Answer>(null);
  const choice = useMemo(() => choiceOf(caseId, draft), [caseId, draft]);
  const asked = useRef<Promise<Answer>>(Promise.resolve(null));

  const look = useCallback(async (): Promise<Answer> => {
    const linted = await vault.lintReferral(choice).catch(() => null);
    if (linted?.ok) return linted.value;
    return linted?.error.type === 'superseded' ? null : 'failed';
  }, [vault, choice]);

  const lookNow = useCallback(async () => {
    const mine = look();
    asked.current = mine;
    const answered = await mine;
    if (asked.current === mine && answered !== null) setAnswer(answered);
  }, [look]);

  useEffect(() => {
    let leave = () => {};
    const mine = new Promise<Answer>((resolve) => {
      const timer = setTimeout(() => void look().then(resolve), pauseMilliseconds);
      leave = () => {
        clearTimeout(timer);
        resolve(null);
      };
    });
    asked.current = mine;
    void mine.then((answered) => {
      if (asked.current === mine && answered !== null) setAnswer(answered);
    });
    return () => leave();
  }, [look]);

  const passages = useMemo(() => (answer === null || answer === 'failed' ? [] : answer), [answer]);
  const spots = useMemo(() => spotsOf(passages), [passages]);

  const change = async (ask: () => ReturnType<typeof vault.undoDismissal>) => {
    const changed = await ask().catch(() => null);
    if (changed?.ok) await lookNow();
    return changed?.ok === true;
  };

  return {
    passages,
    spots,
    state: answer === 'failed' ? 'failed' : answer === null ? 'looking' : 'looked',
    settled: async () => {
      const tooLong = new Promise<'failed'>((resolve) =>
        setTimeout(() => resolve('failed'), patienceMilliseconds),
      );
      for (;;) {
        const mine = asked.current;
        const answered = await Promise.race([mine, tooLong]);
        if (answered === 'failed') return null;
        if (mine === asked.current) return answered && spotsOf(answered);
      }
    },
    dismiss: (spot, reason) => change(() => vault.dismissFinding(caseId, spot.place, spot.key, reason)),
    undo: (spot) => change(() => vault.undoDismissal(caseId, spot.place, spot.key)),
  };
}
