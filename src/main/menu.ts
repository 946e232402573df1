import type { MenuItemConstructorOptions } from 'electron';
import type { EventValue } from '../bridge';
import type { Words } from './words';

export type MenuCommand = EventValue<'menu:chosen'>;

export interface MenuActions {
  readonly choose: (command: MenuCommand) => void;
  readonly lock: () => void;
  readonly quit: () => void;
}

/** Locking and quitting are main's own work; everything else is told to the page. */
export function menuTemplate(
  words: Words,
  actions: MenuActions,
  platform: NodeJS.Platform,
): MenuItemConstructorOptions[] {
  const item = (label: string, accelerator: string, click: () => void) => ({ label, accelerator, click });
  const command = (label: string, accelerator: string, name: MenuCommand) =>
    item(label, accelerator, () => actions.choose(name));
  const lines: MenuItemConstructorOptions[] = [
    command(words.newCase, 'CommandOrControl+N', 'new-case'),
    command(words.search, 'CommandOrControl+K', 'search'),
    command(words.save, 'CommandOrControl+S', 'save'),
    { type: 'separator' },
    command(words.settings, 'CommandOrControl+,', 'settings'),
    item(words.lock, 'CommandOrControl+L', actions.lock),
    item(words.quit, 'CommandOrControl+Q', actions.quit),
  ];
  return [
    // The first menu of a Mac bears the program's name, whatever its label.
    { label: platform === 'darwin' ? 'Luwte' : words.file, submenu: lines },
    // Without these roles the editing keys do nothing on a Mac.
    { label: words.edit, role: 'editMenu' },
    { label: words.help, submenu: [command(words.keys, 'F1', 'help')] },
  ];
}
