import { useEffect, useState } from 'react';
import { useApp } from '../../app-context';
import type { SearchAnswer } from '../../vault-worker/api';

const mostHits = 20;

/** The answer to what is typed now; an answer to earlier typing that comes late is dropped. */
export function useSearch(query: string): SearchAnswer | null {
  const { vault, host } = useApp();
  const [answer, setAnswer] = useState<SearchAnswer | null>(null);
  const [indexed, setIndexed] = useState(0);

  useEffect(
    () =>
      host.subscribeVault((event) => {
        if (event.kind === 'index-completed') setIndexed((times) => times + 1);
      }),
    [host],
  );

  useEffect(() => {
    if (query === '') return setAnswer(null);
    let current = true;
    vault.search(query, mostHits).then(
      (found) => current && setAnswer(found),
      () => current && setAnswer(null),
    );
    return () => {
      current = false;
    };
  }, [vault, query, indexed]);

  return answer;
}
