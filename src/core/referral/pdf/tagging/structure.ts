/** What an element of the structure tree is (ISO 32000-1, 14.8.4). */
export interface Tag {
  readonly role: Role;
  /** For lists: what their labels are (ISO 32000-1, table 347). */
  readonly numbering?: 'Disc' | 'None';
}

export type Role = 'Document' | 'Sect' | 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody';

/** An element of the structure tree while the document is put together. */
export interface StructureNode {
  readonly tag: Tag;
  readonly children: StructureNode[];
  /** The marked content that is this element's own text, page by page. */
  readonly content: MarkedContent[];
}

export interface MarkedContent {
  /** From 0. */
  readonly page: number;
  /** The number (MCID) within the page. */
  readonly id: number;
}

export function structureNode(tag: Tag): StructureNode {
  return { tag, children: [], content: [] };
}
