import { ok, unreachable } from '../../result';
import { encodeRecord } from '../../vault/record';
import { type CaseFile, caseFile } from '../case-file';
import { changeAftercare } from './aftercare';
import { type CaseChange, caseChange } from './change';
import { changeConsents } from './consents';
import type { Changed, ChangeContext } from './context';
import { changeEvents } from './events';
import { changeHandOvers } from './hand-overs';
import { changeIntake } from './intake';
import { changeLimits } from './limits';
import { changeMeasures } from './measures';
import { changePeople } from './people';
import { refuse } from './refusal';
import { changeStatus } from './status';

/**
 * The only way to change a case. `change` may come from anywhere: it is checked against its schema first, and every rule
 * that protects people is applied here, so that no message can pass it by.
 *
 * Answers the changed file, with `changedAt` from the context, or why the change was refused; then nothing was changed.
 * The file that was given is never touched. `context.hashes` holds what `textsToHash` asked for; a text that is missing
 * there is a bug and throws, and so is a change that leads to a file against its own schema.
 */
export function changeCase(file: CaseFile, change: CaseChange, context: ChangeContext): Changed {
  const parsed = caseChange.safeParse(change);
  if (!parsed.success) {
    const field = fieldOf(parsed.error.issues);
    // A way out without the reporter's words, or without a day, is none.
    return refuse(/^wayOut\b/.test(field) ? 'restricts-the-reporter' : 'invalid', field);
  }
  if (file.status === 'closed' && !staysPossible(parsed.data.kind)) return refuse('closed');
  const changed = applied(file, parsed.data, context);
  if (!changed.ok) return changed;
  const after = caseFile.parse({ ...changed.value, changedAt: context.now });
  return encodeRecord(after).ok ? ok(after) : refuse('too-large');
}

/**
 * Every text whose hash a change may need: the words of all consents, and those that the change brings. Cleaned as they
 * are kept, so that the hash is of the very words that are stored.
 */
export function textsToHash(file: CaseFile, change: CaseChange): readonly string[] {
  const parsed = caseChange.safeParse(change);
  const brought = parsed.success && parsed.data.kind === 'add-consent' ? [parsed.data.content.text] : [];
  return [...new Set([...file.consents.map(({ text }) => text), ...brought])];
}

/** Aftercare, answers, withdrawing, finding again and cleaning up go on after a case was closed. */
function staysPossible(kind: CaseChange['kind']): boolean {
  return goesOn.has(kind) || kind.startsWith('remove-');
}

const goesOn: ReadonlySet<CaseChange['kind']> = new Set([
  'reopen',
  'set-aftercare',
  'note-contact',
  'edit-contact',
  'note-answers',
  'withdraw-consent',
  'set-star',
  'set-tags',
  'set-hold',
  'dismiss-former-status',
] as const);

function applied(file: CaseFile, change: CaseChange, context: ChangeContext): Changed {
  switch (change.kind) {
    case 'rename':
    case 'set-intake':
    case 'set-wishes':
    case 'set-reporter':
    case 'set-categories':
    case 'set-route':
    case 'set-not-known':
    case 'set-star':
    case 'set-tags':
    case 'dismiss-former-status':
      return changeIntake(file, change, context);
    case 'add-person':
    case 'edit-person':
    case 'remove-person':
    case 'add-told-before':
    case 'edit-told-before':
    case 'remove-told-before':
    case 'set-told-nobody':
    case 'add-evidence':
    case 'edit-evidence':
    case 'remove-evidence':
      return changePeople(file, change, context);
    case 'add-event':
    case 'edit-event':
    case 'remove-event':
      return changeEvents(file, change, context);
    case 'add-measure':
    case 'edit-measure':
    case 'end-measure':
    case 'remove-measure':
      return changeMeasures(file, change, context);
    case 'set-aftercare':
    case 'note-contact':
    case 'edit-contact':
    case 'remove-contact':
      return changeAftercare(file, change, context);
    case 'add-consent':
    case 'edit-consent':
    case 'renew-consent':
    case 'withdraw-consent':
    case 'remove-consent':
      return changeConsents(file, change, context);
    case 'show-consequences':
    case 'step-forward':
    case 'step-back':
    case 'close':
    case 'reopen':
      return changeStatus(file, change, context);
    case 'note-hand-over':
    case 'note-answers':
    case 'remove-hand-over':
      return changeHandOvers(file, change, context);
    case 'set-conflict':
    case 'add-weighing':
    case 'edit-weighing':
    case 'remove-weighing':
    case 'set-hold':
      return changeLimits(file, change, context);
    default:
      return unreachable(change);
  }
}

/** The path in what was typed, such as `wayOut.words`. */
function fieldOf(issues: readonly { readonly path: readonly PropertyKey[] }[]): string {
  const [head, ...rest] = (issues[0]?.path ?? []).map(String);
  if (head === undefined) return '';
  return (head === 'content' && rest.length > 0 ? rest : [head, ...rest]).join('.');
}
