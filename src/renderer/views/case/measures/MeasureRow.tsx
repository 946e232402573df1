import { useTranslation } from 'react-i18next';
import { marksOfMeasure } from '../../../../core/cases/marks';
import type { Measure } from '../../../../core/cases/parts/measures';
import { headlineOf } from '../../../../core/cases/texts';
import { useDaySaying } from '../../parts/use-day-saying';
import { useWhenSaying } from '../../parts/use-when-saying';
import { MarkLines } from './MarkLines';

export interface MeasureRowProperties {
  readonly measure: Measure;
  readonly onEdit: () => void;
  readonly onEnd: () => void;
  readonly onAgain: () => void;
}

export function MeasureRow({ measure, onEdit, onEnd, onAgain }: MeasureRowProperties) {
  const { t } = useTranslation();
  const saying = useDaySaying();
  const sayWhen = useWhenSaying();
  const { id, what, by, from, restricts, settlement, view, endedOn } = measure;
  const headline = headlineOf(what).text;
  const since =
    from.certainty === 'unknown' ? t('measures.unknownSince') : t('measures.since', { when: sayWhen(from) });
  return (
    <li className="fact-row measure-row">
      <div className="fact-body">
        <p className="fact-what">{what}</p>
        <ul className="fact-details">
          <li>{t('measures.facts', { by, since })}</li>
          {endedOn && <li>{t('measures.ended', { day: saying.full(endedOn) })}</li>}
          <li>{t('measures.restrictsWhom', { whom: t(`measures.restricts.${restricts}`) })}</li>
          {view === 'agrees' && <li>{t('measures.view.agrees')}</li>}
        </ul>
        <MarkLines marks={marksOfMeasure(measure)} />
        {settlement?.kind === 'requested' && (
          <figure className="single-bar measure-words">
            <figcaption className="small soft">
              {t('measures.words', { day: saying.full(settlement.saidOn) })}
            </figcaption>
            <blockquote>{settlement.words}</blockquote>
          </figure>
        )}
        {settlement?.kind === 'imposed' && <p className="small soft">{t('measures.imposedAs')}</p>}
      </div>
      <div className="row-acts">
        <button
          type="button"
          id={`measure-${id}`}
          className="button-link"
          aria-label={t('measures.editNamed', { what: headline })}
          onClick={onEdit}
        >
          {t('measures.edit')}
        </button>
        <button
          type="button"
          className="button-link"
          aria-label={t(endedOn ? 'measures.againNamed' : 'measures.endNamed', { what: headline })}
          onClick={endedOn ? onAgain : onEnd}
        >
          {t(endedOn ? 'measures.again' : 'measures.end')}
        </button>
      </div>
    </li>
  );
}
