import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { conflictKinds } from '../../../../core/cases/parts/aftercare';
import { useApp } from '../../../app-context';
import { Button } from '../../../components/Button';
import { ChooseOne } from '../../../components/ChooseOne';
import { TextLine } from '../../../components/TextLine';
import { DayField } from '../../parts/DayField';
import { FormActs } from '../../parts/FormActs';
import { FormPanel } from '../../parts/FormPanel';
import { useDayDraft } from '../../parts/use-day-draft';
import { useDaySaying } from '../../parts/use-day-saying';
import { useFocusAfter } from '../../parts/use-focus-after';
import { useCaseWork } from '../case-work';
import { Refusal } from '../Refusal';
import { useOneChange } from '../use-one-change';

const ids = { title: 'conflict-title', act: 'conflict-act' } as const;

export function Conflict() {
  const { t } = useTranslation();
  const saying = useDaySaying();
  const { file } = useCaseWork();
  const { failure, send } = useOneChange();
  const focusAfter = useFocusAfter();
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState(false);
  const { conflict } = file;
  const remove = async () => {
    if (!(await send({ kind: 'set-conflict', conflict: null }))) return;
    setSaid(true);
    focusAfter(ids.title);
  };
  const isClosed = file.status === 'closed';
  return (
    <section className="limits-part" aria-labelledby={ids.title}>
      <h3 id={ids.title} tabIndex={-1}>
        {t('limits.conflict.title')}
      </h3>
      <p className="soft">{t('limits.conflict.lead')}</p>
      {conflict ? (
        <div className="double-bar limits-marked">
          <p>
            <strong>{t(`limits.conflict.marked.${conflict.what}`, { day: saying.full(conflict.on) })}</strong>
          </p>
          {conflict.because !== '' && <p className="limits-words">{conflict.because}</p>}
        </div>
      ) : (
        <p role="status">{t(said ? 'limits.conflict.removed' : 'limits.conflict.none')}</p>
      )}
      <Refusal failure={failure} />
      {open && (
        <ConflictForm
          onClose={() => {
            setOpen(false);
            focusAfter(ids.act);
          }}
        />
      )}
      {!open && !isClosed && (
        <div className="acts-below">
          <Button id={ids.act} look={conflict ? 'quiet' : 'plain'} onPress={() => setOpen(true)}>
            {t(conflict ? 'limits.conflict.edit' : 'limits.conflict.note')}
          </Button>
          {conflict && (
            <Button look="quiet" onPress={() => void remove()}>
              {t('limits.conflict.remove')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

function ConflictForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { host } = useApp();
  const { file } = useCaseWork();
  const { failure, send } = useOneChange();
  const [what, setWhat] = useState(file.conflict?.what ?? 'hand-over');
  const [because, setBecause] = useState(file.conflict?.because ?? '');
  const since = useDayDraft(file.conflict?.on ?? host.today());
  const missingId = useId();
  const { day: on } = since;
  const save = async () => {
    if (on === null) return;
    if (await send({ kind: 'set-conflict', conflict: { what, on, because } })) onClose();
  };
  return (
    <FormPanel title={t('limits.conflict.note')} onCancel={onClose} onFinish={() => void save()}>
      <ChooseOne
        label={t('limits.conflict.label')}
        value={what}
        onChange={setWhat}
        options={conflictKinds.map((value) => ({ value, name: t(`limits.conflict.what.${value}`) }))}
      />
      <DayField label={t('limits.conflict.on')} {...since.field} />
      <TextLine
        label={t('limits.conflict.because')}
        value={because}
        onChange={setBecause}
        longest={2_000}
        several
      />
      <Refusal failure={failure} />
      <FormActs
        cancel={{ name: t('limits.conflict.cancel'), onPress: onClose }}
        act={{ name: t('limits.conflict.save'), onPress: () => void save() }}
        missing={on === null ? t('limits.weighing.first.day') : null}
        missingId={missingId}
      />
    </FormPanel>
  );
}
