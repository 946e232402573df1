import type { Face } from './face';

/**
 * The characters of a text that one of the fonts cannot show, each once, in order of appearance. Private-use characters
 * count as missing: nobody can say what they mean, and PDF/A-2a forbids them.
 */
export function missingCharacters(text: string, faces: readonly Face[]): string[] {
  const missing = new Set<string>();
  for (const character of new Set(text)) {
    const known = character === '\n' || faces.every((face) => face.shows(character));
    if (!known || /\p{Co}/u.test(character)) missing.add(character);
  }
  return [...missing];
}
