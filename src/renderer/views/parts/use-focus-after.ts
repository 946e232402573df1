import { useCallback, useEffect, useRef } from 'react';

/**
 * Asks for the focus on the first of these elements that is there once the screen has changed, so that it is never lost
 * when a form closes or a row goes. What is not there yet is waited for.
 */
export function useFocusAfter(): (...ids: readonly string[]) => void {
  const asked = useRef<readonly string[]>([]);
  useEffect(() => {
    for (const id of asked.current) {
      const element = document.getElementById(id);
      if (!element) continue;
      asked.current = [];
      element.focus();
      return;
    }
  });
  return useCallback((...ids) => {
    asked.current = ids;
  }, []);
}
