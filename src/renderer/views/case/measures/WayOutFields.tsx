import { Hand } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../../../core/cases/days';
import { useApp } from '../../../app-context';
import { Button } from '../../../components/Button';
import { TextLine } from '../../../components/TextLine';
import { DayField } from '../../parts/DayField';
import type { WayOutDraft } from './measure-draft';

export interface WayOutFieldsProperties {
  readonly wayOut: WayOutDraft;
  readonly onChange: (wayOut: WayOutDraft) => void;
  /** Back to the three ways. */
  readonly onOther: () => void;
  /** Takes the focus to its heading when it was just chosen. */
  readonly focus: boolean;
}

/** What is asked for before a measure that restricts the reporter can be recorded. */
export function WayOutFields({ wayOut, onChange, onOther, focus }: WayOutFieldsProperties) {
  const { t } = useTranslation();
  const { host } = useApp();
  const heading = useRef<HTMLHeadingElement>(null);
  const today = host.today();
  const title = wayOut.kind === 'requested' ? 'requested' : 'imposed';
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);

  return (
    <section className="stop" aria-labelledby="way-out-title">
      <div className="stop-head">
        <Hand className="icon" aria-hidden />
        <h4 ref={heading} id="way-out-title" tabIndex={-1}>
          {t(`measures.stop.${title}.title`)}
        </h4>
        <Button look="quiet" onPress={onOther}>
          {t('measures.stop.other')}
        </Button>
      </div>
      <div className="stop-body">
        {wayOut.kind === 'requested' && (
          <>
            <TextLine
              label={t('measures.stop.words')}
              hint={t('measures.stop.wordsHint')}
              value={wayOut.words}
              onChange={(words) => onChange({ ...wayOut, words })}
              longest={2_000}
              several
              required
            />
            <DayField
              label={t('measures.stop.saidOn')}
              day={wayOut.saidOn ?? today}
              onChange={(saidOn) => onChange({ ...wayOut, saidOn })}
            />
            <p className="small soft">{t('measures.stop.requestedAgrees')}</p>
          </>
        )}
        {wayOut.kind === 'imposed' && (
          <div>
            <p className="way-out-lead">{t('measures.stop.imposed.text')}</p>
            <DayField
              label={t('measures.stop.aftercareOn')}
              liesAhead
              day={wayOut.aftercareOn ?? addDays(today, 7)}
              onChange={(aftercareOn) => onChange({ kind: 'imposed', aftercareOn })}
            />
            <p className="field-hint">{t('measures.stop.aftercareHint')}</p>
          </div>
        )}
        {wayOut.kind === 'imposed-before' && <p>{t('measures.stop.imposedSettled')}</p>}
      </div>
    </section>
  );
}
