import { ok, unreachable } from '../../result';
import type { CaseFile } from '../case-file';
import { mostWeighings } from '../parts/aftercare';
import type { ChangeOf } from './change';
import type { Changed, ChangeContext } from './context';
import { added, removed, replaced } from './lists';
import { refuse } from './refusal';

/** The advisor's own limits: conflict of interest, confidentiality, and a legal hold on destruction. */

export type LimitsChange = ChangeOf<
  'set-conflict' | 'add-weighing' | 'edit-weighing' | 'remove-weighing' | 'set-hold'
>;

export function changeLimits(file: CaseFile, change: LimitsChange, { today, newId }: ChangeContext): Changed {
  switch (change.kind) {
    case 'set-conflict':
      if (change.conflict && change.conflict.on > today) return refuse('in-the-future', 'on');
      return ok({ ...file, conflict: change.conflict });
    case 'add-weighing': {
      if (change.content.on > today) return refuse('in-the-future', 'on');
      const weighings = added(file.confidentiality, { ...change.content, id: newId() }, mostWeighings);
      return weighings.ok ? ok({ ...file, confidentiality: weighings.value }) : weighings;
    }
    case 'edit-weighing': {
      if (change.content.on > today) return refuse('in-the-future', 'on');
      const weighings = replaced(file.confidentiality, change.id, ({ id }) => ({ ...change.content, id }));
      return weighings.ok ? ok({ ...file, confidentiality: weighings.value }) : weighings;
    }
    case 'remove-weighing': {
      const weighings = removed(file.confidentiality, change.id);
      return weighings.ok ? ok({ ...file, confidentiality: weighings.value }) : weighings;
    }
    case 'set-hold':
      if (change.hold && change.hold.since > today) return refuse('in-the-future', 'since');
      return ok({ ...file, retention: { hold: change.hold } });
    default:
      return unreachable(change);
  }
}
