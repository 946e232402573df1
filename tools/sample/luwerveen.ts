import { type CaseIntake, caseIntake } from '../../src/core/cases/case';
import { type ConversationContent, conversationContent } from '../../src/core/cases/conversation';
import { proposePseudonym } from '../../src/core/cases/pseudonym';
import type { CalendarDay } from '../../src/core/cases/values';
import { addDays, workingDay, workingDayBefore } from './days';
import { places } from './places';
import { type RandomBelow, pick, seededRandom, shuffled } from './random';
import type { Story, Talk, Theme } from './story';
import { allStories } from './stories/all';
import { fillMarks } from './text-marks';

/** One case of the sample with its conversations, oldest first. */
export interface SampleCase {
  /** Which story it tells, and what the story is about. */
  readonly story: string;
  readonly theme: Theme;
  readonly intake: CaseIntake;
  readonly conversations: readonly ConversationContent[];
}

/** What one advisor of Luwerveen has written, the case that was opened first in front. */
export interface SampleVault {
  readonly organisation: string;
  readonly cases: readonly SampleCase[];
}

/** The cases lie between these distances from today; the newest has had time for a first conversation. */
const [daysBack, newest] = [3 * 365, 9];

/**
 * The main vault of the fictional municipality of Luwerveen: every story once, spread evenly over the three
 * years before `today`, on working days. Nothing lies after `today`: a case that began lately is still in the
 * middle. The same seed and the same day give the same vault.
 */
export function makeLuwerveen(seed: number, today: CalendarDay): SampleVault {
  const random = seededRandom(seed);
  const free = shuffled(
    allStories.filter((story) => !story.daysAgo),
    random,
  );
  const width = (daysBack - newest) / free.length;
  const opened = [
    ...free.map((story, slot) => ({
      story,
      openedOn: openingDay(today, daysBack - Math.floor(slot * width) - random(Math.floor(width))),
    })),
    ...allStories.flatMap((story) => {
      if (!story.daysAgo) return [];
      const { from, to } = story.daysAgo;
      return [{ story, openedOn: openingDay(today, to + random(from - to + 1)) }];
    }),
  ];
  const taken = new Set(allStories.flatMap(({ pseudonym }) => pseudonym ?? []));
  const cases = opened.map(({ story, openedOn }) => {
    const pseudonym = story.pseudonym ?? freshPseudonym(taken, random);
    taken.add(pseudonym);
    return makeCase(story, pseudonym, openedOn, today, random);
  });
  return {
    organisation: 'Gemeente Luwerveen',
    cases: cases.toSorted((left, right) => left.intake.openedOn.localeCompare(right.intake.openedOn)),
  };
}

function makeCase(
  story: Story,
  pseudonym: string,
  openedOn: CalendarDay,
  today: CalendarDay,
  random: RandomBelow,
): SampleCase {
  const here = {
    unit: pick(places.units, random),
    room: pick(places.rooms, random),
    street: pick(places.streets, random),
  };
  const days = conversationDays(story.talks, openedOn, random);
  const conversations = story.talks.flatMap(({ contact, minutes, notes }, index) => {
    const heldOn = days[index];
    if (heldOn === undefined || heldOn > today) return [];
    const filled = fillMarks(notes, { ...here, openedOn, next: days[index + 1] }, random);
    return [
      conversationContent.parse({ heldOn, contact, durationMinutes: about(minutes, random), notes: filled }),
    ];
  });
  const { key, theme, channel, track, wish, nonWish } = story;
  return {
    story: key,
    theme,
    intake: caseIntake.parse({ pseudonym, openedOn, channel, track, wish, nonWish }),
    conversations,
  };
}

function openingDay(today: CalendarDay, daysAgo: number): CalendarDay {
  return workingDayBefore(addDays(today, -daysAgo));
}

/** Gaps of more than a week come out up to a seventh longer, shorter ones as they were written. */
function conversationDays(talks: readonly Talk[], openedOn: CalendarDay, random: RandomBelow): CalendarDay[] {
  const days: CalendarDay[] = [];
  let day = openedOn;
  for (const { after } of talks) {
    day = workingDay(addDays(day, after + (after > 7 ? random(Math.floor(after / 7) + 1) : 0)));
    days.push(day);
  }
  return days;
}

/** Five minutes more or less, as people estimate. */
function about(minutes: number, random: RandomBelow): number {
  return minutes <= 10 ? minutes : minutes + 5 * (random(3) - 1);
}

/** A pseudonym that is not among `taken`; a sample never has more cases than there are pseudonyms. */
export function freshPseudonym(taken: ReadonlySet<string>, random: RandomBelow): string {
  const proposed = proposePseudonym(taken, random);
  if (!proposed.ok) throw new Error('more sample cases than pseudonyms');
  return proposed.value;
}
