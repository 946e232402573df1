import { ok, unreachable } from '../../result';
import type { CaseFile } from '../case-file';
import { type HandOverContent, mostHandOvers } from '../parts/consents';
import type { ChangeOf } from './change';
import { type Changed, type ChangeContext, hashOf } from './context';
import { added, removed, replaced } from './lists';
import { refuse } from './refusal';
import { isStanding } from './steps';

export type HandOverChange = ChangeOf<'note-hand-over' | 'note-answers' | 'remove-hand-over'>;

export function changeHandOvers(file: CaseFile, change: HandOverChange, context: ChangeContext): Changed {
  const { today } = context;
  if (change.kind === 'note-hand-over') return note(file, change.content, context);
  const handOver = file.handOvers.find(({ id }) => id === change.id);
  if (!handOver) return refuse('absent', 'id');
  switch (change.kind) {
    case 'note-answers': {
      const { acknowledgedOn, feedbackOn } = change;
      for (const [field, day] of Object.entries({ acknowledgedOn, feedbackOn })) {
        if (day !== null && day > today) return refuse('in-the-future', field);
        if (day !== null && day < handOver.sentOn) return refuse('wrong-order', field);
      }
      const handOvers = replaced(file.handOvers, change.id, (one) => ({
        ...one,
        acknowledgedOn,
        feedbackOn,
      }));
      return handOvers.ok ? ok({ ...file, handOvers: handOvers.value }) : handOvers;
    }
    case 'remove-hand-over': {
      // A slip of the same day; afterwards the note stands, for steps can no longer be undone on the strength of it.
      if (handOver.notedOn !== today || handOver.acknowledgedOn !== null || handOver.feedbackOn !== null) {
        return refuse('already-sent', 'id');
      }
      const handOvers = removed(file.handOvers, change.id);
      return handOvers.ok ? ok({ ...file, handOvers: handOvers.value }) : handOvers;
    }
    default:
      return unreachable(change);
  }
}

/** Nothing goes to anybody without the step it belongs to and the consent that it rests on. */
function note(file: CaseFile, content: HandOverContent, context: ChangeContext): Changed {
  const { what, sentOn } = content;
  const { today, newId } = context;
  if (what === 'formal-report' ? file.status !== 'formal-report' : file.status === 'listening') {
    return refuse('step-missing', 'what');
  }
  if (sentOn > today) return refuse('in-the-future', 'sentOn');
  if (sentOn < file.openedOn) return refuse('before-opening', 'sentOn');
  const kind = what === 'signal' ? 'refer-as-signal' : 'formal-report';
  const given = file.consents.filter((consent) => consent.kind === kind && isStanding(consent));
  if (given.length === 0) return refuse('consent-missing', 'consents');
  const covered = given.some(
    ({ text, textHash, givenOn }) => textHash === hashOf(text, context) && givenOn <= sentOn,
  );
  if (!covered) return refuse('consent-not-fresh', 'sentOn');
  const noted = { ...content, id: newId(), notedOn: today, acknowledgedOn: null, feedbackOn: null };
  const handOvers = added(file.handOvers, noted, mostHandOvers);
  return handOvers.ok ? ok({ ...file, handOvers: handOvers.value }) : handOvers;
}
