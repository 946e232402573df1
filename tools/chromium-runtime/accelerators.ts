import type { MenuItemConstructorOptions } from 'electron';
import type { AcceleratorKey } from './page-channel';

export interface MenuEntry {
  readonly label: string;
  /** As main wrote them, or empty. */
  readonly keys: string;
  readonly accelerator: AcceleratorKey | null;
  readonly choose: () => void;
}

/** The entries of a menu that do something, with the keys that choose them. Roles are the system's own. */
export function menuEntries(
  template: readonly MenuItemConstructorOptions[],
  platform: NodeJS.Platform = process.platform,
): readonly MenuEntry[] {
  const items = template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
  return items.flatMap(({ label, accelerator, click }, id): readonly MenuEntry[] => {
    if (!click) return [];
    const key = accelerator ? parseAccelerator(accelerator, id, platform) : null;
    // No handler of ours reads what Electron passes to it.
    return [
      {
        label: label ?? '',
        keys: accelerator ?? '',
        accelerator: key,
        choose: () => (click as () => void)(),
      },
    ];
  });
}

function parseAccelerator(text: string, id: number, platform: NodeJS.Platform): AcceleratorKey {
  const parts = text.toLowerCase().split('+');
  const key = parts.at(-1) ?? '';
  const has = (...names: string[]) => parts.slice(0, -1).some((part) => names.includes(part));
  const either = has('commandorcontrol', 'cmdorctrl');
  const mac = platform === 'darwin';
  return {
    id,
    key,
    ctrl: has('control', 'ctrl') || (either && !mac),
    meta: has('command', 'cmd', 'super', 'meta') || (either && mac),
    alt: has('alt', 'option'),
    shift: has('shift'),
  };
}
