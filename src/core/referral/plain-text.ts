/**
 * Text as it is printed: what a document can show, and nothing that changes how it is read without being seen.
 */

/** One printed paragraph of a longer text; `apart` where an empty line stood before it. */
export interface PlainParagraph {
  readonly text: string;
  readonly apart: boolean;
}

/**
 * Brings typed text into the one form that is printed, hashed and compared.
 *
 * Composes letters with their marks (NFC); makes every line end a `\n`; makes tabs and the many spaces of Unicode one
 * plain space, and runs of spaces one; drops spaces at the ends of lines and empty lines at both ends; drops control
 * characters and everything that Unicode calls ignorable by default: joiners, soft hyphens, and the marks that turn the
 * direction of writing, with which a text could show something else than it says. Half surrogate pairs stay, so that
 * the check for printable characters names them. Applying it twice changes nothing.
 */
export function normaliseText(text: string): string {
  return (
    text
      .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
      .replace(/[\t\p{Zs}]/gu, ' ')
      .replace(/(?!\n)\p{Cc}/gu, '')
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      // Composing comes after dropping: an ignorable character between a letter and its mark hides the pair.
      .normalize('NFC')
      .replace(/ {2,}/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .replace(/^[ \n]+|[ \n]+$/g, '')
  );
}

/** The same for a text of one line, such as a name of an organisation: line ends become spaces. */
export function normaliseLine(text: string): string {
  return normaliseText(text).replace(/\n+/g, ' ');
}

/** The lines of a normalised text as paragraphs, in order; none for an empty text. */
export function paragraphsOf(text: string): PlainParagraph[] {
  const paragraphs: PlainParagraph[] = [];
  let apart = false;
  for (const line of text.split('\n')) {
    if (line === '') {
      apart = paragraphs.length > 0;
    } else {
      paragraphs.push({ text: line, apart });
      apart = false;
    }
  }
  return paragraphs;
}
