import { useRef, useState } from 'react';
import { identityOf, isOpen, type Spot } from '../text-lint/spots';
import type { SpotList } from '../text-lint/use-spot-list';
import type { ReferralLint } from './use-referral-lint';

export interface OpenSpots {
  /** What stands before saving; `open` is null while the text could not yet be looked through. */
  readonly question: { readonly open: number | null } | null;
  /** Saves, or asks once about what was not looked at. */
  readonly ask: () => Promise<void>;
  readonly look: () => void;
  readonly saveAnyway: () => void;
  /** True while saving waits for the answer of the lint. */
  readonly checking: boolean;
}

/** Nothing is held back: who was asked about these spots once is not asked about them again. */
export function useOpenSpots(lint: ReferralLint, list: SpotList, save: () => void): OpenSpots {
  const [asking, setAsking] = useState<'spots' | 'unfinished' | null>(null);
  const [checking, setChecking] = useState(false);
  const answered = useRef(new Set<string>());
  const remember = (spots: readonly Spot[]) => {
    for (const spot of spots) answered.current.add(identityOf(spot));
  };

  const ask = async () => {
    setChecking(true);
    const spots = await lint.settled();
    setChecking(false);
    const open = spots?.filter(isOpen) ?? [];
    if (!spots && lint.state !== 'failed') return setAsking('unfinished');
    if (open.some((spot) => !answered.current.has(identityOf(spot)))) return setAsking('spots');
    setAsking(null);
    save();
  };

  const count = list.open.length;
  const isMoot = asking === 'spots' ? count === 0 : asking === 'unfinished' && lint.state === 'looked';
  return {
    question: asking === null || isMoot ? null : { open: asking === 'spots' ? count : null },
    ask,
    look: () => {
      setAsking(null);
      list.goToFirst();
    },
    saveAnyway: () => {
      remember(list.open);
      setAsking(null);
      save();
    },
    checking,
  };
}
