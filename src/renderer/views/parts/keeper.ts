import type { SaveFailureReason, SaveState } from '../../vault-worker/api';

const retryMilliseconds = 3_000;

export interface KeeperView<Content, Failure> {
  /** What was typed and is not yet part of what is kept. */
  readonly typed: Partial<Content>;
  /** Null until something was typed. */
  readonly state: SaveState | null;
  /** Why it was refused; what was typed is still there. */
  readonly failure: Failure | null;
}

export interface KeeperSurroundings<Content, Failure> {
  /** After this pause in typing it is saved; null waits for `flush`. */
  readonly pause: number | null;
  readonly keep: (content: Content) => Promise<Failure | null>;
  /** Null for a refusal, which trying again would not change. */
  readonly reasonOf: (failure: Failure) => SaveFailureReason | null;
  readonly now: () => number;
  /** Calls later, and answers what cancels that. */
  readonly later: (act: () => void, milliseconds: number) => () => void;
  readonly onChange: (view: KeeperView<Content, Failure>) => void;
}

export interface Keeper<Content> {
  readonly type: (part: Partial<Content>) => void;
  /** Hands over at once what is still held back. */
  readonly flush: () => void;
  /** What the vault holds now. */
  readonly rest: (kept: Content) => void;
}

/**
 * Saves what is typed after a pause, as one whole with what is kept. What could not be written is kept and tried again;
 * what was refused waits for other typing.
 */
export function createKeeper<Content extends object, Failure>(
  start: Content,
  { pause, keep, reasonOf, now, later, onChange }: KeeperSurroundings<Content, Failure>,
): Keeper<Content> {
  let kept = start;
  let view: KeeperView<Content, Failure> = { typed: {}, state: null, failure: null };
  let unsent = false;
  let underWay = 0;
  let savedAt: number | null = null;
  let cancel = () => {};

  function show(part: Partial<KeeperView<Content, Failure>>): void {
    view = { ...view, ...part };
    onChange(view);
  }

  function flush(): void {
    cancel();
    if (!unsent) return;
    unsent = false;
    underWay += 1;
    const resting = kept;
    void keep({ ...kept, ...view.typed }).then((failure) => {
      underWay -= 1;
      if (failure === null) return keptAll(resting);
      const reason = reasonOf(failure);
      // Newer typing is on its way and will say how that went.
      if (reason === null && unsent) return;
      if (reason === null) return show({ failure, state: null });
      unsent = true;
      show({ state: { kind: 'not-saved', reason, savedUntil: savedAt } });
      cancel = later(flush, retryMilliseconds);
    });
  }

  function keptAll(resting: Content): void {
    savedAt = now();
    if (unsent || underWay > 0) return;
    // Typed words go only when those that are kept take their place, so that a field never jumps back.
    const typed = kept === resting ? view.typed : {};
    show({ typed, failure: null, state: { kind: 'saved', at: savedAt } });
  }

  return {
    type(part) {
      unsent = true;
      show({
        typed: { ...view.typed, ...part },
        state: { kind: 'saving', savedUntil: savedAt },
        failure: null,
      });
      cancel();
      if (pause !== null) cancel = later(flush, pause);
    },
    flush,
    rest(latest) {
      if (latest === kept) return;
      kept = latest;
      const isSettled = !unsent && underWay === 0 && view.failure === null;
      if (isSettled && Object.keys(view.typed).length > 0) show({ typed: {} });
    },
  };
}
