import { hasWords } from '../../../../core/cases/texts';

/** The tags in a line as people type it, with commas between them. Each tag once. */
export function typedTags(line: string): string[] {
  const tags = line
    .split(/[,;\n]/)
    .map((tag) => tag.trim())
    .filter(hasWords);
  return [...new Set(tags)];
}
