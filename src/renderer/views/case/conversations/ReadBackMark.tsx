import { Check, Clock, PencilLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ReadBack } from '../../../../core/cases/conversation-file';

const signs = {
  waiting: Clock,
  agreed: Check,
  corrected: PencilLine,
  'changed-since': Clock,
} as const;

/** What came of reading a conversation back, in a row of the list. */
export function ReadBackMark({ state }: { readonly state: ReadBack }) {
  const { t } = useTranslation();
  if (state.kind === 'not-planned') return null;
  const Sign = signs[state.kind];
  return (
    <span className="read-back-mark">
      <Sign className="icon-small" aria-hidden />
      {t(`readBack.row.${state.kind}`)}
    </span>
  );
}
