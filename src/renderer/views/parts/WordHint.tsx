import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../app-context';
import { loadedWordsToSay } from './loaded-words-to-say';

/** A gentle remark under a field about words that judge. It keeps nobody from writing, and goes when it is waved away. */
export function WordHint({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  const { language } = useApp().preferences;
  // Typing never waits for the remark.
  const settled = useDeferredValue(text);
  const hint = useRef<HTMLDivElement>(null);
  const [left, setLeft] = useState<readonly string[]>([]);
  const all = useMemo(() => loadedWordsToSay(settled, language), [settled, language]);
  const found = all.filter(({ word }) => !left.includes(word.toLowerCase()));
  const leave = () => {
    setLeft(all.map(({ word }) => word.toLowerCase()));
    hint.current?.focus();
  };
  return (
    <div ref={hint} className="word-hint" role="status" tabIndex={-1}>
      {found.map(({ word, kind, suggestion }) => (
        <p key={word}>
          {suggestion === null
            ? t(`wordHint.${kind}`, { word })
            : t('wordHint.instead', { word, suggestion })}
        </p>
      ))}
      {found.length > 0 && (
        <p>
          {t('wordHint.quoted')}{' '}
          <button type="button" className="button-link" onClick={leave}>
            {t('wordHint.leave')}
          </button>
        </p>
      )}
    </div>
  );
}
