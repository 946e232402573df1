import { useEffect, useRef, useState } from 'react';
import { useApp } from '../../app-context';
import type { SaveFailureReason, SaveState } from '../../vault-worker/api';
import { createKeeper, type KeeperView } from './keeper';

const pauseMilliseconds = 400;

export interface Keeping<Content, Failure> {
  /** What is kept, with what was typed over it. */
  readonly content: Content;
  readonly type: (part: Partial<Content>) => void;
  readonly flush: () => void;
  readonly state: SaveState | null;
  readonly failure: Failure | null;
}

export interface KeepingOptions<Content, Failure> {
  readonly kept: Content;
  readonly keep: (content: Content) => Promise<Failure | null>;
  readonly reasonOf: (failure: Failure) => SaveFailureReason | null;
  /** When it is saved: after a pause in typing, or only when the field is left. */
  readonly when?: 'pause' | 'left';
  /** It could not be kept, and the fields that held it are gone. */
  readonly onLost: (failure: Failure) => void;
}

/**
 * Keeps the fields of a part of the screen: after a pause, when they are left, and before the vault is locked. Only
 * `kept` may change from one drawing to the next; the functions are those of the first.
 */
export function useKeeper<Content extends object, Failure>({
  kept,
  keep,
  reasonOf,
  onLost,
  when = 'pause',
}: KeepingOptions<Content, Failure>): Keeping<Content, Failure> {
  const { host, beforeLock, onCommand } = useApp();
  const mounted = useRef(true);
  const [view, setView] = useState<KeeperView<Content, Failure>>({ typed: {}, state: null, failure: null });
  const [keeper] = useState(() =>
    createKeeper<Content, Failure>(kept, {
      pause: when === 'pause' ? pauseMilliseconds : null,
      keep: async (content) => {
        const failure = await keep(content);
        if (failure !== null && !mounted.current) onLost(failure);
        return mounted.current ? failure : null;
      },
      reasonOf,
      now: host.now,
      later: (act, milliseconds) => {
        const timer = setTimeout(act, milliseconds);
        return () => clearTimeout(timer);
      },
      onChange: setView,
    }),
  );
  useEffect(() => keeper.rest(kept), [keeper, kept]);
  useEffect(() => beforeLock(keeper.flush), [beforeLock, keeper]);
  useEffect(
    () =>
      onCommand((command) => {
        if (command === 'save') keeper.flush();
      }),
    [onCommand, keeper],
  );
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
      keeper.flush();
    };
  }, [keeper]);

  return {
    content: { ...kept, ...view.typed },
    type: keeper.type,
    flush: keeper.flush,
    state: view.state,
    failure: view.failure,
  };
}
