import { ok, type Result } from '../../result';
import type { RecordId } from '../values';
import { type CaseRefusal, refuse } from './refusal';

interface Identified {
  readonly id: RecordId;
}

export function added<Item extends Identified>(
  list: readonly Item[],
  item: Item,
  most: number,
): Result<Item[], CaseRefusal> {
  return list.length >= most ? refuse('too-many') : ok([...list, item]);
}

export function replaced<Item extends Identified>(
  list: readonly Item[],
  id: RecordId,
  change: (item: Item) => Item,
): Result<Item[], CaseRefusal> {
  if (!list.some((item) => item.id === id)) return refuse('absent', 'id');
  return ok(list.map((item) => (item.id === id ? change(item) : item)));
}

export function removed<Item extends Identified>(
  list: readonly Item[],
  id: RecordId,
): Result<Item[], CaseRefusal> {
  const kept = list.filter((item) => item.id !== id);
  return kept.length === list.length ? refuse('absent', 'id') : ok(kept);
}
