import type { Finding } from './finding';
import { foldWord } from './folded-text';

/**
 * What a dismissal is kept under, beside the text that it belongs to: the kind and the marked words, folded, with white
 * space evened out. The key stays the same while other parts of the text change, and is the same for the same words
 * elsewhere in it; it holds the marked words, so it is as secret as the text.
 */
export function findingKey(text: string, finding: Finding): string {
  const words = foldWord(text.slice(finding.start, finding.end)).replace(/\s+/g, ' ').trim();
  return `${finding.kind}:${words}`;
}
