import type { SearchHit } from '../../vault-worker/api';

type Snippet = SearchHit['snippet'];

/** Characters that one line of the palette holds at 200 % zoom; on a wider window the line runs on to the right. */
const lineLength = 76;

/** So much before the first found word is enough to read it in its sentence. */
const shortestLead = 24;

/**
 * Shortens what stands before the first found word so that the word is in view on one line. Only where little follows
 * the word does more of what stands before it remain, to fill the line.
 */
export function fitSnippet(snippet: Snippet): Snippet {
  const first = snippet.findIndex(({ marked }) => marked);
  if (first === -1) return snippet;
  const lead = textOf(snippet.slice(0, first));
  const rest = snippet.slice(first);
  const most = Math.max(shortestLead, lineLength - textOf(rest).length);
  if (lead.length <= most) return snippet;
  const kept = lead.slice(lead.length - most);
  return [{ text: `… ${kept.slice(kept.indexOf(' ') + 1)}`, marked: false }, ...rest];
}

function textOf(parts: Snippet): string {
  return parts.map(({ text }) => text).join('');
}
