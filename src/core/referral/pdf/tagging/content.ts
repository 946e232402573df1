import type { FontUsage } from '../fonts/usage';
import type { Mark, TextMark } from '../layout/marks';
import { page as sheet } from '../layout/styles';
import type { StructureNode } from './structure';

/** The two fonts of a document while its pages are written. */
export interface Usages {
  readonly regular: FontUsage;
  readonly strong: FontUsage;
}

export interface PageContent {
  /** The operators of the page (ISO 32000-1, 7.8.2). */
  readonly operators: string;
  /** The elements that own the marked content, by its number (MCID). */
  readonly owners: readonly StructureNode[];
}

const artifacts = {
  header: '/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC',
  footer: '/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC',
  area: '/Artifact <</Type /Layout>> BDC',
} as const;

/**
 * Writes the marks of one page. Neighbouring lines of one element share one marked content, which is noted at the
 * element; everything else is marked as an artifact, so that nothing on the page is without meaning.
 */
export function writePage(marks: readonly Mark[], page: number, usages: Usages): PageContent {
  const owners: StructureNode[] = [];
  const operators: string[] = [];
  let open: TextMark['node'] | 'area' | undefined;
  for (const mark of marks) {
    const owner = mark.kind === 'area' ? 'area' : mark.node;
    if (owner !== open) {
      if (open) operators.push('EMC');
      open = owner;
      if (typeof owner === 'string') {
        operators.push(artifacts[owner]);
      } else {
        const id = owners.push(owner) - 1;
        owner.content.push({ page, id });
        operators.push(`/${owner.tag.role} <</MCID ${id}>> BDC`);
      }
    }
    operators.push(mark.kind === 'area' ? areaOperators(mark) : textOperators(mark, usages[mark.style.face]));
  }
  if (open) operators.push('EMC');
  return { operators: operators.join('\n'), owners };
}

function areaOperators({ x, y, width, height, grey }: Extract<Mark, { kind: 'area' }>): string {
  const corner = `${decimal(x)} ${decimal(sheet.height - y - height)}`;
  return `${decimal(grey)} g ${corner} ${decimal(width)} ${decimal(height)} re f`;
}

function textOperators({ style, glyphs, x, baseline, spacing = 0 }: TextMark, usage: FontUsage): string {
  const at = `1 0 0 1 ${decimal(x)} ${decimal(sheet.height - baseline)} Tm`;
  const set = `${decimal(style.grey)} g /${usage.resource} ${decimal(style.size)} Tf ${decimal(spacing)} Tc`;
  return `BT ${set} ${at} ${showGlyphs(glyphs, style.size, usage)} ET`;
}

/**
 * Shows glyphs with one TJ; a number in it moves the pen left by thousandths of the size. A mark that stands higher is
 * shown on its own with a text rise.
 */
function showGlyphs(glyphs: readonly TextMark['glyphs'][number][], size: number, usage: FontUsage): string {
  const shows: string[] = [];
  let rise = 0;
  let items = '';
  let codes = '';
  const endCodes = () => {
    if (codes) items += `<${codes}>`;
    codes = '';
  };
  const move = (left: number) => {
    if (Math.abs(left) < 0.005) return;
    endCodes();
    items += decimal(left);
  };
  const endShow = () => {
    endCodes();
    if (items) shows.push(`[${items}] TJ`);
    items = '';
  };
  for (const placed of glyphs) {
    if (placed.up !== rise) {
      endShow();
      rise = placed.up;
      shows.push(`${decimal((rise * size) / 1000)} Ts`);
    }
    move(-placed.right);
    codes += usage.numberOf(placed).toString(16).padStart(4, '0');
    move(placed.width + placed.right - placed.advance);
  }
  endShow();
  if (rise !== 0) shows.push('0 Ts');
  return shows.join(' ');
}

/** At most three decimals and no exponent, which PDF does not know. */
function decimal(value: number): string {
  return value
    .toFixed(3)
    .replace(/\.?0+$/, '')
    .replace(/^-0$/, '0');
}
