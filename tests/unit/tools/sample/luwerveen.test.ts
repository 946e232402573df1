import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseIntake } from '../../../../src/core/cases/case';
import { conversationContent } from '../../../../src/core/cases/conversation';
import { isPseudonymShape, pseudonymKey } from '../../../../src/core/cases/pseudonym';
import { type CalendarDay, calendarDay } from '../../../../src/core/cases/values';
import { sentencesOf } from '../../../../tools/sample/bulk-text';
import { addDays, isWorkingDay } from '../../../../tools/sample/days';
import { type SampleCase, type SampleVault, makeLuwerveen } from '../../../../tools/sample/luwerveen';
import { allStories } from '../../../../tools/sample/stories/all';

const today = day('2026-11-12');
const vault = makeLuwerveen(1, today);

const anySeed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const anyToday = fc.integer({ min: 0, max: 3_650 }).map((days) => addDays(day('2024-01-01'), days));

/** Existing Dutch municipalities whose names are no ordinary words. */
const municipalities =
  'Amsterdam Rotterdam Utrecht Eindhoven Groningen Tilburg Almere Breda Nijmegen Apeldoorn Arnhem ' +
  'Haarlem Enschede Amersfoort Zaanstad Zwolle Leiden Dordrecht Zoetermeer Maastricht Delft Alkmaar ' +
  'Deventer Leeuwarden Emmen Venlo Helmond Hilversum Heerlen Purmerend Schiedam Lelystad Gouda ' +
  'Vlaardingen Hoorn Almelo Assen Roosendaal Katwijk Nieuwegein Veenendaal Zeist Hardenberg Doetinchem ' +
  'Heerenveen Terneuzen Middelburg Vlissingen Zandvoort Texel Wageningen Harderwijk Kampen Meppel ' +
  'Hoogeveen Sneek Veendam Stadskanaal Barneveld Woerden Weert Roermond Sittard';

function day(text: string): CalendarDay {
  return calendarDay.parse(text);
}

function textsOf({ intake, conversations }: SampleCase): string[] {
  return [intake.wish, intake.nonWish, ...conversations.map(({ notes }) => notes)];
}

function countConversations({ cases }: SampleVault): number {
  return cases.reduce((count, { conversations }) => count + conversations.length, 0);
}

describe('the vault of Luwerveen', () => {
  test('is the same for the same seed and day, and another for another seed', () => {
    expect(makeLuwerveen(1, today)).toEqual(vault);
    expect(makeLuwerveen(2, today)).not.toEqual(vault);
  });

  test('holds about forty cases and between 150 and 200 conversations, whatever the seed and the day', () => {
    fc.assert(
      fc.property(anySeed, anyToday, (seed, someDay) => {
        const made = makeLuwerveen(seed, someDay);
        expect(made.cases.length).toBeGreaterThanOrEqual(38);
        expect(made.cases.length).toBeLessThanOrEqual(45);
        expect(countConversations(made)).toBeGreaterThanOrEqual(150);
        expect(countConversations(made)).toBeLessThanOrEqual(200);
        for (const { conversations } of made.cases) expect(conversations.length).toBeGreaterThan(0);
      }),
      { numRuns: 25 },
    );
  });

  test('has only content that the schemas of cases and conversations take', () => {
    for (const { intake, conversations } of vault.cases) {
      expect(caseIntake.safeParse(intake).success).toBe(true);
      for (const content of conversations) expect(conversationContent.safeParse(content).success).toBe(true);
    }
  });

  test('gives every case a pseudonym of its own', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const { cases } = makeLuwerveen(seed, today);
        expect(new Set(cases.map(({ intake }) => pseudonymKey(intake.pseudonym))).size).toBe(cases.length);
        for (const { intake } of cases) expect(isPseudonymShape(intake.pseudonym)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test('keeps every conversation on a working day, in order, after the opening and not after today', () => {
    fc.assert(
      fc.property(anySeed, anyToday, (seed, someDay) => {
        for (const { intake, conversations } of makeLuwerveen(seed, someDay).cases) {
          let before: string = intake.openedOn;
          for (const { heldOn } of conversations) {
            expect(isWorkingDay(heldOn)).toBe(true);
            expect(heldOn >= before).toBe(true);
            expect(heldOn <= someDay).toBe(true);
            before = heldOn;
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test('spreads the openings over three years, in order', () => {
    const openings = vault.cases.map(({ intake }) => intake.openedOn);
    expect(openings).toEqual(openings.toSorted());
    expect(openings.every((openedOn) => openedOn >= '2023-11-01' && openedOn < today)).toBe(true);
    for (const year of ['2024', '2025', '2026']) {
      expect(openings.filter((openedOn) => openedOn.startsWith(year)).length).toBeGreaterThanOrEqual(8);
    }
  });

  test('lets two people speak about the office-holder within one year, apart and without a name', () => {
    fc.assert(
      fc.property(anySeed, anyToday, (seed, someDay) => {
        const { cases } = makeLuwerveen(seed, someDay);
        const about = cases.filter((sampleCase) => /wethouder/i.test(textsOf(sampleCase).join(' ')));
        expect(about.map(({ theme }) => theme)).toEqual(['office-holder', 'office-holder']);
        const [first, second] = about.map(({ intake }) => intake.openedOn);
        if (!first || !second) throw new Error('the pattern is missing');
        expect(first > addDays(someDay, -365)).toBe(true);
        expect(first < second).toBe(true);
        for (const sampleCase of about) {
          expect(textsOf(sampleCase).join(' ')).not.toMatch(/wethouder,? (?!van )\p{Lu}/u);
        }
      }),
      { numRuns: 15 },
    );
  });

  test('names no existing municipality', () => {
    const all = vault.cases.flatMap(textsOf).join('\n');
    for (const name of municipalities.split(' '))
      expect(all).not.toMatch(new RegExp(`(?<!\\p{L})${name}`, 'u'));
  });

  test('leaves no mark of the stories unfilled, under any seed', () => {
    fc.assert(
      fc.property(anySeed, anyToday, (seed, someDay) => {
        const all = makeLuwerveen(seed, someDay).cases.flatMap(textsOf).join('\n');
        expect(all).not.toMatch(/[{}|]|undefined|NaN/);
      }),
      { numRuns: 15 },
    );
  });

  test('repeats no sentence of seven words or more in another case', () => {
    const owner = new Map<string, string>();
    for (const sampleCase of vault.cases) {
      for (const sentence of textsOf(sampleCase).flatMap(sentencesOf)) {
        if (sentence.split(' ').length < 7) continue;
        expect(owner.get(sentence) ?? sampleCase.story, sentence).toBe(sampleCase.story);
        owner.set(sentence, sampleCase.story);
      }
    }
    expect(owner.size).toBeGreaterThan(600);
  });

  test('has notes of a line or two and notes of a page, which is about 400 words', () => {
    const words = vault.cases.flatMap(({ conversations }) =>
      conversations.map(({ notes }) => notes.split(/\s+/).length),
    );
    expect(words.filter((count) => count < 30).length).toBeGreaterThanOrEqual(20);
    expect(words.filter((count) => count > 250).length).toBeGreaterThanOrEqual(5);
    expect(Math.max(...words)).toBeGreaterThan(400);
  });

  test('tells no addresses, numbers or telephone numbers that could belong to somebody', () => {
    const all = vault.cases.flatMap(textsOf).join('\n');
    expect(all).not.toMatch(/@|\b\d{4} ?[A-Z]{2}\b|\b0\d{1,3}[- ]?\d{6,8}\b|https?:/);
  });
});

describe('the stories', () => {
  test('are told once each, under a key of their own', () => {
    expect(new Set(allStories.map(({ key }) => key)).size).toBe(allStories.length);
    expect(allStories.length).toBeGreaterThanOrEqual(40);
  });

  test('treat every theme, and state what is wanted and what is not', () => {
    const themes = new Set(allStories.map(({ theme }) => theme));
    expect(themes.size).toBe(9);
    for (const { wish, nonWish } of allStories) {
      expect(wish.length).toBeGreaterThan(10);
      expect(nonWish.length).toBeGreaterThan(10);
      expect(wish).not.toBe(nonWish);
    }
  });

  test('speak of a betrokkene and a melder, never of an offender or a victim', () => {
    const all = allStories.flatMap(({ talks }) => talks.map(({ notes }) => notes)).join('\n');
    expect(all).not.toMatch(/\b(dader|slachtoffer|aanrander|verdachte)s?\b/i);
  });
});
