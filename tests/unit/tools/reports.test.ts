import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  countsOfPlaywright,
  countsOfReport,
  countsOfVitest,
  inWords,
  titlesOfPlaywright,
} from '../../../tools/gates/reports';

const folder = mkdtempSync(join(tmpdir(), 'luwte-reports-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(content: string): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, content);
  return path;
}

const passedFile = { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }] };
const vitestReport = {
  numPassedTests: 2,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [passedFile],
};
const playwrightReport = {
  stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 },
  errors: [] as unknown[],
};

describe('what is counted from the report of a runner', () => {
  test('is what Vitest says, with pending and planned tests as skipped', () => {
    const report = { ...vitestReport, numFailedTests: 1, numPendingTests: 2, numTodoTests: 3 };
    expect(countsOfVitest(report)).toEqual({ passed: 2, failed: 1, skipped: 5 });
  });

  test('is one failure more for a file that could not be loaded', () => {
    const report = { ...vitestReport, testResults: [passedFile, { status: 'failed', assertionResults: [] }] };
    expect(countsOfVitest(report)).toEqual({ passed: 2, failed: 1, skipped: 0 });
  });

  test('is not doubled for a file in which a test failed', () => {
    const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }] }];
    expect(countsOfVitest({ ...vitestReport, numFailedTests: 1, testResults })).toMatchObject({ failed: 1 });
  });

  test('takes a test of Playwright that passed at the second attempt for failed', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 1 };
    expect(countsOfPlaywright({ stats, errors: [] })).toEqual({ passed: 3, failed: 2, skipped: 1 });
  });

  test('is one failure for every error of Playwright outside of tests', () => {
    expect(countsOfPlaywright({ ...playwrightReport, errors: [{}, {}] })).toMatchObject({ failed: 2 });
  });
});

describe('a runner', () => {
  const died = { passed: 0, failed: 1, skipped: 0 };

  test('that left no report has failed', () => {
    expect(countsOfReport('vitest', join(folder, 'absent.json'), true)).toEqual(died);
  });

  test('whose report breaks off, or is of another shape, has failed', () => {
    expect(countsOfReport('vitest', written('{"numPassedTests": 2,'), true)).toEqual(died);
    expect(countsOfReport('playwright', written(JSON.stringify(vitestReport)), true)).toEqual(died);
    expect(countsOfReport('vitest', written('{"testResults": []}'), true)).toEqual(died);
  });

  test('that reports success and ends badly has failed once', () => {
    const report = written(JSON.stringify(playwrightReport));
    expect(countsOfReport('playwright', report, false)).toEqual({ passed: 3, failed: 1, skipped: 0 });
    expect(countsOfReport('playwright', report, true)).toEqual({ passed: 3, failed: 0, skipped: 0 });
  });
});

test('counts are said in one sentence', () => {
  expect(inWords({ passed: 12, failed: 0, skipped: 3 })).toBe('12 passed, 0 failed, 3 skipped');
});

test('titles of tests name what they lie in', () => {
  const report = {
    suites: [{ title: 'a.spec.ts', specs: [], suites: [{ title: 'fuses', specs: [{ title: 'are off' }] }] }],
  };
  expect(titlesOfPlaywright(report)).toEqual(['a.spec.ts › fuses › are off']);
});
