import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Measure } from '../../../../core/cases/parts/measures';
import type { RecordId } from '../../../../core/cases/values';
import { Button } from '../../../components/Button';
import { EmptyPanel } from '../../../components/EmptyPanel';
import type { CaseEditFailure } from '../../../vault-worker/api';
import { useFocusAfter } from '../../parts/use-focus-after';
import { useCaseWork } from '../case-work';
import { Refusal } from '../Refusal';
import { focusSection, Section } from '../Section';
import { EndMeasure } from './EndMeasure';
import { MeasureForm } from './MeasureForm';
import { MeasureRow } from './MeasureRow';

const addId = 'add-measure';

type Open = { readonly kind: 'new' } | { readonly kind: 'edit' | 'end'; readonly id: RecordId } | null;

/** What was agreed or imposed, those that still apply first. */
export function Measures() {
  const { t } = useTranslation();
  const { file, change, sought } = useCaseWork();
  const [open, setOpen] = useState<Open>(null);
  const [failure, setFailure] = useState<CaseEditFailure | null>(null);
  const focusAfter = useFocusAfter();
  useEffect(() => {
    if (sought.itemId) setOpen({ kind: 'edit', id: sought.itemId });
  }, [sought]);

  const measures = file.measures.toSorted(
    (left, right) => Number(left.endedOn !== null) - Number(right.endedOn !== null),
  );
  const opened =
    open && open.kind !== 'new' ? (file.measures.find(({ id }) => id === open.id) ?? null) : null;
  const show = (next: Open) => {
    setFailure(null);
    setOpen(next);
  };
  const close = (measure: Measure | null) => {
    setOpen(null);
    focusAfter(measure ? `measure-${measure.id}` : addId, addId);
  };
  const applyAgain = async (measure: Measure) => {
    setFailure(await change({ kind: 'end-measure', id: measure.id, endedOn: null }));
    focusAfter(`measure-${measure.id}`);
  };

  return (
    <Section
      title={t('measures.title')}
      act={
        <Button icon={Plus} id={addId} name={t('measures.addNamed')} onPress={() => show({ kind: 'new' })}>
          {t('measures.add')}
        </Button>
      }
    >
      {(open?.kind === 'new' || (open?.kind === 'edit' && opened)) && (
        <MeasureForm
          key={opened?.id ?? 'new'}
          measure={opened}
          onDone={(outcome) => {
            if (outcome !== 'removed') return close(opened);
            setOpen(null);
            focusSection();
          }}
        />
      )}
      {open?.kind === 'end' && opened && (
        <EndMeasure key={opened.id} measure={opened} onDone={() => close(opened)} />
      )}
      <Refusal failure={failure} />
      {measures.length === 0 && open === null && (
        <EmptyPanel
          title={t('measures.none.title')}
          text={t('measures.none.text')}
          action={{ name: t('measures.none.action'), onPress: () => show({ kind: 'new' }) }}
        />
      )}
      <ul className="fact-list">
        {measures.map((measure) => (
          <MeasureRow
            key={measure.id}
            measure={measure}
            onEdit={() => show({ kind: 'edit', id: measure.id })}
            onEnd={() => show({ kind: 'end', id: measure.id })}
            onAgain={() => void applyAgain(measure)}
          />
        ))}
      </ul>
    </Section>
  );
}
