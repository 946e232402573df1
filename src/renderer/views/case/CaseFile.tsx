import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { CaseFile as File } from '../../../core/cases/case-file';
import type { RecordId } from '../../../core/cases/values';
import { EmptyPanel } from '../../components/EmptyPanel';
import { Title } from '../../components/Title';
import { places } from '../frame/places';
import { useVault } from '../frame/vault-context';
import { CaseHeader } from './header/CaseHeader';
import { CaseNotice } from './CaseNotice';
import { CaseWorkContext } from './case-work';
import { Rail } from './Rail';
import { type SectionEntry, sections } from './sections';
import { useConversations } from './use-conversations';
import { useUndoKey } from './use-undo-key';
import { useWork } from './use-work';

export interface CaseFileProperties {
  readonly caseId: RecordId;
  /** The section to show; the conversations where none is named. */
  readonly section: string | null;
  readonly itemId: RecordId | null;
  readonly field: string | null;
}

export function CaseFile({ caseId, ...place }: CaseFileProperties) {
  const { t } = useTranslation();
  const { cases } = useVault();
  const [, go] = useLocation();
  const summary = cases?.find(({ file }) => file.id === caseId);

  if (!cases) return <p className="lead">{t('caseFile.opening')}</p>;
  if (!summary) {
    return (
      <div className="plain-page">
        <Title>{t('caseFile.absent.title')}</Title>
        <EmptyPanel
          title={t('caseFile.absent.title')}
          text={t('caseFile.absent.text')}
          action={{ name: t('caseFile.absent.action'), onPress: () => go(places.cases) }}
        />
      </div>
    );
  }
  return <OpenCase file={summary.file} {...place} />;
}

interface OpenCaseProperties extends Omit<CaseFileProperties, 'caseId'> {
  readonly file: File;
}

function OpenCase({ file, section, itemId, field }: OpenCaseProperties) {
  const writing = useConversations(file.id);
  const sought = useMemo(() => ({ itemId, field }), [itemId, field]);
  const { work, notice, dismiss, settle } = useWork(file, writing, sought);
  const undo = () => void work.undo();
  useUndoKey(undo);
  // Only when the case opens; later the focus stays where the advisor took it.
  const [focusTitle] = useState(itemId === null && field === null);
  useEffect(() => settle, [settle, section, itemId]);

  const shown = entryOf(section);
  if (!shown) return null;
  return (
    <CaseWorkContext value={work}>
      <div className="case">
        <CaseHeader focusTitle={focusTitle} />
        <div className="case-columns">
          <Rail current={shown.key} />
          <shown.Section />
        </div>
        <CaseNotice notice={notice} onUndo={undo} onDismiss={dismiss} />
      </div>
    </CaseWorkContext>
  );
}

function entryOf(section: string | null): SectionEntry | undefined {
  const entries = sections.filter((entry) => 'Section' in entry);
  return entries.find(({ key }) => key === section) ?? entries.find(({ key }) => key === 'conversations');
}
