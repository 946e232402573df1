import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { bySureness, identityOf, isOpen, type Spot } from './spots';

/** So many rows at first and with every press: a list of hundreds neither frightens nor holds up the page. */
const rowsAtOnce = 40;

export interface SpotList {
  /** The surest first. */
  readonly open: readonly Spot[];
  readonly looked: readonly Spot[];
  /** How many rows of each are drawn. */
  readonly limit: number;
  readonly showMore: () => void;
  /** Brings the focus to the row, and draws it if it was not yet. */
  readonly goToRow: (spot: Spot) => void;
  readonly goToFirst: () => void;
  /** After the next drawing the focus goes to the row of this spot, or to the heading of the list. */
  readonly focusAfter: (identity: string | null) => void;
  /** Which row follows the one that leaves. */
  readonly neighbourOf: (spot: Spot) => string | null;
}

export const spotListId = 'spot-list-title';

export function useSpotList(spots: readonly Spot[]): SpotList {
  const [limit, setLimit] = useState(rowsAtOnce);
  const [asked, setAsked] = useState(0);
  const wanted = useRef<string | null | undefined>(undefined);
  const open = useMemo(() => spots.filter(isOpen).toSorted(bySureness), [spots]);
  const looked = useMemo(() => spots.filter((spot) => !isOpen(spot)), [spots]);

  useEffect(() => {
    if (wanted.current === undefined) return;
    const spot = spots.find((one) => identityOf(one) === wanted.current);
    const row = spot && document.getElementById(spot.id);
    wanted.current = undefined;
    (row ?? document.getElementById(spotListId))?.focus();
  }, [spots, limit, asked]);

  const focusAfter = useCallback((identity: string | null) => {
    wanted.current = identity;
    setAsked((count) => count + 1);
  }, []);

  const goToRow = useCallback(
    (spot: Spot) => {
      const list = isOpen(spot) ? open : looked;
      const at = list.findIndex(({ id }) => id === spot.id);
      setLimit((old) => Math.max(old, at + 1));
      focusAfter(identityOf(spot));
    },
    [open, looked, focusAfter],
  );

  return {
    open,
    looked,
    limit,
    goToRow,
    focusAfter,
    showMore: () => {
      const next = open[limit];
      setLimit(limit + rowsAtOnce);
      if (next) focusAfter(identityOf(next));
    },
    goToFirst: () => {
      const [first] = open;
      focusAfter(first ? identityOf(first) : null);
    },
    neighbourOf: (spot) => {
      const at = open.findIndex(({ id }) => id === spot.id);
      const next = open[at + 1] ?? open[at - 1];
      return next ? identityOf(next) : null;
    },
  };
}
