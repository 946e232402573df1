import { describe, expect, test } from 'vitest';
import { caseIntake } from '../../../../src/core/cases/case';
import { conversationContent } from '../../../../src/core/cases/conversation';
import { pseudonymKey } from '../../../../src/core/cases/pseudonym';
import { makeBulk } from '../../../../tools/sample/bulk';

const size = { cases: 100, notes: 2_003 };
const bulk = makeBulk(1, size);
const conversations = bulk.cases.flatMap((sampleCase) => sampleCase.conversations);

describe('the vault for benchmarks', () => {
  test('is as large as it was asked to be', () => {
    expect(bulk.cases.length).toBe(size.cases);
    expect(conversations.length).toBe(size.notes);
  });

  test('is the same for the same seed, and another for another seed', () => {
    const small = { cases: 5, notes: 20 };
    expect(makeBulk(1, small)).toEqual(makeBulk(1, small));
    expect(makeBulk(2, small)).not.toEqual(makeBulk(1, small));
  });

  test('has content that the schemas take, pseudonyms of its own and days in order', () => {
    expect(new Set(bulk.cases.map(({ intake }) => pseudonymKey(intake.pseudonym))).size).toBe(size.cases);
    for (const { intake, conversations: own } of bulk.cases) {
      expect(caseIntake.safeParse(intake).success).toBe(true);
      expect(own.every((content) => conversationContent.safeParse(content).success)).toBe(true);
      const days = own.map(({ heldOn }) => heldOn);
      expect(days).toEqual(days.toSorted());
      expect(days.every((heldOn) => heldOn >= intake.openedOn && heldOn <= '2026-11-12')).toBe(true);
    }
  });

  test('has notes of about one and a half kilobytes, no two of them alike', () => {
    const bytes = conversations.reduce((sum, { notes }) => sum + new TextEncoder().encode(notes).length, 0);
    expect(bytes / conversations.length).toBeGreaterThan(1_350);
    expect(bytes / conversations.length).toBeLessThan(1_700);
    expect(new Set(conversations.map(({ notes }) => notes)).size).toBe(size.notes);
  });

  test('has words as uneven as running text: frequency falls about as the inverse of rank', () => {
    const counts = new Map<string, number>();
    for (const { notes } of conversations) {
      for (const word of notes.toLowerCase().match(/\p{L}+/gu) ?? [])
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const ranked = [...counts.values()].toSorted((left, right) => right - left);
    const [tenth, thousandth] = [ranked[9] ?? 0, ranked[999] ?? 0];
    const slope = Math.log(thousandth / tenth) / Math.log(100);
    expect(slope).toBeLessThan(-0.8);
    expect(slope).toBeGreaterThan(-1.6);
    expect(ranked.length).toBeGreaterThan(8_000);
    expect(ranked.filter((count) => count === 1).length).toBeGreaterThan(500);
  });
});
