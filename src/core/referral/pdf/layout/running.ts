import type { DocumentContent } from '../blocks';
import type { Face, PlacedGlyph } from '../fonts/face';
import type { Faces } from './arrange';
import { widthOf } from './lines';
import type { Mark, TextMark } from './marks';
import { page, rules, styles, type TextStyle, textWidth } from './styles';

/** Distances in points from the upper edge of the page. */
const headerBaseline = 41;
const headerRule = 51;
const footerRule = 793;
const footerBaseline = 809.5;
/** Capitals are set apart a little, so that the mark reads as a stamp. */
const markSpacing = 0.7;
const markGap = 11;
const leastGap = 16;

/** Header and footer of one page, all artifacts: they repeat what the text says once. */
export function runningMarks(content: DocumentContent, faces: Faces, number: number, pages: number): Mark[] {
  const { header, footer } = content;
  const mark = faces.strong.shape(header.mark);
  const markWidth = widthOf(mark, styles.mark.size) + mark.length * markSpacing;
  const right = faces.regular.shape(header.right);
  const kindRoom = textWidth - markWidth - markGap - widthOf(right, styles.running.size) - leastGap;
  const pageText = faces.regular.shape(footer.page(number, pages));
  const leftRoom = textWidth - widthOf(pageText, styles.running.size) - leastGap;
  return [
    { ...running('header', styles.mark, mark, page.left, headerBaseline), spacing: markSpacing },
    running(
      'header',
      styles.running,
      shortened(header.text, faces.regular, kindRoom),
      page.left + markWidth + markGap,
      headerBaseline,
    ),
    atRight('header', right, headerBaseline),
    area(headerRule, rules.header),
    area(footerRule, rules.outer),
    running(
      'footer',
      styles.running,
      shortened(footer.left, faces.regular, leftRoom),
      page.left,
      footerBaseline,
    ),
    atRight('footer', pageText, footerBaseline),
  ];
}

function running(
  node: 'header' | 'footer',
  style: TextStyle,
  glyphs: readonly PlacedGlyph[],
  x: number,
  baseline: number,
): TextMark {
  return { kind: 'text', node, style, glyphs, x, baseline };
}

function atRight(node: 'header' | 'footer', glyphs: readonly PlacedGlyph[], baseline: number): TextMark {
  const x = page.right - widthOf(glyphs, styles.running.size);
  return running(node, styles.running, glyphs, x, baseline);
}

function area(y: number, { thickness, grey }: { thickness: number; grey: number }): Mark {
  return { kind: 'area', x: page.left, y, width: textWidth, height: thickness, grey };
}

/** The text on one line, with an ellipsis where it would be wider than `room` points. */
function shortened(text: string, face: Face, room: number): readonly PlacedGlyph[] {
  const glyphs = face.shape(text);
  if (widthOf(glyphs, styles.running.size) <= room) return glyphs;
  const characters = [...text];
  for (let length = characters.length - 1; length > 0; length -= 1) {
    const shorter = face.shape(`${characters.slice(0, length).join('').trimEnd()}…`);
    if (widthOf(shorter, styles.running.size) <= room) return shorter;
  }
  return [];
}
