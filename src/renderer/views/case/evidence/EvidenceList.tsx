import { useTranslation } from 'react-i18next';
import type { Evidence } from '../../../../core/cases/parts/people';
import { headlineOf } from '../../../../core/cases/texts';
import { EmptyPanel } from '../../../components/EmptyPanel';
import { useCaseWork } from '../case-work';
import { ItemList } from '../items/ItemList';
import { EvidenceForm } from './EvidenceForm';

/** What could show something, with whoever holds it. Never the thing itself. */
export function EvidenceList() {
  const { t } = useTranslation();
  const { file } = useCaseWork();
  return (
    <ItemList
      title={t('caseFrame.section.evidence')}
      addName={t('evidence.add')}
      lead={t('evidence.lead')}
      items={file.evidence}
      Row={EvidenceRow}
      Form={EvidenceForm}
      Empty={NoEvidence}
    />
  );
}

function EvidenceRow({ item }: { readonly item: Evidence }) {
  const { t } = useTranslation();
  const { text, shortened } = headlineOf(item.what, 200);
  return (
    <>
      <span className="item-head">
        <strong>
          <bdi>{text}</bdi>
          {shortened && ' …'}
        </strong>
      </span>
      <span className="item-facts">
        <span>
          {t('evidence.heldBy')} <bdi>{item.holder}</bdi>
        </span>
      </span>
    </>
  );
}

function NoEvidence({ onAdd }: { readonly onAdd: () => void }) {
  const { t } = useTranslation();
  return (
    <EmptyPanel
      title={t('evidence.none.title')}
      text={t('evidence.none.text')}
      action={{ name: t('evidence.none.action'), onPress: onAdd }}
    />
  );
}
