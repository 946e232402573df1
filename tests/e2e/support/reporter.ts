import type { Reporter } from '@playwright/test/reporter';
import { e2eRuntime, notRunOn } from '../../../tools/gates/e2e';

/** Says on which runtime the specs ran, and which of them only the other one could have run. */
// oxlint-disable-next-line import/no-default-export -- Playwright takes a reporter from nowhere else.
export default class RuntimeReporter implements Reporter {
  async onEnd(): Promise<void> {
    const runtime = e2eRuntime();
    const notRun = await notRunOn(runtime);
    const lines = [
      `runtime: ${runtime === 'electron' ? 'Electron' : 'preview (Node and an installed Chromium)'}`,
      ...(notRun ?? ['unknown, for the specs could not be listed']).map((title) => `not run: ${title}`),
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
  }
}
