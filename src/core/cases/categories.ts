/**
 * What a case is about. The first five classes are those of psychosocial burden at work in the Dutch Arbowet, with
 * unwanted conduct split off; the others follow the classes of integrity violations that the Dutch office for integrity
 * in public service (BIOS) uses. A case has one main category, which is counted, and may carry a second, which never is.
 */

export const categoryGroups = [
  'sexual-harassment',
  'bullying',
  'discrimination',
  'aggression-and-intimidation',
  'money-and-means',
  'power-and-interests',
  'information',
  'other',
] as const;
export type CategoryGroup = (typeof categoryGroups)[number];

export const categories = [
  'sexual-harassment',
  'bullying',
  'discrimination',
  'aggression',
  'other-unwanted-conduct',
  'workload',
  'fraud',
  'waste',
  'corruption',
  'gifts',
  'incompatible-functions',
  'misuse-of-powers',
  'information',
  'private-misconduct',
  'other',
] as const;
export type Category = (typeof categories)[number];

const groups: Readonly<Record<Category, CategoryGroup>> = {
  'sexual-harassment': 'sexual-harassment',
  bullying: 'bullying',
  discrimination: 'discrimination',
  aggression: 'aggression-and-intimidation',
  'other-unwanted-conduct': 'aggression-and-intimidation',
  workload: 'other',
  fraud: 'money-and-means',
  waste: 'money-and-means',
  corruption: 'power-and-interests',
  gifts: 'power-and-interests',
  'incompatible-functions': 'power-and-interests',
  'misuse-of-powers': 'power-and-interests',
  information: 'information',
  'private-misconduct': 'other',
  other: 'other',
};

/** The group of the signal record in which a category is counted. */
export function groupOf(category: Category): CategoryGroup {
  return groups[category];
}
