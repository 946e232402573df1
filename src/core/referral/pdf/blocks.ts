import type { PlainParagraph } from '../plain-text';

/**
 * What a document is made of, before anything is measured. Each block knows its place in the reading order and nothing
 * of pages. U+00A0 in a text is a space that lines do not break at.
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly number?: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: 'quiet' }
  /** Typed text: paragraphs that stand close, or apart where an empty line stood between them. */
  | { readonly kind: 'passage'; readonly paragraphs: readonly PlainParagraph[] }
  | { readonly kind: 'bullets'; readonly items: readonly string[] }
  /** Short labels and values, two beside each other. */
  | { readonly kind: 'facts'; readonly items: readonly LabelledText[] }
  /** A label in the margin column and a text beside it, one below the other. */
  | { readonly kind: 'terms'; readonly items: readonly LabelledText[] }
  /** Things told: a heading of level 3 and a note in the margin column, and a text that may go on over pages. */
  | { readonly kind: 'entries'; readonly items: readonly Entry[] }
  | { readonly kind: 'section'; readonly blocks: readonly Block[]; readonly bar?: Bar }
  /** Two sections beside each other where they are short, else one below the other; the first is read first. */
  | { readonly kind: 'pair'; readonly sections: readonly [SectionBlock, SectionBlock] };

export type SectionBlock = Extract<Block, { kind: 'section' }>;
export type Bar = 'solid' | 'double';

export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

export interface Entry {
  readonly heading: string;
  readonly note: string;
  readonly blocks: readonly Block[];
}

/** A whole document: what is read, and what stands on every page beside it. */
export interface DocumentContent {
  readonly languageTag: string;
  /** Shown by readers in place of the file's name. */
  readonly title: string;
  /** The day of writing, `YYYY-MM-DD`: all that the file says about time. */
  readonly writtenOn: string;
  readonly header: { readonly mark: string; readonly text: string; readonly right: string };
  readonly footer: { readonly left: string; readonly page: (page: number, pages: number) => string };
  readonly blocks: readonly Block[];
}

export const bullet = '•';

/** Every text of the blocks in reading order, one string for each element of the structure that holds text. */
export function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap(textsOfBlock).map((text) => text.replaceAll('\u00a0', ' '));
}

function textsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.number === undefined ? block.text : `${block.number} ${block.text}`];
    case 'paragraph':
      return [block.text];
    case 'passage':
      return block.paragraphs.map(({ text }) => text);
    case 'bullets':
      return block.items.flatMap((text) => [bullet, text]);
    case 'facts':
    case 'terms':
      return block.items.flatMap(({ label, text }) => [label, text]);
    case 'entries':
      return block.items.flatMap(({ heading, note, blocks }) => [heading, note, ...textsOf(blocks)]);
    case 'section':
      return textsOf(block.blocks);
    case 'pair':
      return textsOf(block.sections);
  }
}
