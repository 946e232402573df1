import { expect, test } from 'vitest';
import { type Category, categories, categoryGroups, groupOf } from '../../../../src/core/cases/categories';

test('every category falls in its group, and every group has a category', () => {
  const expected: Record<Category, string> = {
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
  expect(Object.fromEntries(categories.map((category) => [category, groupOf(category)]))).toEqual(expected);
  expect(new Set(categories.map(groupOf))).toEqual(new Set(categoryGroups));
  expect(categoryGroups).toHaveLength(8);
});
