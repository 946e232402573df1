import { describe, expect, it } from 'vitest';
import { createCopyDoor } from '../../../src/main/clipboard';
import { manualClock } from './support/manual-clock';

function stage() {
  const clock = manualClock();
  const held = { text: 'before' };
  const clipboard = {
    readText: async () => held.text,
    writeText: async (text: string) => {
      held.text = text;
    },
    clear: () => {
      held.text = '';
    },
  };
  return { clock, held, door: createCopyDoor(clipboard, clock) };
}

describe('a copy on the clipboard', () => {
  it('is there for 30 seconds and then taken back', async () => {
    const { clock, held, door } = stage();
    await door.copy('zin');
    await clock.pass(29_999);
    expect(held.text).toBe('zin');
    await clock.pass(1);
    expect(held.text).toBe('');
  });

  it('is left alone when something else was copied meanwhile', async () => {
    const { clock, held, door } = stage();
    await door.copy('zin');
    held.text = 'from elsewhere';
    await clock.pass(60_000);
    expect(held.text).toBe('from elsewhere');
  });

  it('has its half minute anew when copied again', async () => {
    const { clock, held, door } = stage();
    await door.copy('een');
    await clock.pass(20_000);
    await door.copy('twee');
    await clock.pass(20_000);
    expect(held.text).toBe('twee');
    await clock.pass(10_000);
    expect(held.text).toBe('');
  });

  it('is taken back at once when it is to be forgotten', async () => {
    const { held, door } = stage();
    await door.copy('zin');
    await door.forget();
    expect(held.text).toBe('');
  });

  it('is known again with the line ends of Windows', async () => {
    const { held, door } = stage();
    await door.copy('een\ntwee');
    held.text = 'een\r\ntwee';
    await door.forget();
    expect(held.text).toBe('');
  });

  it('is all that is ever cleared', async () => {
    const { held, door } = stage();
    await door.forget();
    expect(held.text).toBe('before');
  });
});
