import { describe, expect, it } from 'vitest';
import { createKeeper, type KeeperView } from '../../../../../src/renderer/views/parts/keeper';

interface Words {
  readonly unit: string;
  readonly safety: string;
}
type Answer = 'full' | 'refused' | null;

const start: Words = { unit: 'Vergunningen', safety: '' };

/** A keeper whose clock and vault are moved by hand. */
function keeping(pause: number | null = 400) {
  const waiting = new Map<() => void, number>();
  const asked: { readonly content: Words; readonly answer: (answer: Answer) => Promise<void> }[] = [];
  let view: KeeperView<Words, Answer> = { typed: {}, state: null, failure: null };
  const keeper = createKeeper<Words, Answer>(start, {
    pause,
    keep: (content) =>
      new Promise((resolve) => {
        asked.push({
          content,
          answer: async (answer) => {
            resolve(answer);
            await Promise.resolve();
            await Promise.resolve();
          },
        });
      }),
    reasonOf: (failure) => (failure === 'full' ? 'disk-full' : null),
    now: () => 1_000,
    later: (act, milliseconds) => {
      waiting.set(act, milliseconds);
      return () => waiting.delete(act);
    },
    onChange: (changed) => {
      view = changed;
    },
  });
  return {
    keeper,
    asked,
    view: () => view,
    waits: () => [...waiting.values()],
    pass: () => {
      const due = [...waiting.keys()];
      waiting.clear();
      for (const act of due) act();
    },
  };
}

describe('what is typed in a part of the case', () => {
  it('is kept once after a pause, as one whole with what was there', () => {
    const { keeper, asked, pass, view } = keeping();
    keeper.type({ safety: 'Bang' });
    keeper.type({ safety: 'Bang voor de gang' });
    expect(asked).toEqual([]);
    expect(view().state).toEqual({ kind: 'saving', savedUntil: null });
    pass();
    expect(asked.map(({ content }) => content)).toEqual([
      { unit: 'Vergunningen', safety: 'Bang voor de gang' },
    ]);
  });

  it('is called kept only when the vault says so', async () => {
    const { keeper, asked, view } = keeping();
    keeper.type({ unit: 'Beheer' });
    keeper.flush();
    expect(view().state?.kind).toBe('saving');
    await asked[0]?.answer(null);
    expect(view().state).toEqual({ kind: 'saved', at: 1_000 });
  });

  it('stays in the field until what is kept takes its place', async () => {
    const { keeper, asked, view } = keeping();
    keeper.type({ unit: 'Beheer' });
    keeper.flush();
    await asked[0]?.answer(null);
    expect(view().typed).toEqual({ unit: 'Beheer' });
    keeper.rest({ unit: 'Beheer', safety: '' });
    expect(view().typed).toEqual({});
  });

  it('is not called kept while newer typing waits, and the newer typing is not lost', async () => {
    const { keeper, asked, view, pass } = keeping();
    keeper.type({ unit: 'Beheer' });
    keeper.flush();
    keeper.type({ unit: 'Beheer Noord' });
    await asked[0]?.answer(null);
    expect(view().state?.kind).toBe('saving');
    keeper.rest({ unit: 'Beheer', safety: '' });
    expect(view().typed).toEqual({ unit: 'Beheer Noord' });
    pass();
    expect(asked[1]?.content).toEqual({ unit: 'Beheer Noord', safety: '' });
  });

  it('is tried again after three seconds when it could not be written', async () => {
    const { keeper, asked, view, pass, waits } = keeping();
    keeper.type({ unit: 'Beheer' });
    keeper.flush();
    await asked[0]?.answer('full');
    expect(view().state).toEqual({ kind: 'not-saved', reason: 'disk-full', savedUntil: null });
    expect(waits()).toEqual([3_000]);
    pass();
    await asked[1]?.answer(null);
    expect(asked[1]?.content.unit).toBe('Beheer');
    expect(view().state?.kind).toBe('saved');
  });

  it('is not sent again by itself when it was refused, and stays in the field', async () => {
    const { keeper, asked, view, waits } = keeping();
    keeper.type({ unit: 'Beheer' });
    keeper.flush();
    await asked[0]?.answer('refused');
    expect(view()).toEqual({ typed: { unit: 'Beheer' }, state: null, failure: 'refused' });
    expect(waits()).toEqual([]);
    keeper.rest({ unit: 'Elders', safety: '' });
    expect(view().typed).toEqual({ unit: 'Beheer' });
    keeper.type({ unit: 'Beheer 2' });
    expect(view().failure).toBeNull();
  });

  it('waits for the field to be left when it is kept only then', () => {
    const { keeper, asked, waits } = keeping(null);
    keeper.type({ unit: 'B' });
    expect(waits()).toEqual([]);
    keeper.flush();
    keeper.flush();
    expect(asked).toHaveLength(1);
  });

  it('follows the case when nothing was typed', () => {
    const { keeper, asked, view } = keeping();
    keeper.rest({ unit: 'Teruggedraaid', safety: '' });
    keeper.type({ safety: 'Bang' });
    keeper.flush();
    expect(asked[0]?.content).toEqual({ unit: 'Teruggedraaid', safety: 'Bang' });
    expect(view().typed).toEqual({ safety: 'Bang' });
  });
});
