import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../../../core/cases/days';
import type { Measure, ReporterView, Restriction } from '../../../../core/cases/parts/measures';
import { useApp } from '../../../app-context';
import { Button } from '../../../components/Button';
import { ChooseOne } from '../../../components/ChooseOne';
import { TextLine } from '../../../components/TextLine';
import type { CaseEditFailure } from '../../../vault-worker/api';
import { FormPanel } from '../../parts/FormPanel';
import { WhenField } from '../../parts/WhenField';
import { useCaseWork } from '../case-work';
import { Refusal } from '../Refusal';
import {
  draftOfMeasure,
  emptyMeasure,
  fittingViews,
  isStopped,
  type MeasureDraft,
  readMeasureDraft,
  restrictsReporter,
  type WayOutDraft,
} from './measure-draft';
import { RestrictionStop } from './RestrictionStop';
import { WayOutFields } from './WayOutFields';

const restrictionOrder: readonly Restriction[] = ['reporter', 'subject', 'both', 'nobody'];
const viewOrder: readonly ReporterView[] = ['agrees', 'objects', 'not-asked'];

export interface MeasureFormProperties {
  /** Null for a new measure. */
  readonly measure: Measure | null;
  readonly onDone: (outcome: 'recorded' | 'cancelled' | 'removed') => void;
}

export function MeasureForm({ measure, onDone }: MeasureFormProperties) {
  const { t } = useTranslation();
  const { host } = useApp();
  const { change } = useCaseWork();
  const [draft, setDraft] = useState<MeasureDraft>(() => (measure ? draftOfMeasure(measure) : emptyMeasure));
  const [failure, setFailure] = useState<CaseEditFailure | null>(null);
  const [busy, setBusy] = useState(false);
  /** Where the focus goes once the stop, its fields or the form stand on the screen. */
  const [focusOn, setFocusOn] = useState<'stop' | 'way-out' | 'what' | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const what = useRef<HTMLDivElement>(null);
  const byKey = useRef(false);
  const missingId = useId();
  const today = host.today();
  const stopped = isStopped(draft);
  const read = readMeasureDraft(draft, today);
  const views = fittingViews(draft);

  useEffect(() => {
    if (focusOn === 'stop') {
      heading.current?.focus();
      // All three ways out are to be seen, not only the heading.
      heading.current?.closest('section')?.scrollIntoView({ block: 'nearest' });
    }
    if (focusOn === 'what') what.current?.querySelector<HTMLElement>('textarea, input')?.focus();
    if (focusOn !== 'way-out') setFocusOn(null);
  }, [focusOn]);

  const edit = (part: Partial<MeasureDraft>) => {
    setDraft((old) => ({ ...old, ...part }));
    setFailure(null);
  };
  const restrict = (restricts: Restriction) => {
    const next = { ...draft, restricts };
    edit({ restricts });
    // Somebody who goes through the choices with the arrows is not torn away from them; the stop is said, and next.
    if (isStopped(next) && !byKey.current) setFocusOn('stop');
  };
  const settle = (wayOut: WayOutDraft, view: ReporterView | null) => {
    edit({ wayOut, view });
    setFocusOn('way-out');
  };
  const save = async () => {
    if (stopped) return setFocusOn('stop');
    if (read.missing !== null || busy) return;
    setBusy(true);
    const { content } = read;
    const failed = await change(
      measure ? { kind: 'edit-measure', id: measure.id, content } : { kind: 'add-measure', content },
    );
    setBusy(false);
    if (failed) setFailure(failed);
    else onDone('recorded');
  };
  const remove = async () => {
    if (!measure) return;
    const failed = await change({ kind: 'remove-measure', id: measure.id });
    if (failed) setFailure(failed);
    else onDone('removed');
  };

  return (
    <FormPanel
      title={t(measure ? 'measures.form.edit' : 'measures.form.new')}
      onCancel={() => onDone('cancelled')}
      onFinish={() => void save()}
    >
      <div ref={what} className="measure-what">
        <TextLine
          label={t('measures.form.what')}
          value={draft.what}
          onChange={(text) => edit({ what: text })}
          longest={2_000}
          several
          required
        />
      </div>
      <div className="field-pair">
        <TextLine
          label={t('measures.form.by')}
          hint={t('measures.form.byHint')}
          value={draft.by}
          onChange={(by) => edit({ by })}
          longest={200}
          required
        />
        <WhenField label={t('measures.form.from')} value={draft.from} onChange={(from) => edit({ from })} />
      </div>
      <div
        onPointerDownCapture={() => {
          byKey.current = false;
        }}
        onKeyDownCapture={(event) => {
          byKey.current = event.key.startsWith('Arrow');
          if (!stopped || event.key !== 'Tab' || event.shiftKey) return;
          event.preventDefault();
          heading.current?.focus();
        }}
      >
        <ChooseOne
          label={t('measures.form.restricts')}
          value={draft.restricts}
          onChange={restrict}
          options={restrictionOrder.map((value) => ({ value, name: t(`measures.restricts.${value}`) }))}
        />
      </div>
      <p className="unseen" role="status">
        {stopped && t('measures.stop.appeared')}
      </p>
      {stopped && (
        <RestrictionStop
          headingRef={heading}
          onChange={() => {
            edit({ restricts: null });
            setFocusOn('what');
          }}
          onRequested={() => settle({ kind: 'requested', words: '', saidOn: today }, 'agrees')}
          onImposed={() =>
            settle(
              { kind: 'imposed', aftercareOn: addDays(today, 7) },
              draft.view === 'agrees' ? null : draft.view,
            )
          }
        />
      )}
      {restrictsReporter(draft) && draft.wayOut && (
        <WayOutFields
          key={draft.wayOut.kind}
          wayOut={draft.wayOut}
          onChange={(wayOut) => edit({ wayOut })}
          onOther={() => {
            edit({ wayOut: null, view: null });
            setFocusOn('stop');
          }}
          focus={focusOn === 'way-out'}
        />
      )}
      {!stopped && views.length > 1 && (
        <ChooseOne
          label={t('measures.form.view')}
          value={draft.view !== null && views.includes(draft.view) ? draft.view : null}
          onChange={(view) => edit({ view })}
          options={viewOrder
            .filter((value) => views.includes(value))
            .map((value) => ({ value, name: t(`measures.view.${value}`) }))}
        />
      )}
      <Refusal failure={failure} />
      <div className="form-acts">
        <div className="form-acts-first">
          <Button look="quiet" onPress={() => onDone('cancelled')}>
            {t('measures.form.cancel')}
          </Button>
          {measure && (
            <Button look="quiet" onPress={() => void remove()}>
              {t('measures.form.remove')}
            </Button>
          )}
        </div>
        <p id={missingId} className="small soft">
          {read.missing !== null && t(`measures.form.missing.${read.missing}`)}
        </p>
        <Button
          look={stopped ? 'plain' : 'primary'}
          onPress={() => void save()}
          unavailable={read.missing !== null || busy}
          describedBy={missingId}
        >
          {t('measures.form.save')}
        </Button>
      </div>
    </FormPanel>
  );
}
