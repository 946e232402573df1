import { ok, type Result, unreachable } from '../../result';
import type { CaseFile } from '../case-file';
import { mostEvidence, mostPeople, mostTold, type PersonContent } from '../parts/people';
import { hasWords } from '../texts';
import { isInTheFuture } from '../when';
import type { ChangeOf } from './change';
import type { Changed, ChangeContext } from './context';
import { added, removed, replaced } from './lists';
import { type CaseRefusal, refuse } from './refusal';

export type PeopleChange = ChangeOf<
  | 'add-person'
  | 'edit-person'
  | 'remove-person'
  | 'add-told-before'
  | 'edit-told-before'
  | 'remove-told-before'
  | 'set-told-nobody'
  | 'add-evidence'
  | 'edit-evidence'
  | 'remove-evidence'
>;

export function changePeople(file: CaseFile, change: PeopleChange, context: ChangeContext): Changed {
  switch (change.kind) {
    case 'add-person':
    case 'edit-person': {
      if (saysNothing(change.content)) return refuse('invalid', 'name');
      return into(file, 'people', keep(file.people, change, mostPeople, context));
    }
    case 'remove-person':
      return into(file, 'people', removed(file.people, change.id));
    case 'add-told-before':
    case 'edit-told-before': {
      if (isInTheFuture(change.content.when, context.today)) return refuse('in-the-future', 'when');
      const told = keep(file.toldBefore, change, mostTold, context);
      return into({ ...file, toldNobody: false }, 'toldBefore', told);
    }
    case 'remove-told-before':
      return into(file, 'toldBefore', removed(file.toldBefore, change.id));
    case 'set-told-nobody':
      if (change.toldNobody && file.toldBefore.length > 0) return refuse('somebody-was-told', 'toldNobody');
      return ok({ ...file, toldNobody: change.toldNobody });
    case 'add-evidence':
    case 'edit-evidence':
      return into(file, 'evidence', keep(file.evidence, change, mostEvidence, context));
    case 'remove-evidence':
      return into(file, 'evidence', removed(file.evidence, change.id));
    default:
      return unreachable(change);
  }
}

/** A person without a name may be known by a role or a relation alone; with none of these there is nothing to keep. */
function saysNothing({ name, roleClass, relation, unit }: PersonContent): boolean {
  return roleClass === 'unknown' && ![name, relation, unit].some(hasWords);
}

type Identified<Content> = Content & { readonly id: CaseFile['id'] };

function keep<Content extends object>(
  list: readonly Identified<Content>[],
  change: { readonly id?: CaseFile['id']; readonly content: Content },
  most: number,
  { newId }: ChangeContext,
): Result<Identified<Content>[], CaseRefusal> {
  const { id, content } = change;
  return id === undefined
    ? added(list, { ...content, id: newId() }, most)
    : replaced(list, id, () => ({ ...content, id }));
}

function into<Field extends 'people' | 'toldBefore' | 'evidence'>(
  file: CaseFile,
  field: Field,
  list: Result<CaseFile[Field], CaseRefusal>,
): Changed {
  return list.ok ? ok({ ...file, [field]: list.value }) : list;
}
