import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../../../src/core/referral/document';
import { arrange } from '../../../../../src/core/referral/pdf/layout/arrange';
import type { Mark, TextMark } from '../../../../../src/core/referral/pdf/layout/marks';
import { placeOnPages } from '../../../../../src/core/referral/pdf/layout/place';
import { page, textWidth } from '../../../../../src/core/referral/pdf/layout/styles';
import { normaliseText } from '../../../../../src/core/referral/plain-text';
import { conversationWith, openFaces, sampleReferral } from '../../../../support/pdf/sample';

const faces = openFaces();
const sentence = 'De melder vertelde dat betrokkene opnieuw langs kwam en bleef staan. ';

const passage = fc
  .array(fc.integer({ min: 1, max: 14 }), { minLength: 1, maxLength: 12 })
  .map((lengths) => lengths.map((length) => sentence.repeat(length).trim()).join('\n\n'));

function pagesOf(referral: ReturnType<typeof sampleReferral>): readonly (readonly Mark[])[] {
  return placeOnPages(arrange(documentOf(referral).blocks, faces, textWidth)).pages;
}

const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';
const roleOf = ({ node }: TextMark) => (typeof node === 'string' ? node : node.tag.role);

describe('breaking pages', () => {
  it('leaves no line of a text alone and no heading at the end of a page, and stays on the paper', () => {
    fc.assert(
      fc.property(
        fc.array(passage, { minLength: 1, maxLength: 6 }),
        passage,
        passage,
        (told, wish, known) => {
          const pages = pagesOf(
            sampleReferral({
              conversations: told.map(conversationWith),
              wish: normaliseText(wish.slice(0, 3_000)),
              notKnown: known,
            }),
          );
          const lines = new Map<TextMark['node'], Map<number, number>>();
          for (const [number, marks] of pages.entries()) {
            const texts = marks.filter(isText);
            expect(texts.length).toBeGreaterThan(0);
            expect(roleOf(texts.at(-1) as TextMark)).not.toMatch(/^H/);
            for (const mark of texts) {
              expect(mark.baseline).toBeGreaterThan(page.top);
              expect(mark.baseline).toBeLessThan(page.bottom);
              const counts = lines.get(mark.node) ?? new Map<number, number>();
              lines.set(mark.node, counts.set(number, (counts.get(number) ?? 0) + 1));
            }
            for (const mark of marks.filter((each) => each.kind === 'area')) {
              expect(mark.height).toBeGreaterThan(0);
              expect(mark.y + mark.height).toBeLessThanOrEqual(page.bottom + 1);
            }
          }
          const cut = [...lines.values()].filter((counts) => counts.size > 1);
          expect(cut.flatMap((counts) => [...counts.values()].filter((count) => count < 2))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('sets short wishes beside each other and long ones below each other', () => {
    const leftEdges = (wish: string) => {
      const texts = pagesOf(sampleReferral({ wish })).flat().filter(isText);
      return texts.filter((mark) => roleOf(mark) === 'H2').map(({ x }) => Math.round(x));
    };
    expect(new Set(leftEdges('Kort.').slice(2, 6)).size).toBeGreaterThan(2);
    expect(new Set(leftEdges(sentence.repeat(25).trim()).slice(4, 8)).size).toBe(2);
  });

  it('keeps what is wished on page one when the conversations are long', () => {
    const [first] = pagesOf(
      sampleReferral({ conversations: [conversationWith(sentence.repeat(300).trim())] }),
    );
    const text = (first ?? [])
      .filter(isText)
      .flatMap(({ glyphs }) => glyphs.map(({ character }) => character))
      .join('');
    expect(text).toContain('Wat de melder wil');
    expect(text).toContain('Geen gesprek met betrokkene erbij.');
  });
});
