import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { byDayDescending } from '../../../core/cases/conversation';
import type { ConversationFile } from '../../../core/cases/conversation-file';
import type { RecordId } from '../../../core/cases/values';
import { useApp } from '../../app-context';
import { Breadcrumbs } from '../../components/Breadcrumbs';
import { EmptyPanel } from '../../components/EmptyPanel';
import { Title } from '../../components/Title';
import type { ReferralDocument } from '../../vault-worker/api';
import { places } from '../frame/places';
import { useVault } from '../frame/vault-context';
import { ReferralForm } from './ReferralForm';
import { ReferralResult } from './ReferralResult';

export interface SavedReferral {
  readonly document: ReferralDocument;
  readonly fileName: string;
}

/** A first referral: choose, read exactly what goes along, save it as a PDF. */
export function Referral({ caseId }: { readonly caseId: RecordId }) {
  const { t } = useTranslation();
  const { vault } = useApp();
  const { cases } = useVault();
  const [, go] = useLocation();
  const [conversations, setConversations] = useState<readonly ConversationFile[] | null>(null);
  const [saved, setSaved] = useState<SavedReferral | null>(null);
  const record = cases?.find(({ file }) => file.id === caseId)?.file;

  useEffect(() => {
    let current = true;
    vault.listConversations(caseId).then(
      (read) => current && setConversations(read.toSorted(byDayDescending)),
      () => current && setConversations([]),
    );
    return () => {
      current = false;
    };
  }, [vault, caseId]);

  if (!record || !conversations) return <p className="lead">{t('caseFile.opening')}</p>;
  const toCase = () => go(places.caseFile(caseId));
  return (
    <div className="referral">
      <Breadcrumbs
        name={t('frame.breadcrumbs')}
        crumbs={[
          { name: t('cases.title'), onPress: () => go(places.cases) },
          { name: record.pseudonym, onPress: toCase },
          { name: t('referral.crumb') },
        ]}
      />
      {saved && <ReferralResult saved={saved} onBack={toCase} onAnother={() => setSaved(null)} />}
      {!saved && conversations.length === 0 && (
        <>
          <Title>{t('referral.title')}</Title>
          <EmptyPanel
            title={t('referral.none.title')}
            text={t('referral.none.text')}
            action={{ name: t('referral.none.action'), onPress: toCase }}
          />
        </>
      )}
      {!saved && conversations.length > 0 && (
        <ReferralForm record={record} conversations={conversations} onSaved={setSaved} onBack={toCase} />
      )}
    </div>
  );
}
