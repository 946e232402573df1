import { describe, expect, test } from 'vitest';
import { findingsIn } from '../../../tools/gates/texts';

const lines = (count: number) => 'export {};\n'.repeat(count);

describe('the check of texts', () => {
  test('accepts a source of 400 lines and refuses one of 401', () => {
    expect(findingsIn('src/a.ts', lines(400))).toEqual([]);
    expect(findingsIn('src/a.css', lines(401))).toEqual([
      { path: 'src/a.css', line: 401, message: '401 lines; 400 are the limit' },
    ]);
  });

  test('lets a page of documentation be as long as it must', () => {
    expect(findingsIn('docs/formats.md', lines(900))).toEqual([]);
  });

  test('refuses notes to oneself', () => {
    for (const word of [
      ['TO', 'DO'],
      ['FIX', 'ME'],
      ['XX', 'X'],
      ['HA', 'CK'],
    ].map((parts) => parts.join(''))) {
      expect(findingsIn('src/a.ts', `ok\n// ${word}: later`)).toMatchObject([{ line: 2 }]);
      expect(findingsIn('src/a.ts', `const ${word}S = 1;`)).toEqual([]);
    }
  });

  test('refuses paths of one machine, and no others', () => {
    for (const folder of [
      ['wo', 'rk'],
      ['ro', 'ot'],
      ['tm', 'p'],
    ].map((parts) => parts.join(''))) {
      expect(findingsIn('a.md', `see /${folder}/notes`)).toMatchObject([
        { message: 'a path of one machine' },
      ]);
      expect(findingsIn('a.ts', `open('/${folder}/notes')`)).toHaveLength(1);
      expect(findingsIn('a.ts', `open('./${folder}/notes')`)).toEqual([]);
    }
    expect(findingsIn('a.ts', "home: '/home/anna'")).toEqual([]);
  });
});
