import { useEffect, useState } from 'react';
import type { Host } from '../../app-context';

export interface Wait {
  /** Whole seconds that are left; 0 when there is nothing to wait for. */
  readonly seconds: number;
  readonly start: (milliseconds: number) => void;
}

/** Counts down the time that a next attempt is held back. */
export function useWait(host: Host): Wait {
  const [until, setUntil] = useState(0);
  const [now, setNow] = useState(0);
  const seconds = Math.max(0, Math.ceil((until - now) / 1000));
  const waits = seconds > 0;

  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(() => setNow(host.now()), 250);
    return () => clearInterval(timer);
  }, [host, waits]);

  return {
    seconds,
    start: (milliseconds) => {
      const from = host.now();
      setNow(from);
      setUntil(from + milliseconds);
    },
  };
}
