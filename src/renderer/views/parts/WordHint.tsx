import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../app-context';
import { loadedWordsToSay } from './loaded-words-to-say';

/** A gentle remark under a field about words that judge. It keeps nobody from writing. */
export function WordHint({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  const { language } = useApp().preferences;
  // Typing never waits for the remark.
  const settled = useDeferredValue(text);
  const found = useMemo(() => loadedWordsToSay(settled, language), [settled, language]);
  return (
    <div className="word-hint" role="status">
      {found.map(({ word, kind, suggestion }) => (
        <p key={word}>
          {suggestion === null
            ? t(`wordHint.${kind}`, { word })
            : t('wordHint.instead', { word, suggestion })}
        </p>
      ))}
      {found.length > 0 && <p>{t('wordHint.quoted')}</p>}
    </div>
  );
}
