import type { Category } from '../../../../core/cases/categories';
import type { CaseCategories } from '../../../../core/cases/parts/intake';

/** The categories with another main one. The second never stands alone, nor is it the same as the first. */
export function withMain(before: CaseCategories, main: Category | null): CaseCategories {
  return { main, second: main === null || before.second === main ? null : before.second };
}
