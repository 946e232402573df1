import type { CaseFile } from '../../core/cases/case-file';
import { byDayDescending } from '../../core/cases/conversation';
import type { ConversationFile } from '../../core/cases/conversation-file';
import { hasWords } from '../../core/cases/texts';
import type { RecordId } from '../../core/cases/values';
import { normaliseText } from '../../core/referral/plain-text';
import { err, ok, type Result } from '../../core/result';
import { findIdentifyingText } from '../../core/text/find-identifying-text';
import type { Finding, KnownPerson, TextContext } from '../../core/text/finding';
import { findingKey } from '../../core/text/finding-key';
import { foldWord } from '../../core/text/folded-text';
import type {
  DismissalReason,
  DismissFailure,
  EditFailure,
  LintedPassage,
  LintedPlace,
  LintFailure,
  ReferralChoice,
} from './api';
import type { Cases } from './cases';
import type { Catalogue } from './catalogue';
import type { Conversations } from './conversations';
import type { Identities } from './identities';
import {
  createLintDismissals,
  type Dismissal,
  isAbout,
  type LintDismissalsSurroundings,
  placeKey,
} from './lint-dismissals';

/**
 * Looks through the texts of a document before it is made, and keeps what the advisor let stand. It runs here because
 * the lists are large and the texts are the vault's.
 */
export interface TextLint {
  /** The passages in the order of the document. A later call ends an earlier one. */
  readonly lintReferral: (choice: ReferralChoice) => Promise<Result<readonly LintedPassage[], LintFailure>>;
  readonly dismiss: (
    caseId: RecordId,
    place: LintedPlace,
    finding: string,
    reason: DismissalReason,
  ) => Promise<Result<void, DismissFailure>>;
  readonly undoDismissal: (
    caseId: RecordId,
    place: LintedPlace,
    finding: string,
  ) => Promise<Result<void, DismissFailure>>;
  /** As the conversations do it; what was let stand in one goes and returns with it. */
  readonly removeConversation: (id: RecordId) => Promise<Result<void, EditFailure>>;
  readonly restoreConversation: (id: RecordId) => Promise<Result<ConversationFile, EditFailure>>;
}

export interface TextLintSurroundings extends LintDismissalsSurroundings {
  readonly cases: Cases;
  readonly conversations: Conversations;
  readonly catalogue: Catalogue;
  readonly after: (milliseconds: number, callback: () => void) => () => void;
  readonly identities: Identities;
  /** The units of the organisation, as it names them. */
  readonly units: () => readonly string[];
}

interface Passage {
  readonly place: LintedPlace;
  readonly text: string;
}

/** After so many milliseconds of looking, other messages (typing, locking) get their turn. */
const patience = 25;

export function createTextLint(around: TextLintSurroundings): TextLint {
  const { cases, conversations, identities, now, after } = around;
  const dismissals = createLintDismissals(around);
  let newest = 0;
  /** What the last document held; a text that did not change is not looked through again. */
  let remembered = new Map<string, { readonly passage: Passage; readonly found: readonly Finding[] }>();
  let rememberedContext = '';

  async function findAll(
    passages: readonly Passage[],
    context: TextContext,
    isStale: () => boolean,
  ): Promise<ReadonlyMap<string, readonly Finding[]> | null> {
    const contextKey = JSON.stringify(context);
    if (contextKey !== rememberedContext) remembered = new Map();
    rememberedContext = contextKey;
    let since = now();
    for (const passage of passages) {
      const key = placeKey(passage.place);
      if (remembered.get(key)?.passage.text === passage.text) continue;
      const found = findIdentifyingText(passage.text, context);
      remembered.set(key, { passage, found });
      if (now() - since < patience) continue;
      await new Promise<void>((resolve) => after(0, resolve));
      if (isStale()) return null;
      since = now();
    }
    const used = new Set(passages.map(({ place }) => placeKey(place)));
    for (const key of remembered.keys()) if (!used.has(key)) remembered.delete(key);
    return new Map([...remembered].map(([key, { found }]) => [key, found]));
  }

  return {
    async lintReferral(choice) {
      newest += 1;
      const mine = newest;
      const { caseId } = choice;
      const file = cases.get(caseId);
      if (!file) return err({ type: 'absent' });
      const all = await conversations.list(caseId);
      const passages = passagesOf(file, all, choice);
      const context: TextContext = {
        people: await peopleOf(file),
        units: [...around.units(), ...file.people.map(({ unit }) => unit).filter(hasWords)],
        language: choice.language,
        allowed: [choice.organisation, choice.copyFor].map((name) => name.trim()).filter(Boolean),
      };
      const found = mine === newest ? await findAll(passages, context, () => mine !== newest) : null;
      if (!found || mine !== newest) return err({ type: 'superseded' });

      const kept = await dismissals.of(caseId);
      const linted = passages.map(({ place, text }): LintedPassage => {
        const findings = (found.get(placeKey(place)) ?? []).map((finding) => {
          const key = findingKey(text, finding);
          const dismissal = kept.find((one) => isAbout(one, place, key));
          return { ...finding, key, dismissed: dismissal?.reason ?? null };
        });
        return { place, text, findings };
      });
      // One that lost its words has no use, and would keep a name that was taken out of the text.
      await dismissals.remove(kept.filter((one) => isObsolete(one, linted, all)));
      return ok(linted);
    },
    async dismiss(caseId, place, finding, reason) {
      if (!(await exists(caseId, place))) return err({ type: 'absent' });
      return dismissals.add(caseId, place, finding, reason);
    },
    async undoDismissal(caseId, place, finding) {
      if (!cases.get(caseId)) return err({ type: 'absent' });
      const kept = await dismissals.of(caseId);
      return dismissals.remove(kept.filter((one) => isAbout(one, place, finding)));
    },
    async removeConversation(id) {
      await dismissals.conversationLeaves(id);
      const removed = await conversations.remove(id);
      if (!removed.ok) await dismissals.conversationReturns(id);
      return removed;
    },
    async restoreConversation(id) {
      const restored = await conversations.restore(id);
      if (restored.ok) await dismissals.conversationReturns(id);
      return restored;
    },
  };

  /** The reporter first: nobody is harmed more by a name that was overlooked. */
  async function peopleOf(file: CaseFile): Promise<KnownPerson[]> {
    const reporter = await identities.read(file.id);
    return [reporter?.name ?? '', ...file.people.map((person) => person.name)]
      .filter(hasWords)
      .map((name) => ({ name }));
  }

  async function exists(caseId: RecordId, place: LintedPlace): Promise<boolean> {
    if (!cases.get(caseId)) return false;
    if (place.kind !== 'conversation') return true;
    return (await conversations.list(caseId)).some(({ id }) => id === place.conversationId);
  }
}

/** The typed texts as they will stand in the document, in its order; names of organisation and recipient are none. */
function passagesOf(
  file: CaseFile,
  conversations: readonly ConversationFile[],
  choice: ReferralChoice,
): Passage[] {
  const chosen = new Set(choice.conversationIds);
  const told = conversations
    .filter(({ id }) => chosen.has(id))
    .toSorted((left, right) => byDayDescending(right, left));
  return [
    { place: { kind: 'wish' } as const, text: file.wish },
    { place: { kind: 'nonWish' } as const, text: file.nonWish },
    ...told.map(({ id, notes }) => ({
      place: { kind: 'conversation', conversationId: id } as const,
      text: notes,
    })),
    { place: { kind: 'notKnown' } as const, text: choice.notKnown },
  ].map(({ place, text }) => ({ place, text: normaliseText(text) }));
}

function isObsolete(
  { place, finding }: Dismissal,
  linted: readonly LintedPassage[],
  conversations: readonly ConversationFile[],
): boolean {
  // That text is typed anew for every document, and may yet be typed.
  if (place.kind === 'notKnown') return false;
  if (place.kind === 'conversation' && conversations.every(({ id }) => id !== place.conversationId)) {
    return true;
  }
  const passage = linted.find((one) => placeKey(one.place) === placeKey(place));
  if (!passage || passage.findings.some(({ key }) => key === finding)) return false;
  const words = finding.slice(finding.indexOf(':') + 1);
  return !foldWord(passage.text).replace(/\s+/g, ' ').includes(words);
}
