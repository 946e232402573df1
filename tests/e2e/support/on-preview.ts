import { type LaunchOptions, launchChromiumRuntime } from '../../../tools/chromium-runtime/launch';
import { mainBundle } from './built';
import { faultyDisk } from './faulty-disk';
import type { Running, RunOptions } from './running';

export async function runOnPreview(options: RunOptions): Promise<Running> {
  const disk = faultyDisk();
  const launch: LaunchOptions = {
    mainBundle,
    profile: options.profile,
    args: options.args,
    environment: options.environment,
    prepare: options.prepare,
    modules: { 'node:fs/promises': disk.module },
  };
  const runtime = await launchChromiumRuntime(launch);
  return {
    page: runtime.waitForWindow,
    context: runtime.context,
    rendererProcessId: async () => runtime.rendererProcessId(),
    chooseMenu: async (keys) => runtime.chooseMenu(keys),
    answerSaveDialog: async (path) => runtime.answerSaveDialog(path),
    emitPower: async (event) => runtime.emitPower(event),
    clipboardText: async () => runtime.clipboard.text,
    focused: async () => runtime.focused(),
    failDisk: async (code) => disk.failWith(code),
    startSecond: async () => (await launchChromiumRuntime(launch)).exited,
    escaped: () =>
      runtime.requests.flatMap(({ address, cancelled }) =>
        cancelled || address.startsWith('https://luwte.invalid/') ? [] : address,
      ),
    close: runtime.close,
    kill: runtime.kill,
  };
}
