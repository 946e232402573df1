import type { SaveState } from '../../../vault-worker/api';
import type { PartGroupProperties } from './PartGroup';

type Saving = PartGroupProperties['part'];

const order: readonly SaveState['kind'][] = ['not-saved', 'saving', 'saved'];

/** Two parts under one heading: saved only when both are. */
export function together(left: Saving, right: Saving): Saving {
  const states = [left.state, right.state]
    .filter((state) => state !== null)
    .toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
  return {
    state: states[0] ?? null,
    failure: left.failure ?? right.failure,
    flush: () => {
      left.flush();
      right.flush();
    },
  };
}
