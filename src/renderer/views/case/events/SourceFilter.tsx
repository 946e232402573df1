import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type SourceClass, sourceClasses } from '../../../../core/cases/parts/events';
import { SourceMark } from './SourceMark';

export interface SourceFilterProperties {
  /** Empty while all are shown. */
  readonly chosen: ReadonlySet<SourceClass>;
  readonly onChange: (chosen: ReadonlySet<SourceClass>) => void;
  /** How many events there are of those shown, said when some are left out. */
  readonly shown: number;
  readonly all: number;
}

/** What the source marks mean; pressing one leaves only the events of that source. */
export function SourceFilter({ chosen, onChange, shown, all }: SourceFilterProperties) {
  const { t } = useTranslation();
  const id = useId();
  const toggle = (source: SourceClass) => {
    const next = new Set(chosen);
    if (!next.delete(source)) next.add(source);
    onChange(next);
  };
  return (
    <div className="legend-row" role="group" aria-labelledby={id} aria-describedby={`${id}-hint`}>
      <h3 id={id} className="legend-name">
        {t('events.filter')}
      </h3>
      <p id={`${id}-hint`} className="unseen">
        {t('events.filterHint')}
      </p>
      <div className="legend-items">
        {sourceClasses.map((source) => (
          <button
            key={source}
            type="button"
            className="legend-toggle"
            aria-pressed={chosen.has(source)}
            title={t('events.filterHint')}
            onClick={() => toggle(source)}
          >
            <SourceMark source={source} />
            {t(`events.source.${source}`)}
          </button>
        ))}
        <span className="small soft" role="status">
          {chosen.size > 0 && t('events.shown', { shown, all })}
        </span>
      </div>
    </div>
  );
}
