import type { PlainParagraph } from '../../plain-text';
import { type Block, bullet, type Entry, type LabelledText, type SectionBlock } from '../blocks';
import type { Face } from '../fonts/face';
import type { Tag } from '../tagging/structure';
import { type Box, heightOf } from './boxes';
import { breakLines, widthOf } from './lines';
import { measures, styles, type TextStyle } from './styles';

export interface Faces {
  readonly regular: Face;
  readonly strong: Face;
}

/** Measures blocks for a width in points and puts the space between them. */
export function arrange(blocks: readonly Block[], faces: Faces, width: number): Box {
  const boxes: Box[] = [];
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    if (before) boxes.push(space(gapBetween(before, block)));
    boxes.push(boxOf(block, faces, width));
  }
  return { kind: 'stack', boxes };
}

function boxOf(block: Block, faces: Faces, width: number): Box {
  switch (block.kind) {
    case 'heading':
      return headingBox(block, faces, width);
    case 'paragraph':
      return textBox(block.text, block.tone === 'quiet' ? styles.quiet : styles.body, P, faces, width);
    case 'passage':
      return passageBox(block.paragraphs, faces, width);
    case 'bullets':
      return bulletsBox(block.items, faces, width);
    case 'facts':
      return factsBox(block.items, faces, width);
    case 'terms':
      return termsBox(block.items, faces, width);
    case 'entries':
      return entriesBox(block.items, faces, width);
    case 'section':
      return sectionBox(block, faces, width);
    case 'pair':
      return pairBox(block.sections, faces, width);
  }
}

function gapBetween(before: Block, block: Block): number {
  if (block.kind === 'section' || block.kind === 'pair') return 17;
  if (before.kind === 'heading') return { 1: 1, 2: 2, 3: 1 }[before.level];
  if (block.kind === 'facts') return 13;
  if (block.kind === 'heading') return 9;
  return 6;
}

const P: Tag = { role: 'P' };

function textBox(text: string, style: TextStyle, tag: Tag, faces: Faces, width: number): Box {
  return { kind: 'text', tag, style, lines: breakLines(text, faces[style.face], style, width) };
}

function headingBox(block: Extract<Block, { kind: 'heading' }>, faces: Faces, width: number): Box {
  const style = { 1: styles.title, 2: styles.section, 3: styles.label }[block.level];
  const tag: Tag = { role: `H${block.level}` };
  if (block.number === undefined) return textBox(block.text, style, tag, faces, width);
  const face = faces[style.face];
  const glyphs = face.shape(`${block.number} `);
  const indent = widthOf(glyphs, style.size) + measures.headingNumberGap;
  const lines = breakLines(block.text, face, style, width - indent);
  return { kind: 'text', tag, style, lines, lead: { glyphs, indent } };
}

function passageBox(paragraphs: readonly PlainParagraph[], faces: Faces, width: number): Box {
  return {
    kind: 'stack',
    boxes: paragraphs.flatMap(({ text, apart }) => [
      ...(apart ? [space(6)] : []),
      textBox(text, styles.body, P, faces, width),
    ]),
  };
}

function bulletsBox(items: readonly string[], faces: Faces, width: number): Box {
  const left = measures.bulletIndent;
  return {
    kind: 'stack',
    tag: { role: 'L', numbering: 'Disc' },
    boxes: items.map((text) =>
      listItem([
        { left: 0, box: textBox(bullet, styles.body, { role: 'Lbl' }, faces, left) },
        { left, box: textBox(text, styles.body, { role: 'LBody' }, faces, width - left) },
      ]),
    ),
  };
}

function factsBox(items: readonly LabelledText[], faces: Faces, width: number): Box {
  const half = (width + measures.gutter) / 2;
  const fact = ({ label, text }: LabelledText): Box =>
    listItem([
      { left: 0, box: textBox(label, styles.quiet, { role: 'Lbl' }, faces, measures.factLabel) },
      {
        left: measures.factLabel,
        box: textBox(
          text,
          styles.body,
          { role: 'LBody' },
          faces,
          half - measures.factLabel - measures.gutter,
        ),
      },
    ]);
  const rows: Box[] = [];
  for (let index = 0; index < items.length; index += 2) {
    const columns = items
      .slice(index, index + 2)
      .map((item, side) => ({ left: side * half, box: fact(item) }));
    rows.push(space(4), { kind: 'beside', columns }, space(4));
    rows.push({ kind: 'rule', rule: index + 2 < items.length ? 'inner' : 'outer', width });
  }
  return {
    kind: 'stack',
    tag: { role: 'L', numbering: 'None' },
    boxes: [{ kind: 'rule', rule: 'outer', width }, ...rows],
  };
}

function termsBox(items: readonly LabelledText[], faces: Faces, width: number): Box {
  const left = measures.marginColumn;
  const rows = items.flatMap(({ label, text }, index): Box[] => [
    ...(index === 0 ? [] : [space(4), { kind: 'rule', rule: 'inner', width } as const]),
    space(4),
    listItem([
      { left: 0, box: textBox(label, styles.label, { role: 'Lbl' }, faces, left - measures.gutter / 2) },
      { left, box: textBox(text, styles.body, { role: 'LBody' }, faces, width - left) },
    ]),
  ]);
  return { kind: 'stack', tag: { role: 'L', numbering: 'None' }, boxes: rows };
}

function entriesBox(items: readonly Entry[], faces: Faces, width: number): Box {
  const left = measures.marginColumn;
  const labelWidth = left - measures.gutter / 2;
  const entries = items.flatMap(({ heading, note, blocks }, index): Box[] => [
    { kind: 'rule', rule: index === 0 ? 'header' : 'inner', width },
    space(7),
    {
      kind: 'beside',
      tag: { role: 'Sect' },
      columns: [
        {
          left: 0,
          box: {
            kind: 'stack',
            boxes: [
              textBox(heading, styles.label, { role: 'H3' }, faces, labelWidth),
              textBox(note, styles.note, P, faces, labelWidth),
            ],
          },
        },
        { left, box: arrange(blocks, faces, width - left) },
      ],
    },
    space(9),
  ]);
  return { kind: 'stack', boxes: [space(1), ...entries.slice(0, -1)] };
}

/** A section; with a bar at its left that is at least `least` points high. */
function sectionBox({ blocks, bar }: SectionBlock, faces: Faces, width: number, least = 0): Box {
  const tag: Tag = { role: 'Sect' };
  if (!bar) return { kind: 'stack', tag, boxes: [arrange(blocks, faces, width)] };
  const indent = measures.bar.textGap;
  const box = arrange(blocks, faces, width - indent);
  return { kind: 'stack', tag, boxes: [{ kind: 'barred', bar, indent, least, box }] };
}

function pairBox(sections: readonly [SectionBlock, SectionBlock], faces: Faces, width: number): Box {
  const half = (width - measures.gutter) / 2;
  const tallest = Math.max(...sections.map((section) => heightOf(sectionBox(section, faces, half))));
  if (tallest <= measures.tallestPair) {
    const columns = sections.map((section, side) => ({
      left: side * (half + measures.gutter),
      box: sectionBox(section, faces, half, tallest),
    }));
    return { kind: 'beside', columns };
  }
  const [first, second] = sections;
  return {
    kind: 'stack',
    boxes: [sectionBox(first, faces, width), space(17), sectionBox(second, faces, width)],
  };
}

function listItem(columns: Extract<Box, { kind: 'beside' }>['columns']): Box {
  return { kind: 'beside', tag: { role: 'LI' }, columns };
}

function space(height: number): Box {
  return { kind: 'space', height };
}
