import type { Face, PlacedGlyph } from './face';

/** A glyph of a face together with the character it shows in this document. */
export interface UsedGlyph {
  readonly glyph: number;
  readonly character: string;
  readonly width: number;
}

/**
 * Collects which glyphs a document uses, and numbers them for its text. The number stands for glyph *and* character:
 * two characters that share one drawing (a space and a no-break space) keep numbers of their own, so each comes out
 * of the file as itself.
 */
export interface FontUsage {
  readonly face: Face;
  /** The name under which pages use the font, such as `F1`. */
  readonly resource: string;
  /** In order of their numbers, which start at 1. */
  readonly used: readonly UsedGlyph[];
  readonly numberOf: (placed: PlacedGlyph) => number;
}

export function createUsage(face: Face, resource: string): FontUsage {
  const used: UsedGlyph[] = [];
  const numbers = new Map<string, number>();
  return {
    face,
    resource,
    used,
    numberOf: ({ glyph, character, width }) => {
      const key = `${glyph} ${character}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = used.push({ glyph, character, width });
      numbers.set(key, number);
      return number;
    },
  };
}
