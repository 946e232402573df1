import type { UsedGlyph } from './usage';

/** A bfchar section may hold 100 lines at most (Adobe technical note 5411, 1.4). */
const linesPerSection = 100;

/** The CMap that gives a character for each number of the text (ISO 32000-1, 9.10.3). */
export function toUnicodeMap(used: readonly UsedGlyph[]): string {
  const lines = used.map(({ character }, index) => `<${hex(index + 1)}> <${utf16(character)}>`);
  const sections: string[] = [];
  for (let start = 0; start < lines.length; start += linesPerSection) {
    const section = lines.slice(start, start + linesPerSection);
    sections.push(`${section.length} beginbfchar\n${section.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
    ...sections,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

function utf16(text: string): string {
  return text.split('').reduce((joined, unit) => joined + hex(unit.charCodeAt(0)), '');
}

function hex(value: number): string {
  return value.toString(16).padStart(4, '0');
}
