import { existsSync, mkdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { MenuEntry } from './accelerators';

/** What stands in for the parts of the system that a test answers itself, or that a preview does without. */
export interface Hooks {
  menu: readonly MenuEntry[];
  clipboard: string;
  readonly errors: string[];
  /** The answers for save dialogs to come, first in first out; null cancels. */
  readonly saveAnswers: (string | null)[];
  readonly choosePath: (suggestion: string) => Promise<string | null>;
  readonly showError: (message: string) => void;
}

export function makeHooks(headless: boolean, downloads: string): Hooks {
  const hooks: Hooks = {
    menu: [],
    clipboard: '',
    errors: [],
    saveAnswers: [],
    choosePath: async (suggestion) => {
      const answer = hooks.saveAnswers.shift();
      if (answer !== undefined) return answer;
      if (headless) throw new Error('a save dialog was opened, and no answer was given for it');
      mkdirSync(downloads, { recursive: true, mode: 0o700 });
      const path = freePath(downloads, basename(suggestion));
      process.stdout.write(`There is no save dialog in the preview. Saving to ${path}\n`);
      return path;
    },
    showError: (message) => {
      hooks.errors.push(message);
      process.stderr.write(`${message}\n`);
    },
  };
  return hooks;
}

function freePath(folder: string, name: string): string {
  const extension = extname(name);
  const stem = basename(name, extension);
  for (let count = 1; ; count += 1) {
    const path = join(folder, count === 1 ? name : `${stem}-${count}${extension}`);
    if (!existsSync(path)) return path;
  }
}
