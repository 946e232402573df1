import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { RecordId } from '../../../core/cases/values';
import { EmptyPanel } from '../../components/EmptyPanel';
import { Title } from '../../components/Title';
import { places } from '../frame/places';
import { useVault } from '../frame/vault-context';
import { CaseHeader } from './CaseHeader';
import { Conversations } from './Conversations';
import { useConversations } from './use-conversations';

export interface CaseFileProperties {
  readonly caseId: RecordId;
  /** The conversation to open, when one was found by searching. */
  readonly conversationId: RecordId | null;
}

export function CaseFile({ caseId, conversationId }: CaseFileProperties) {
  const { t } = useTranslation();
  const { cases } = useVault();
  const [, go] = useLocation();
  const conversations = useConversations(caseId);
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
  const count = conversations.list?.length ?? summary.conversations;
  return (
    <div className="case">
      <CaseHeader record={summary.file} focusTitle={conversationId === null} />
      <div className="case-columns">
        <nav className="rail" aria-label={t('caseFile.sections')}>
          <ul>
            <li>
              <button type="button" className="rail-item" aria-current="page">
                {t('caseFile.conversations')}
                <span className="rail-count">{count}</span>
              </button>
            </li>
            <li>
              <button type="button" className="rail-item" onClick={() => go(places.refer(caseId))}>
                {t('caseFile.refer')}
              </button>
            </li>
          </ul>
        </nav>
        <Conversations conversations={conversations} sought={conversationId} />
      </div>
    </div>
  );
}
