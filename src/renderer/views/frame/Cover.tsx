import { useTranslation } from 'react-i18next';
import { Mark } from '../../components/Mark';

/** What stands on the page from the press on lock until the window is gone: nothing of any case. */
export function Cover() {
  const { t } = useTranslation();
  return (
    <main className="cover">
      <Mark size={32} />
      <h1 className="small soft">{t('common.locking')}</h1>
    </main>
  );
}
