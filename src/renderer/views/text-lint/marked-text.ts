import type { Block } from '../../../core/referral/pdf/blocks';
import type { LintedPassage } from '../../vault-worker/api';
import { markId, type Spot } from './spots';

/** A piece of a paragraph: plain, or marked. */
export interface Piece {
  readonly text: string;
  readonly mark: { readonly spot: Spot; readonly id: string } | null;
}

/** For every passage that was looked through, its paragraphs in pieces. */
export interface MarkedPassages {
  readonly pieces: ReadonlyMap<Block, readonly (readonly Piece[])[]>;
  /** True when each typed text of the document was looked through as it now stands. */
  readonly complete: boolean;
}

/**
 * Lays the findings over the document. A passage is recognised by its text and its order, so that marks never stand in
 * a text other than the one that was looked through, also while a newer answer is on its way.
 */
export function markPassages(
  blocks: readonly Block[],
  passages: readonly LintedPassage[],
  spots: readonly Spot[],
): MarkedPassages {
  const typed = passages.filter(({ text }) => text !== '');
  const pieces = new Map<Block, readonly (readonly Piece[])[]>();
  let next = 0;
  let complete = true;
  for (const block of typedBlocks(blocks)) {
    const lines = block.paragraphs.map(({ text }) => text);
    const at = typed.findIndex((one, index) => index >= next && sameLines(one.text, lines));
    const passage = typed[at];
    if (!passage) {
      complete = false;
      continue;
    }
    next = at + 1;
    pieces.set(block, piecesOf(passage, spots));
  }
  return { pieces, complete };
}

type TypedBlock = Extract<Block, { kind: 'passage' }>;

function typedBlocks(blocks: readonly Block[]): TypedBlock[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'passage':
        return [block];
      case 'section':
        return typedBlocks(block.blocks);
      case 'pair':
        return typedBlocks(block.sections);
      case 'entries':
        return block.items.flatMap((entry) => typedBlocks(entry.blocks));
      default:
        return [];
    }
  });
}

function linesOf(text: string): { readonly text: string; readonly start: number }[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const at = start;
    start += line.length + 1;
    return line === '' ? [] : [{ text: line, start: at }];
  });
}

function sameLines(text: string, lines: readonly string[]): boolean {
  const own = linesOf(text);
  return own.length === lines.length && own.every((line, index) => line.text === lines[index]);
}

/** What is found over a line end is marked on both lines; the first mark has the id. */
function piecesOf({ place, text }: LintedPassage, spots: readonly Spot[]): Piece[][] {
  const marks = spots
    .filter((spot) => spot.place === place)
    .flatMap((spot) => spot.spans.map(({ start, end }, number) => ({ start, end, spot, number })))
    .toSorted((left, right) => left.start - right.start);
  return linesOf(text).map((line) => {
    const pieces: Piece[] = [];
    const lineEnd = line.start + line.text.length;
    let at = line.start;
    for (const { start, end, spot, number } of marks) {
      if (end <= at || start >= lineEnd) continue;
      const from = Math.max(start, line.start);
      const to = Math.min(end, lineEnd);
      if (from > at) pieces.push({ text: text.slice(at, from), mark: null });
      const id = start >= line.start ? markId(spot, number) : `${markId(spot, number)}-goes-on`;
      pieces.push({ text: text.slice(from, to), mark: { spot, id } });
      at = to;
    }
    if (at < lineEnd) pieces.push({ text: text.slice(at, lineEnd), mark: null });
    return pieces;
  });
}
