import { useTranslation } from 'react-i18next';

export function PaletteKeys() {
  const { t } = useTranslation();
  return (
    <footer className="palette-keys">
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> {t('search.hint.choose')}
      </span>
      <span>
        <kbd>{t('common.keys.enter')}</kbd> {t('search.hint.open')}
      </span>
      <span>
        <kbd>{t('common.keys.escape')}</kbd> {t('search.hint.close')}
      </span>
      <span className="palette-only">{t('search.hint.onlyActions')}</span>
    </footer>
  );
}
