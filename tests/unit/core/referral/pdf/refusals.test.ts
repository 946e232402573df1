import { describe, expect, it } from 'vitest';
import { writeReferralPdf } from '../../../../../src/core/referral/pdf/write-referral';
import { conversationWith, fonts, sampleReferral, trailerId } from '../../../../support/pdf/sample';

const write = (changes: Record<string, unknown>) =>
  writeReferralPdf(sampleReferral(changes), { fonts, trailerId });

describe('writing a referral', () => {
  it.each([
    ['an emoji', 'Zij stuurde 😀 en weer 😀.', ['😀']],
    ['an emoji of several people, by its parts', 'gezin 👨‍👩‍👧'.replaceAll('\u200d', ''), ['👨', '👩', '👧']],
    ['Arabic', 'naam: نور', ['ن', 'و', 'ر']],
    ['Hebrew', 'naam: נועה', ['נ', 'ו', 'ע', 'ה']],
    ['Chinese', 'naam: 王', ['王']],
    ['a private-use character', 'teken \uE000', ['\uE000']],
    ['half a surrogate pair', 'half \uD83D', ['\uD83D']],
  ])('is refused for %s, with the characters and their place', async (_, text, characters) => {
    const conversations = [conversationWith('Gewone tekst.'), conversationWith(text)];
    expect(await write({ conversations })).toEqual({
      ok: false,
      error: {
        type: 'characters-missing',
        places: [{ field: 'conversations', conversation: { index: 1, heldOn: '2026-09-03' }, characters }],
      },
    });
  });

  it('spells a letter that the fonts lack as letter and mark', async () => {
    expect((await write({ wish: 'ṕ en p̈' })).ok).toBe(true);
  });

  it('names every place at once', async () => {
    const result = await write({
      wish: '王',
      nonWish: '',
      copyFor: 'Bureau 王',
      notKnown: 'א',
      advisorNote: 'ب',
    });
    expect(result).toEqual({
      ok: false,
      error: {
        type: 'characters-missing',
        places: [
          { field: 'copyFor', characters: ['王'] },
          { field: 'wish', characters: ['王'] },
          { field: 'notKnown', characters: ['א'] },
          { field: 'advisorNote', characters: ['ب'] },
        ],
      },
    });
  });

  it.each([
    ['no bytes', new Uint8Array()],
    ['other bytes', new TextEncoder().encode('this is not a font at all, but a text')],
    ['a beginning only', fonts.regular.slice(0, 2_000)],
    ['all but its last byte', fonts.regular.slice(0, -1)],
  ])('is refused for a font of %s', async (_, bytes) => {
    const damaged = { ...fonts, strong: bytes };
    expect(await writeReferralPdf(sampleReferral(), { fonts: damaged, trailerId })).toEqual({
      ok: false,
      error: { type: 'unreadable-font', font: 'strong' },
    });
  });
});
