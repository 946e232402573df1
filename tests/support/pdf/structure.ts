import { type MarkedText, readMarkedText } from './marked-text';
import { type PdfDictionary, type PdfObjects, type PdfValue, readObjects } from './qpdf';

/** An element of the structure tree that holds text itself, with its text put together over pages. */
export interface StructureText {
  readonly role: string;
  /** The roles from the document down to the element. */
  readonly path: readonly string[];
  readonly text: string;
}

export interface DocumentStructure {
  readonly texts: readonly StructureText[];
  readonly marked: MarkedText;
  readonly objects: PdfObjects;
}

/** The tree is read by qpdf and the text by pdf.js, so neither is read by the library that wrote them. */
export async function readStructure(bytes: Uint8Array): Promise<DocumentStructure> {
  const objects = readObjects(bytes);
  const marked = await readMarkedText(bytes);
  const root = objects.follow(objects.catalog['/StructTreeRoot']);
  const texts = listOf(root['/K']).flatMap((kid) => textsOf(objects.follow(kid), [], objects, marked));
  return { texts, marked, objects };
}

/** The texts of a file in structure order, one string for each element that holds text. */
export async function structureTexts(bytes: Uint8Array): Promise<string[]> {
  return (await readStructure(bytes)).texts.map(({ text }) => text);
}

function textsOf(
  element: PdfDictionary,
  above: readonly string[],
  objects: PdfObjects,
  marked: MarkedText,
): StructureText[] {
  const role = String(element['/S']).slice(1);
  const path = [...above, role];
  const result: StructureText[] = [];
  let own: string | undefined;
  for (const kid of listOf(element['/K'])) {
    const dictionary = typeof kid === 'number' ? undefined : objects.follow(kid);
    if (dictionary?.['/S']) {
      result.push(...textsOf(dictionary, path, objects, marked));
    } else {
      const page = dictionary ? dictionary['/Pg'] : element['/Pg'];
      const id = dictionary ? dictionary['/MCID'] : kid;
      own = (own ?? '') + (marked.byContent.get(`${Number.parseInt(String(page), 10)}/${String(id)}`) ?? '');
    }
  }
  return own === undefined ? result : [{ role, path, text: own }, ...result];
}

function listOf(value: PdfValue | undefined): readonly PdfValue[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
