import type { RecordId } from '../../../core/cases/values';
import type { Host } from '../../app-context';
import type { SaveState } from '../../vault-worker/api';

/** The last word of the vault about each record since it was opened. */
export interface SaveStates {
  readonly of: (id: RecordId) => SaveState | undefined;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Listens to the vault until `end` is called. */
export function followSaveStates(host: Host): SaveStates & { readonly end: () => void } {
  const states = new Map<RecordId, SaveState>();
  const listeners = new Set<() => void>();
  const end = host.subscribeVault((event) => {
    if (event.kind !== 'save-state-changed') return;
    states.set(event.recordId, event.state);
    for (const listener of listeners) listener();
  });
  return {
    of: (id) => states.get(id),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    end,
  };
}
