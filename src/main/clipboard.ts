import { createHash } from 'node:crypto';
import type { Clock } from './clock';

const keptFor = 30_000;

export interface SystemClipboard {
  readText(): Promise<string>;
  writeText(text: string): Promise<void>;
  clear(): void;
}

export interface CopyDoor {
  readonly copy: (text: string) => Promise<void>;
  /** Clears what was copied, unless something else lies on the clipboard by now. */
  readonly forget: () => Promise<void>;
}

/** Copies text, and takes it back after half a minute. Only a digest is kept to know it by. */
export function createCopyDoor(clipboard: SystemClipboard, clock: Clock): CopyDoor {
  let copied: string | null = null;
  let cancel = () => {};

  async function forget(): Promise<void> {
    cancel();
    const expected = copied;
    copied = null;
    if (expected !== null && digestOf(await clipboard.readText()) === expected) clipboard.clear();
  }

  return {
    copy: async (text) => {
      cancel();
      copied = digestOf(text);
      cancel = clock.after(keptFor, () => void forget());
      await clipboard.writeText(text);
    },
    forget,
  };
}

/** Windows gives text back with its own line ends. */
function digestOf(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('base64');
}
