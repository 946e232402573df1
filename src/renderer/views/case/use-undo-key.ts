import { useEffect, useEffectEvent } from 'react';

/** Ctrl+Z (or Cmd+Z), except where it takes back typing or a dialog is open. */
export function useUndoKey(undo: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'z' || (!event.ctrlKey && !event.metaKey)) return;
    if (event.shiftKey || event.altKey || event.repeat || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest('input, textarea, [role=dialog]')) return;
    event.preventDefault();
    undo();
  });
  useEffect(() => {
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
