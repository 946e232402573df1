import { ok } from '../../result';
import type { CaseFile } from '../case-file';
import type { Changed, ChangeContext } from './context';
import { refuse } from './refusal';

/**
 * Undo: `earlier`, a state of the same case that was kept since it was replaced, becomes the present state again. It is
 * refused where a change of its own would be: it takes back no hand-over and no mark of something that was done to the
 * reporter, unless that was noted today. Throws for the state of another case.
 */
export function restoreCase(
  current: CaseFile,
  earlier: CaseFile,
  { now, today }: Pick<ChangeContext, 'now' | 'today'>,
): Changed {
  if (current.id !== earlier.id) throw new Error('the state belongs to another case');
  for (const handOver of current.handOvers) {
    const before = earlier.handOvers.find(({ id }) => id === handOver.id);
    if (!before && handOver.notedOn !== today) return refuse('already-sent');
  }
  for (const measure of current.measures) {
    const before = earlier.measures.find(({ id }) => id === measure.id);
    const losesMark = measure.settlement !== null && !before?.settlement;
    if (losesMark && measure.recordedOn !== today) return refuse('stays-marked');
  }
  return ok({ ...earlier, changedAt: now });
}
