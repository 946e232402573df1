import { ok, unreachable } from '../../result';
import type { CaseFile } from '../case-file';
import { cleanLine, hasWords } from '../texts';
import type { ChangeOf } from './change';
import type { Changed, ChangeContext } from './context';
import { refuse } from './refusal';

export type IntakeChange = ChangeOf<
  | 'rename'
  | 'set-intake'
  | 'set-wishes'
  | 'set-reporter'
  | 'set-categories'
  | 'set-route'
  | 'set-not-known'
  | 'set-star'
  | 'set-tags'
  | 'dismiss-former-status'
>;

export function changeIntake(file: CaseFile, change: IntakeChange, { today }: ChangeContext): Changed {
  switch (change.kind) {
    case 'rename':
      return ok({ ...file, pseudonym: change.pseudonym });
    case 'set-intake': {
      const { openedOn, track } = change.content;
      // Only a newly typed day is held against the clock, so that a clock set back stops nobody from working on.
      if (openedOn > today && openedOn !== file.openedOn) return refuse('in-the-future', 'openedOn');
      if (file.handOvers.some(({ sentOn }) => sentOn < openedOn)) return refuse('wrong-order', 'openedOn');
      // Once a report was sent, the organisation owns it: another track would only hide that.
      if (track !== file.track && file.handOvers.some(({ what }) => what === 'formal-report')) {
        return refuse('already-sent', 'track');
      }
      return ok({ ...file, ...change.content });
    }
    case 'set-wishes':
      return ok({ ...file, ...change.content });
    case 'set-reporter':
      return ok({ ...file, reporter: change.content });
    case 'set-categories': {
      const { main, second } = change.content;
      if (second !== null && main === null) return refuse('invalid', 'main');
      if (second !== null && main === second) return refuse('same-category-twice', 'second');
      return ok({ ...file, categories: change.content });
    }
    case 'set-route':
      return ok({ ...file, route: change.route });
    case 'set-not-known':
      return ok({ ...file, notKnown: change.notKnown });
    case 'set-star':
      return ok({ ...file, star: change.star });
    case 'set-tags': {
      const trimmed = change.tags.map((tag) => cleanLine(tag).trim());
      if (!trimmed.every(hasWords)) return refuse('invalid', 'tags');
      return ok({ ...file, tags: [...new Set(trimmed)] });
    }
    case 'dismiss-former-status':
      return ok({ ...file, former: null });
    default:
      return unreachable(change);
  }
}
