import { useTranslation } from 'react-i18next';
import { useApp } from '../../app-context';

/** Names the keys of a command as this computer's keyboard shows them: "Ctrl K" or "⌘ K". */
export function useKeyNames(): (key: string) => readonly string[] {
  const { t } = useTranslation();
  const { description } = useApp();
  const control = description.platform === 'mac' ? t('common.keys.command') : t('common.keys.control');
  return (key) => [control, key];
}
