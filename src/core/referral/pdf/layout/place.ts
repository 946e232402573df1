import { type StructureNode, structureNode } from '../tagging/structure';
import { type BarredBox, beginningOf, beginningOfRest, type Box, type TextBox } from './boxes';
import { type Mark, marksOfLine } from './marks';
import { baselineOf, measures, page as sheet, rules } from './styles';

/** A document on its pages: what is drawn on each, and the tree that says what it means. */
export interface PlacedDocument {
  readonly pages: readonly (readonly Mark[])[];
  readonly structure: StructureNode;
}

/** Where the next thing goes: a page (from 0) and points from its upper edge. */
interface Position {
  readonly page: number;
  readonly y: number;
}

/**
 * Puts boxes on pages. A text is cut between lines only, never so that one line stands alone; a heading stays with
 * what follows; space at the top of a page falls away. Every mark belongs to an element of the structure or is an
 * artifact.
 */
export function placeOnPages(box: Box): PlacedDocument {
  const pages: Mark[][] = [[]];
  const structure = structureNode({ role: 'Document' });
  place(box, sheet.left, { page: 0, y: sheet.top }, structure, pages);
  return { pages, structure };
}

function place(box: Box, x: number, from: Position, parent: StructureNode, pages: Mark[][]): Position {
  switch (box.kind) {
    case 'text':
      return placeText(box, x, from, parent, pages);
    case 'space':
      return from.y === sheet.top && from.page > 0 ? from : { ...from, y: from.y + box.height };
    case 'rule': {
      const { thickness, grey } = rules[box.rule];
      draw(pages, from.page, { kind: 'area', x, y: from.y, width: box.width, height: thickness, grey });
      return { ...from, y: from.y + thickness };
    }
    case 'stack':
      return placeStack(box.boxes, x, from, box.tag ? childOf(parent, box.tag) : parent, pages);
    case 'beside': {
      const node = box.tag ? childOf(parent, box.tag) : parent;
      return box.columns
        .map((column) => place(column.box, x + column.left, from, node, pages))
        .reduce(laterOf);
    }
    case 'barred':
      return placeBarred(box, x, from, parent, pages);
  }
}

function placeStack(
  boxes: readonly Box[],
  x: number,
  from: Position,
  node: StructureNode,
  pages: Mark[][],
): Position {
  let at = from;
  for (const [index, box] of boxes.entries()) {
    const fits = at.y + beginningOfRest(boxes, index) <= sheet.bottom;
    if (box.kind !== 'space' && !fits) at = topOfNext(at);
    at = place(box, x, at, node, pages);
  }
  return at;
}

function placeText(
  box: TextBox,
  x: number,
  from: Position,
  parent: StructureNode,
  pages: Mark[][],
): Position {
  const node = childOf(parent, box.tag);
  const { leading } = box.style;
  let at = from.y + beginningOf(box) > sheet.bottom ? topOfNext(from) : from;
  for (let done = 0; done < box.lines.length; ) {
    const room = Math.floor((sheet.bottom - at.y) / leading + 1e-6);
    const left = box.lines.length - done;
    const count = room >= left ? left : Math.max(1, left - room === 1 ? room - 1 : room);
    for (const [offset, line] of box.lines.slice(done, done + count).entries()) {
      const lead = done + offset === 0 ? box.lead : undefined;
      const indent = box.lead?.indent ?? 0;
      const y = at.y + offset * leading;
      for (const mark of marksOfLine({ node, style: box.style, line, lead, x, y, indent })) {
        draw(pages, at.page, mark);
      }
    }
    done += count;
    at = done < box.lines.length ? topOfNext(at) : { ...at, y: at.y + count * leading };
  }
  return at;
}

function placeBarred(
  { bar, indent, least, box }: BarredBox,
  x: number,
  from: Position,
  parent: StructureNode,
  pages: Mark[][],
): Position {
  const to = laterOf(place(box, x + indent, from, parent, pages), { ...from, y: from.y + least });
  for (let page = from.page; page <= to.page; page += 1) {
    const top = page === from.page ? from.y : sheet.top;
    const bottom = page === to.page ? to.y : lastLineOf(pages[page]);
    for (const mark of barMarks(bar, x, top, bottom - top)) draw(pages, page, mark);
  }
  return to;
}

function barMarks(bar: 'solid' | 'double', x: number, y: number, height: number): Mark[] {
  const { width, thinLine, doubleWidth } = measures.bar;
  if (bar === 'solid') return [{ kind: 'area', x, y, width, height, grey: 0 }];
  return [x, x + doubleWidth - thinLine].map((left) => ({
    kind: 'area',
    x: left,
    y,
    width: thinLine,
    height,
    grey: 0,
  }));
}

/** The lower edge of the last line that was set on a page. */
function lastLineOf(marks: readonly Mark[] | undefined): number {
  const line = marks?.findLast((mark) => mark.kind === 'text');
  return line ? line.baseline - baselineOf(line.style) + line.style.leading : sheet.top;
}

function childOf(parent: StructureNode, tag: TextBox['tag']): StructureNode {
  const node = structureNode(tag);
  parent.children.push(node);
  return node;
}

function draw(pages: Mark[][], page: number, mark: Mark): void {
  while (pages.length <= page) pages.push([]);
  pages[page]?.push(mark);
}

/** At the top of a page nothing is gained by going on; so what is taller than a page is set anyway. */
function topOfNext(at: Position): Position {
  return at.y === sheet.top ? at : { page: at.page + 1, y: sheet.top };
}

function laterOf(left: Position, right: Position): Position {
  return right.page > left.page || (right.page === left.page && right.y > left.y) ? right : left;
}
