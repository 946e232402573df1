import { useEffect } from 'react';
import type { Host, MenuCommand } from '../../app-context';

const byKey: Readonly<Record<string, MenuCommand>> = { k: 'search', n: 'new-case', s: 'save', l: 'lock' };

/**
 * Turns keys and menu into commands. It listens before anything else on the page, so that locking works from within a
 * dialog or a field too.
 */
export function useCommands(host: Host, command: (chosen: MenuCommand) => void, active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const press = (event: KeyboardEvent) => {
      const chosen = commandOf(event);
      if (!chosen) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) command(chosen);
    };
    window.addEventListener('keydown', press, { capture: true });
    const cancel = host.onMenu(command);
    return () => {
      window.removeEventListener('keydown', press, { capture: true });
      cancel();
    };
  }, [host, command, active]);
}

function commandOf(event: KeyboardEvent): MenuCommand | undefined {
  if (event.key === 'F1') return 'help';
  if ((!event.ctrlKey && !event.metaKey) || event.altKey || event.shiftKey) return undefined;
  return byKey[event.key.toLowerCase()];
}
