import { useTranslation } from 'react-i18next';

/** Always in view while Luwte runs on a browser in place of its own shell. */
export function PreviewNotice() {
  const { t } = useTranslation();
  return (
    <aside className="preview-notice" aria-label={t('common.preview')}>
      <p>{t('common.preview')}</p>
    </aside>
  );
}
