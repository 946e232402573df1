import { _electron, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { root } from './built';
import type { Running, RunOptions } from './running';

interface TestMarks {
  focused: number;
  saveAnswers: (string | null)[];
  failing: string | null;
}

/** The same as on the preview, by reaching into the main process of the real one. */
export async function runOnElectron(executablePath: string, options: RunOptions): Promise<Running> {
  const args = [root, ...options.args, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const env = { ...definedOf(process.env), ...options.environment, LUWTE_PROFILE: options.profile };
  const electron = await _electron.launch({ executablePath, args, env });
  const context = electron.context();
  await options.prepare(context);
  await electron.evaluate(({ BrowserWindow, dialog }) => {
    const marks: TestMarks = { focused: 0, saveAnswers: [], failing: null };
    Object.assign(globalThis, { testMarks: marks });
    for (const window of BrowserWindow.getAllWindows()) {
      const focus = window.focus.bind(window);
      window.focus = () => {
        marks.focused += 1;
        focus();
      };
    }
    dialog.showSaveDialog = async () => {
      const filePath = marks.saveAnswers.shift();
      if (filePath === undefined) throw new Error('a save dialog was opened, and no answer was given for it');
      return { canceled: filePath === null, filePath: filePath ?? '' };
    };
    const files = process.getBuiltinModule('node:fs/promises');
    const { open } = files;
    const refuse = () => Promise.reject(Object.assign(new Error('made to fail'), { code: marks.failing }));
    files.open = async (path, flags, mode) => {
      if (marks.failing !== null && flags === 'wx') return refuse();
      const file = await open(path, flags, mode);
      return new Proxy(file, {
        get: (target, key): unknown => {
          const member: unknown = Reflect.get(target, key, target);
          if (typeof member !== 'function') return member;
          return (...given: unknown[]): unknown => {
            const fails = marks.failing !== null && (key === 'write' || key === 'sync');
            return fails ? refuse() : Reflect.apply(member, target, given);
          };
        },
      });
    };
  });

  async function page(): Promise<Page> {
    for (;;) {
      const open = electron.windows().find((window) => !window.isClosed());
      if (open) {
        await open.waitForLoadState('domcontentloaded');
        return open;
      }
      await electron.waitForEvent('window');
    }
  }

  return {
    page,
    context,
    rendererProcessId: () =>
      electron.evaluate(
        ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
      ),
    chooseMenu: (keys) =>
      electron.evaluate(({ Menu }, wanted) => {
        const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
        items.find(({ accelerator }) => accelerator === wanted)?.click();
      }, keys),
    answerSaveDialog: (path) =>
      electron.evaluate((_electronModule, answer) => {
        (globalThis as unknown as { testMarks: TestMarks }).testMarks.saveAnswers.push(answer);
      }, path),
    emitPower: (event) =>
      electron.evaluate(({ powerMonitor }, name) => {
        powerMonitor.emit(name);
      }, event),
    clipboardText: () => electron.evaluate(({ clipboard }) => clipboard.readText()),
    focused: () =>
      electron.evaluate(() => (globalThis as unknown as { testMarks: TestMarks }).testMarks.focused),
    failDisk: (code) =>
      electron.evaluate((_electronModule, failing) => {
        (globalThis as unknown as { testMarks: TestMarks }).testMarks.failing = failing;
      }, code),
    startSecond: () =>
      new Promise((resolve) => {
        spawn(executablePath, args, { env, stdio: 'ignore' }).on('exit', (code) => resolve(code));
      }),
    // Playwright does not see what Electron's own handlers cancelled.
    escaped: () => null,
    inElectron: (run, given) => electron.evaluate(run as never, given),
    close: () => electron.close(),
    kill: async () => {
      const gone = electron.waitForEvent('close');
      electron.process().kill('SIGKILL');
      await gone;
    },
  };
}

function definedOf(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
