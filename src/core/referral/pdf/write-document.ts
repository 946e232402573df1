import type { DocumentContent } from './blocks';
import { assembleDocument } from './document/assemble';
import { type Embedding, embedFont } from './fonts/embed';
import { createUsage } from './fonts/usage';
import { arrange, type Faces } from './layout/arrange';
import { placeOnPages } from './layout/place';
import { runningMarks } from './layout/running';
import { textWidth } from './layout/styles';
import { writePage } from './tagging/content';

export interface WritingOptions {
  readonly faces: Faces;
  /** 16 random bytes; the file's only randomness. */
  readonly trailerId: Uint8Array;
  readonly embedding?: Embedding;
}

/**
 * Lays a document out on A4 and writes it as a tagged PDF that is made to be PDF/UA-1 and PDF/A-2a at once.
 *
 * Every character must be one that both fonts can show (`missingCharacters`); another one throws. The same content,
 * fonts and trailer id give the same bytes.
 */
export async function writeTaggedDocument(
  content: DocumentContent,
  { faces, trailerId, embedding = 'subset' }: WritingOptions,
): Promise<Uint8Array> {
  if (trailerId.length !== 16) throw new Error('a trailer id has 16 bytes');
  const usages = {
    regular: createUsage(faces.regular, 'F1'),
    strong: createUsage(faces.strong, 'F2'),
  };
  const { pages, structure } = placeOnPages(arrange(content.blocks, faces, textWidth));
  const written = pages.map((marks, index) =>
    writePage([...marks, ...runningMarks(content, faces, index + 1, pages.length)], index, usages),
  );
  return assembleDocument({
    metadata: content,
    pages: written,
    structure,
    embedFonts: (context) =>
      Object.fromEntries(
        Object.values(usages).map((usage) => [usage.resource, embedFont(context, usage, embedding)]),
      ),
    trailerId,
  });
}
