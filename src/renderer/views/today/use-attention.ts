import { useCallback, useEffect, useState } from 'react';
import type { Attention } from '../../../core/cases/attention';
import { useApp } from '../../app-context';

/** What asks for the advisor today; read anew after the day has turned while the screen stood open. */
export function useAttention(): { readonly attention: Attention | null; readonly reload: () => void } {
  const { vault, host } = useApp();
  const [attention, setAttention] = useState<Attention | null>(null);
  const today = host.today();
  const reload = useCallback(() => {
    vault.attention().then(setAttention, (fault: unknown) => {
      // Thrown while drawing, so that the screen says what is safe.
      setAttention(() => {
        throw fault;
      });
    });
  }, [vault]);
  // Another day asks for other things.
  useEffect(reload, [reload, today]);
  return { attention, reload };
}
