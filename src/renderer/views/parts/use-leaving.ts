import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Calls whenever a field within is left. */
export function useLeaving(around: RefObject<HTMLElement | null>, left: () => void): void {
  const leave = useEffectEvent(left);
  useEffect(() => {
    const element = around.current;
    const leaving = () => leave();
    element?.addEventListener('focusout', leaving);
    return () => element?.removeEventListener('focusout', leaving);
  }, [around]);
}
