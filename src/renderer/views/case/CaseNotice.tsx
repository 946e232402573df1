import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../components/IconButton';
import { Toast } from '../../components/Toast';
import { focusSection } from './Section';
import { sayRefusal } from './say-refusal';
import type { Notice } from './use-work';

export interface CaseNoticeProperties {
  readonly notice: Notice | null;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** What was removed and can be brought back, or what undoing did. */
export function CaseNotice({ notice, onUndo, onDismiss }: CaseNoticeProperties) {
  const { t } = useTranslation();
  const close = () => {
    onDismiss();
    focusSection();
  };
  if (notice?.kind === 'removed') {
    return (
      <Toast
        key={notice.turn}
        text={t(`caseFrame.removed.${notice.removal}`)}
        action={{
          name: t('caseFrame.undo'),
          onPress: () => {
            onUndo();
            focusSection();
          },
        }}
        close={{ name: t('common.close'), onPress: close }}
      />
    );
  }
  return (
    <div className={notice ? 'toast' : undefined} role="status">
      {notice && (
        <>
          <span key={notice.turn}>
            {notice.kind === 'not-undone' ? sayRefusal(notice.failure, t) : t(`caseFrame.${notice.kind}`)}
          </span>
          <IconButton icon={X} name={t('common.close')} onPress={close} />
        </>
      )}
    </div>
  );
}
