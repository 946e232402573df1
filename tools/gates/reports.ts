import { readFileSync } from 'node:fs';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const nothing: Counts = { passed: 0, failed: 0, skipped: 0 };

/** A runner that dies leaves no report, and that is one failure. */
export const died: Counts = { passed: 0, failed: 1, skipped: 0 };

export type Runner = 'vitest' | 'playwright';

/** Reads the report that a runner wrote itself. What it says only by its exit code is one failure. */
export function countsOfReport(runner: Runner, path: string, exitedWell: boolean): Counts {
  let counts: Counts;
  try {
    const report: unknown = JSON.parse(readFileSync(path, 'utf8'));
    counts = runner === 'vitest' ? countsOfVitest(report) : countsOfPlaywright(report);
  } catch {
    return died;
  }
  return exitedWell || counts.failed > 0 ? counts : add(counts, died);
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { status: string }[];
  }[];
}

/** A file that could not be loaded has no tests to fail; it is one failure of its own. */
export function countsOfVitest(value: unknown): Counts {
  const report = value as VitestReport;
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  );
  return whole({
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  });
}

interface PlaywrightReport {
  readonly stats: Readonly<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>;
  readonly errors: readonly unknown[];
}

/** A test that passes at the second attempt has failed. Errors outside of tests are failures of their own. */
export function countsOfPlaywright(value: unknown): Counts {
  const { stats, errors } = value as PlaywrightReport;
  return whole({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  });
}

interface Suite {
  readonly title: string;
  readonly suites?: readonly Suite[];
  readonly specs?: readonly { readonly title: string }[];
}

/** The titles of all tests in a report of Playwright, each with those of what it lies in. */
export function titlesOfPlaywright(value: unknown): string[] {
  const below = (suite: Suite, path: readonly string[]): string[] => {
    const here = [...path, suite.title];
    const specs = (suite.specs ?? []).map(({ title }) => [...here, title].join(' › '));
    return [...specs, ...(suite.suites ?? []).flatMap((inner) => below(inner, here))];
  };
  return ((value as { suites?: readonly Suite[] }).suites ?? []).flatMap((suite) => below(suite, []));
}

export function add(left: Counts, right: Counts): Counts {
  return {
    passed: left.passed + right.passed,
    failed: left.failed + right.failed,
    skipped: left.skipped + right.skipped,
  };
}

export function inWords({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** A report of another shape than it is taken for must not count as a success. */
function whole(counts: Counts): Counts {
  if (Object.values(counts).every((count) => Number.isSafeInteger(count) && count >= 0)) return counts;
  throw new TypeError('not a report of this runner');
}
