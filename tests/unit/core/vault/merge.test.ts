import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordId } from '../../../../src/core/cases/values';
import { type DatabaseCopy, type JournalCopy, planMerge } from '../../../../src/core/vault/merge';

const id = (number: number) => number.toString(16).padStart(32, '0') as RecordId;
const owner = id(0xca5e);

function frame(record: number, version: number, hash: string, sequence: number): JournalCopy {
  return { recordId: id(record), owner, version, hash, sequence };
}
function row(record: number, version: number, hash: string): DatabaseCopy {
  return { recordId: id(record), owner, version, hash };
}

describe('planMerge', () => {
  it('agrees where the database holds the latest frame, whatever older frames there are', () => {
    const plan = planMerge([frame(1, 1, 'a', 1), frame(1, 2, 'b', 2)], [row(1, 2, 'b')]);
    expect(plan.agreed.map((copy) => copy.sequence)).toEqual([2]);
    expect(plan.disagreements).toEqual([]);
  });

  it('tries the journal first where the database is behind, and the database after that', () => {
    const plan = planMerge([frame(1, 1, 'a', 1), frame(1, 2, 'b', 2)], [row(1, 1, 'a')]);
    expect(plan.disagreements[0]?.candidates.map(({ kind, copy }) => [kind, copy.version])).toEqual([
      ['journal', 2],
      ['both', 1],
    ]);
  });

  it('tries the database first where it is ahead', () => {
    const plan = planMerge([frame(1, 1, 'a', 1)], [row(1, 2, 'b')]);
    expect(plan.disagreements[0]?.candidates.map(({ kind }) => kind)).toEqual(['database', 'journal']);
  });

  it('names equal versions with different bytes', () => {
    const plan = planMerge([frame(1, 3, 'a', 1)], [row(1, 3, 'b')]);
    expect(plan.disagreements[0]?.versionsDiffer).toBe(true);
  });

  it('does not call an older disagreement a difference of versions', () => {
    const plan = planMerge([frame(1, 3, 'a', 1), frame(1, 4, 'c', 2)], [row(1, 3, 'b')]);
    expect(plan.disagreements[0]?.versionsDiffer).toBe(false);
  });

  it('takes a copy under another owner for another copy', () => {
    const plan = planMerge([frame(1, 1, 'a', 1)], [{ ...row(1, 1, 'a'), owner: id(0xbad) }]);
    expect(plan.agreed).toEqual([]);
    expect(plan.disagreements[0]?.candidates).toHaveLength(2);
  });

  it('rebuilds from either side alone', () => {
    expect(planMerge([frame(1, 1, 'a', 1)], []).disagreements).toHaveLength(1);
    expect(planMerge([], [row(1, 1, 'a')]).disagreements).toHaveLength(1);
  });

  it('names every record once, and puts its highest version first', () => {
    const copies = fc.array(
      fc.record({
        record: fc.integer({ min: 1, max: 8 }),
        version: fc.integer({ min: 1, max: 5 }),
        hash: fc.constantFrom('a', 'b'),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(copies, copies, (frames, rows) => {
        const journal = frames.map(({ record, version, hash }, index) =>
          frame(record, version, hash, index + 1),
        );
        const byRecord = new Map(
          rows.map(({ record, version, hash }) => [record, row(record, version, hash)]),
        );
        const plan = planMerge(journal, byRecord.values());

        const named = [
          ...plan.agreed.map((copy) => copy.recordId),
          ...plan.disagreements.map((one) => one.recordId),
        ];
        const present = new Set([...journal, ...byRecord.values()].map((copy) => copy.recordId));
        expect(named.toSorted()).toEqual([...present].toSorted());

        for (const { recordId, candidates } of plan.disagreements) {
          const versions = candidates.map(({ copy }) => copy.version);
          const all = [...journal, ...byRecord.values()].filter((copy) => copy.recordId === recordId);
          expect(versions[0]).toBe(Math.max(...all.map((copy) => copy.version)));
          expect(versions).toEqual(versions.toSorted((left, right) => right - left));
        }
      }),
    );
  });
});
