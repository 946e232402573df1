import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What pdf.js sees on the pages of a file. */
export interface MarkedText {
  /** The exact text of each marked content, spaces at line ends too, by `page reference number/MCID`. */
  readonly byContent: ReadonlyMap<string, string>;
  /** The text of artifacts, by page. */
  readonly artifacts: readonly string[];
  /** For each page the texts in the order of pdf.js's own structure tree. */
  readonly inStructureOrder: readonly (readonly string[])[];
  /** Drawing operators that stand outside any marked content. */
  readonly untagged: readonly string[];
}

interface TreeNode {
  readonly role?: string;
  readonly children?: readonly TreeNode[];
  readonly type?: string;
  readonly id?: string;
}

const drawing = new Map<number, string>(
  (
    [
      'showText',
      'showSpacedText',
      'constructPath',
      'fill',
      'eoFill',
      'stroke',
      'shadingFill',
      'paintImageXObject',
    ] as const
  ).map((name) => [OPS[name], name]),
);

/** Reads text glyph by glyph through the fonts' ToUnicode maps, because lines lose their last space in pdf.js's text. */
export async function readMarkedText(bytes: Uint8Array): Promise<MarkedText> {
  const loading = getDocument({ data: bytes.slice(), useWasm: false, verbosity: 0 });
  const pdf = await loading.promise;
  const byContent = new Map<string, string>();
  const artifacts: string[] = [];
  const inStructureOrder: string[][] = [];
  const untagged: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    const open: (string | undefined)[] = [];
    let artifactText = '';
    for (const [index, operator] of fnArray.entries()) {
      const args = argsArray[index];
      if (operator === OPS.beginMarkedContentProps) {
        open.push(typeof args[1] === 'number' ? `${page.ref?.num}/${args[1]}` : undefined);
      } else if (operator === OPS.beginMarkedContent) {
        open.push(undefined);
      } else if (operator === OPS.endMarkedContent) {
        open.pop();
      } else if (drawing.has(operator) && open.length === 0) {
        untagged.push(`page ${number}: ${drawing.get(operator)}`);
      }
      if (operator === OPS.showText) {
        const key = open.at(-1);
        const text = textOf(args[0]);
        if (key === undefined) artifactText += text;
        else byContent.set(key, (byContent.get(key) ?? '') + text);
      }
    }
    artifacts.push(artifactText);
    inStructureOrder.push(
      contentIds((await page.getStructTree()) as TreeNode).map(
        (id) => byContent.get(id) ?? `nothing at ${id}`,
      ),
    );
  }
  await loading.destroy();
  return { byContent, artifacts, inStructureOrder, untagged };
}

function textOf(glyphs: readonly (number | { readonly unicode: string })[]): string {
  return glyphs
    .map((glyph) => (typeof glyph === 'number' ? '' : glyph.unicode))
    .join('')
    .normalize('NFC');
}

function contentIds(node: TreeNode): string[] {
  if (node.type === 'content') return [String(node.id).replace(/^p(\d+)R_mc(\d+)$/, '$1/$2')];
  return (node.children ?? []).flatMap(contentIds);
}
