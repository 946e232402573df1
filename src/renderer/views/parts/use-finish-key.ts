import { useEffect, useEffectEvent } from 'react';

/** Ctrl+Enter (or Cmd+Enter) finishes what is open, from any field in it. */
export function useFinishKey(finish: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || (!event.ctrlKey && !event.metaKey)) return;
    event.preventDefault();
    finish();
  });
  useEffect(() => {
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
