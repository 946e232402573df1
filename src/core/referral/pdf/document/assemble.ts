import { PDFContext, PDFHexString, type PDFRef, PDFStreamWriter, PDFString } from 'pdf-lib';
import { page as sheet } from '../layout/styles';
import type { PageContent } from '../tagging/content';
import type { StructureNode } from '../tagging/structure';
import { writeStructureTree } from '../tagging/tree';
import { srgbProfile } from './icc';
import { type DocumentMetadata, xmpPacket } from './xmp';

export interface DocumentParts {
  readonly metadata: DocumentMetadata;
  readonly pages: readonly PageContent[];
  readonly structure: StructureNode;
  /** Writes the fonts into the file and gives the reference of each by its name on the pages. */
  readonly embedFonts: (context: PDFContext) => Readonly<Record<string, PDFRef>>;
  /** 16 bytes. */
  readonly trailerId: Uint8Array;
}

/**
 * Puts the file together from pdf-lib's low-level objects. Its high-level document is not used: that writes an Info
 * dictionary with dates and tool names. The same parts give the same bytes.
 */
export async function assembleDocument(parts: DocumentParts): Promise<Uint8Array> {
  const context = PDFContext.create();
  const pagesRef = context.nextRef();
  const resources = context.register(context.obj({ Font: { ...parts.embedFonts(context) } }));
  const pageRefs = parts.pages.map(({ operators }, index) =>
    context.register(
      context.obj({
        Type: 'Page',
        Parent: pagesRef,
        MediaBox: [0, 0, sheet.width, sheet.height],
        Resources: resources,
        Contents: context.register(context.flateStream(operators)),
        StructParents: index,
      }),
    ),
  );
  context.assign(pagesRef, context.obj({ Type: 'Pages', Kids: pageRefs, Count: pageRefs.length }));
  const owners = parts.pages.map((page) => page.owners);
  context.trailerInfo.Root = context.register(
    context.obj({
      Type: 'Catalog',
      Pages: pagesRef,
      Lang: PDFString.of(parts.metadata.languageTag),
      MarkInfo: { Marked: true },
      ViewerPreferences: { DisplayDocTitle: true },
      StructTreeRoot: writeStructureTree(context, parts.structure, pageRefs, owners),
      Metadata: writeMetadata(context, parts.metadata),
      OutputIntents: [writeOutputIntent(context)],
    }),
  );
  const id = PDFHexString.fromBytes(parts.trailerId);
  context.trailerInfo.ID = context.obj([id, id]);
  return PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer();
}

/** Not compressed, so that simple programs can read it too. */
function writeMetadata(context: PDFContext, metadata: DocumentMetadata): PDFRef {
  const bytes = new TextEncoder().encode(xmpPacket(metadata));
  return context.register(context.stream(bytes, { Type: 'Metadata', Subtype: 'XML' }));
}

function writeOutputIntent(context: PDFContext): PDFRef {
  const profile = context.register(context.flateStream(srgbProfile(), { N: 3 }));
  const name = PDFString.of('sRGB IEC61966-2.1');
  return context.register(
    context.obj({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      OutputConditionIdentifier: name,
      Info: name,
      DestOutputProfile: profile,
    }),
  );
}
