import { caseIntake, channels, tracks } from '../../src/core/cases/case';
import {
  type ConversationContent,
  conversationContent,
  conversationKinds,
} from '../../src/core/cases/conversation';
import { calendarDay } from '../../src/core/cases/values';
import { addDays, workingDay } from './days';
import { type SampleVault, freshPseudonym, makeLuwerveen } from './luwerveen';
import { type RandomBelow, pick, seededRandom } from './random';
import { bulkWriter } from './bulk-text';

const lastDay = calendarDay.parse('2026-11-12');
const daysBack = 5 * 365;

/**
 * A vault of any size for benchmarks: `notes` conversations over `cases` cases and five years, notes of about
 * 1.5 KB whose words are as unevenly frequent as in real text. The sentences are Luwerveen's, out of order
 * and with made-up compounds in them, so the text has the look of Dutch and no meaning. Never show it as an
 * example of a case.
 */
export function makeBulk(
  seed: number,
  size: { readonly cases: number; readonly notes: number },
): SampleVault {
  const random = seededRandom(seed);
  const sample = makeLuwerveen(seed, lastDay);
  const writeNote = bulkWriter(
    sample.cases.flatMap(({ conversations }) => conversations.map(({ notes }) => notes)),
    random,
  );
  const taken = new Set<string>();
  const cases = Array.from({ length: size.cases }, (_, index) => {
    const like = pick(sample.cases, random);
    const pseudonym = freshPseudonym(taken, random);
    taken.add(pseudonym);
    const daysAgo = 40 + random(daysBack - 40);
    const openedOn = workingDay(addDays(lastDay, -daysAgo));
    const intake = caseIntake.parse({
      ...like.intake,
      pseudonym,
      openedOn,
      channel: pick(channels, random),
      track: pick(tracks, random),
    });
    const count = share(size.notes, size.cases, index);
    const days = Array.from({ length: count }, () => random(daysAgo - 10)).toSorted((a, b) => a - b);
    const conversations = days.map((after) =>
      content(workingDay(addDays(openedOn, after)), writeNote(), random),
    );
    return { story: like.story, theme: like.theme, intake, conversations };
  });
  return { organisation: sample.organisation, cases };
}

function content(heldOn: string, notes: string, random: RandomBelow): ConversationContent {
  const contact = pick(conversationKinds, random);
  return conversationContent.parse({ heldOn, contact, durationMinutes: 5 * (1 + random(18)), notes });
}

/** The part of `total` that falls to one of `parts` when no two differ by more than one. */
function share(total: number, parts: number, index: number): number {
  return Math.floor((total * (index + 1)) / parts) - Math.floor((total * index) / parts);
}
