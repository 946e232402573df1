import type { PDFContext, PDFDict, PDFRef } from 'pdf-lib';
import type { StructureNode } from './structure';

/**
 * Writes the structure tree (ISO 32000-1, 14.7) with its parent tree, and gives the reference for the catalogue. The
 * parent tree's key of a page is the page's index, which the page carries as StructParents.
 */
export function writeStructureTree(
  context: PDFContext,
  root: StructureNode,
  pages: readonly PDFRef[],
  owners: readonly (readonly StructureNode[])[],
): PDFRef {
  const treeRef = context.nextRef();
  const refs = new Map<StructureNode, PDFRef>();
  const rootRef = writeNode(context, root, treeRef, pages, refs);
  const parents = owners.flatMap((ofPage, index) => [
    index,
    context.register(context.obj(ofPage.map((node) => refs.get(node)))),
  ]);
  context.assign(
    treeRef,
    context.obj({
      Type: 'StructTreeRoot',
      K: [rootRef],
      ParentTree: context.register(context.obj({ Nums: parents })),
      ParentTreeNextKey: owners.length,
    }),
  );
  return treeRef;
}

function writeNode(
  context: PDFContext,
  node: StructureNode,
  parent: PDFRef,
  pages: readonly PDFRef[],
  refs: Map<StructureNode, PDFRef>,
): PDFRef {
  const ref = context.nextRef();
  refs.set(node, ref);
  const children = node.children.map((child) => writeNode(context, child, ref, pages, refs));
  const [first] = node.content;
  const own = node.content.map(({ page, id }) =>
    page === first?.page ? id : context.obj({ Type: 'MCR', Pg: pages[page], MCID: id }),
  );
  const element: PDFDict = context.obj({
    Type: 'StructElem',
    S: node.tag.role,
    P: parent,
    Pg: first && pages[first.page],
    K: [...own, ...children],
    A: attributesOf(context, node),
  });
  context.assign(ref, element);
  return ref;
}

function attributesOf(context: PDFContext, { tag }: StructureNode): PDFDict | undefined {
  return tag.numbering ? context.obj({ O: 'List', ListNumbering: tag.numbering }) : undefined;
}
