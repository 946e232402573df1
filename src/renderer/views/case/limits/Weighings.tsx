import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Weighing } from '../../../../core/cases/parts/aftercare';
import type { RecordId } from '../../../../core/cases/values';
import { Button } from '../../../components/Button';
import { EmptyPanel } from '../../../components/EmptyPanel';
import { useDaySaying } from '../../parts/use-day-saying';
import { useFocusAfter } from '../../parts/use-focus-after';
import { useCaseWork } from '../case-work';
import { Refusal } from '../Refusal';
import { useOneChange } from '../use-one-change';
import { WeighingForm } from './WeighingForm';

const titleId = 'weighings-title';

/** The worksheet for the limits of confidentiality: dated entries, newest first. */
export function Weighings() {
  const { t } = useTranslation();
  const { file } = useCaseWork();
  const { failure, send } = useOneChange();
  const focusAfter = useFocusAfter();
  const [open, setOpen] = useState<RecordId | 'new' | null>(null);
  const isClosed = file.status === 'closed';
  const close = () => {
    focusAfter(open === null || open === 'new' ? titleId : `weighing-${open}`, titleId);
    setOpen(null);
  };
  const listed = file.confidentiality.toSorted((left, right) => right.on.localeCompare(left.on));
  return (
    <section className="limits-part" aria-labelledby={titleId}>
      <header className="section-header">
        <h3 id={titleId} tabIndex={-1}>
          {t('limits.weighing.title')}
        </h3>
        {!isClosed && (
          <Button icon={Plus} onPress={() => setOpen('new')}>
            {t('limits.weighing.new')}
          </Button>
        )}
      </header>
      <p className="soft section-lead">{t('limits.weighing.lead')}</p>
      <Refusal failure={failure} />
      {open === 'new' && <WeighingForm weighing={null} onClose={close} />}
      {listed.length === 0 && open === null && (
        <EmptyPanel title={t('limits.weighing.none.title')} text={t('limits.weighing.none.text')} />
      )}
      <ul className="weighing-list">
        {listed.map((weighing) => (
          <li key={weighing.id}>
            {open === weighing.id ? (
              <WeighingForm weighing={weighing} onClose={close} />
            ) : (
              <WeighingRow
                weighing={weighing}
                onEdit={isClosed ? null : () => setOpen(weighing.id)}
                onRemove={() => void send({ kind: 'remove-weighing', id: weighing.id })}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface WeighingRowProperties {
  readonly weighing: Weighing;
  readonly onEdit: (() => void) | null;
  readonly onRemove: () => void;
}

function WeighingRow({ weighing, onEdit, onRemove }: WeighingRowProperties) {
  const { t } = useTranslation();
  const saying = useDaySaying();
  const day = saying.full(weighing.on);
  return (
    <article className="weighing" aria-labelledby={`weighing-${weighing.id}`}>
      <h4 id={`weighing-${weighing.id}`} tabIndex={-1}>
        {day} <span className="soft weighing-ground">{t(`limits.weighing.ground.${weighing.ground}`)}</span>
      </h4>
      <p className="soft">
        {weighing.with === ''
          ? t('limits.weighing.alone')
          : t('limits.weighing.withWhom', { who: weighing.with })}
      </p>
      <dl className="term-list">
        <div>
          <dt>{t('limits.weighing.weighedShort')}</dt>
          <dd className="limits-words">{weighing.weighed}</dd>
        </div>
        <div>
          <dt>{t('limits.weighing.decidedShort')}</dt>
          <dd className="limits-words">
            {weighing.decided === '' ? t('limits.weighing.undecided') : weighing.decided}
          </dd>
        </div>
      </dl>
      <div className="acts-below">
        {onEdit && (
          <Button
            look="quiet"
            onPress={onEdit}
            name={t('limits.weighing.named', { act: t('limits.weighing.edit'), day })}
          >
            {t('limits.weighing.edit')}
          </Button>
        )}
        <Button
          look="quiet"
          onPress={onRemove}
          name={t('limits.weighing.named', { act: t('limits.weighing.remove'), day })}
        >
          {t('limits.weighing.remove')}
        </Button>
      </div>
    </article>
  );
}
