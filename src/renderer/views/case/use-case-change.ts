import { useCallback, useEffect, useRef, useState } from 'react';
import { useApp } from '../../app-context';
import type { SaveState } from '../../vault-worker/api';
import { useCaseWork } from './case-work';

const pauseMilliseconds = 400;
const retryMilliseconds = 3_000;

export interface Wishes {
  readonly wish: string;
  readonly nonWish: string;
}

export interface CaseChange {
  /** Null until something was changed. */
  readonly state: SaveState | null;
  readonly change: (part: Partial<Wishes>) => void;
  /** Hands over at once what is still held back. */
  readonly flush: () => void;
}

/**
 * Saves changes of a case after a pause in typing, and at once when the screen or the vault closes. What could not be
 * saved is kept and tried again.
 */
export function useCaseChange(wishes: Wishes): CaseChange {
  const { host, beforeLock } = useApp();
  const { change: changeCase } = useCaseWork();
  const [state, setState] = useState<SaveState | null>(null);
  // What was sent last, also while the list still shows what was there before: the two wishes are saved as one.
  const latest = useRef<Wishes>({ wish: wishes.wish, nonWish: wishes.nonWish });
  const pending = useRef<Partial<Wishes>>({});
  const { wish, nonWish } = wishes;
  useEffect(() => {
    // Changed elsewhere, as by undoing.
    if (Object.keys(pending.current).length === 0) latest.current = { wish, nonWish };
  }, [wish, nonWish]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const savedAt = useRef<number | null>(null);
  const mounted = useRef(true);
  const retry = useRef(() => {});

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const part = pending.current;
    if (Object.keys(part).length === 0) return;
    pending.current = {};
    const failed = (reason: 'disk-full' | 'read-only' | 'input-output') => {
      pending.current = { ...part, ...pending.current };
      if (!mounted.current) return;
      setState({ kind: 'not-saved', reason, savedUntil: savedAt.current });
      timer.current = setTimeout(() => retry.current(), retryMilliseconds);
    };
    const content = { ...latest.current, ...part };
    latest.current = content;
    void changeCase({ kind: 'set-wishes', content }).then((failure) => {
      if (failure) return failed(failure.type === 'not-saved' ? failure.reason : 'input-output');
      savedAt.current = host.now();
      if (mounted.current && Object.keys(pending.current).length === 0) {
        setState({ kind: 'saved', at: savedAt.current });
      }
    });
  }, [changeCase, host]);

  useEffect(() => beforeLock(flush), [beforeLock, flush]);
  useEffect(() => {
    mounted.current = true;
    retry.current = flush;
    return () => {
      flush();
      mounted.current = false;
    };
  }, [flush]);

  const change = (part: Partial<Wishes>) => {
    pending.current = { ...pending.current, ...part };
    setState({ kind: 'saving', savedUntil: savedAt.current });
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, pauseMilliseconds);
  };
  return { state, change, flush };
}
