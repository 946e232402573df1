import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Timeline as TimelineData } from '../../../../core/cases/timeline';
import type { RecordId } from '../../../../core/cases/values';
import { useApp } from '../../../app-context';
import { sayMonthShort } from '../../../strings/days';
import { useDaySaying } from '../../parts/use-day-saying';
import { SourceMark } from './SourceMark';
import { TimelineLegend } from './TimelineLegend';
import { TimeMarks } from './TimeMarks';
import { marksOf, type Scale, scaleOf } from './timeline-geometry';
import { actionRows, eventRows, type TimelineRow } from './timeline-rows';
import { type RowWords, useTimelineWords } from './use-timeline-words';
import { useWidth } from './use-width';

const headHeight = 44;
const trackHeadHeight = 36;
const rowHeight = 42;
const markHeight = 16;
const footHeight = 24;

export interface TimelineProperties {
  readonly timeline: TimelineData;
  readonly onOpen: (eventId: RecordId) => void;
}

/** The two tracks on one scale. Solid is known, hatched is uncertain, dotted is unknown. */
export function Timeline({ timeline, onOpen }: TimelineProperties) {
  const { t } = useTranslation();
  const { host, preferences } = useApp();
  const saying = useDaySaying();
  const words = useTimelineWords();
  const [area, width] = useWidth<HTMLDivElement>();
  const id = useId();
  const today = host.today();
  const scale = scaleOf(timeline, today, Math.max(width, 1));
  const [happened, done] = [eventRows(timeline), actionRows(timeline)];
  const eventsHeight = heightOf(happened);
  const actionsTop = headHeight + eventsHeight + trackHeadHeight;
  const bottom = actionsTop + heightOf(done);
  const rows = [...placed(happened, headHeight), ...placed(done, actionsTop)];

  return (
    <figure className="timeline">
      <div className="timeline-body">
        <div className="timeline-names">
          <h3 className="timeline-head">{t('events.happened')}</h3>
          <ol>
            {happened.map((row) => (
              <TimelineName key={row.key} row={row} words={words.row(row)} onOpen={onOpen} />
            ))}
            {happened.length === 0 && <li className="timeline-row soft">{t('events.filtered')}</li>}
          </ol>
          <h3 className="timeline-track">{t('events.done')}</h3>
          <ol>
            {done.map((row) => (
              <TimelineName key={row.key} row={row} words={words.row(row)} onOpen={onOpen} />
            ))}
            {done.length === 0 && <li className="timeline-row small soft">{t('events.nothingDone')}</li>}
          </ol>
        </div>
        <div ref={area} className="timeline-area">
          {width > 0 && (
            <svg
              width={width}
              height={bottom + footHeight}
              viewBox={`0 0 ${width} ${bottom + footHeight}`}
              role="img"
              aria-labelledby={`${id}-title`}
              aria-describedby={`${id}-about`}
            >
              <title id={`${id}-title`}>{t('events.chart.title')}</title>
              <desc id={`${id}-about`}>
                {t('events.chart.about', {
                  from: saying.full(timeline.from ?? today),
                  to: saying.full(timeline.to ?? today),
                })}
              </desc>
              <Grid scale={scale} bottom={bottom} language={preferences.language} />
              <line className="timeline-edge" x1="0" x2={width} y1={headHeight - 4} y2={headHeight - 4} />
              <line
                className="timeline-edge"
                x1="0"
                x2={width}
                y1={headHeight + eventsHeight + 4}
                y2={headHeight + eventsHeight + 4}
              />
              {rows.map(({ row, top }) =>
                row.moments.map((moment, index) => (
                  <TimeMarks key={`${row.key}-${index}`} marks={marksOf(moment, scale)} middle={top + 20} />
                )),
              )}
              <line
                className="timeline-today"
                x1={scale.today}
                x2={scale.today}
                y1={headHeight - 4}
                y2={bottom + 4}
              />
              <text
                className="timeline-text"
                x={Math.min(scale.today, width)}
                y={bottom + 19}
                textAnchor={scale.today > width / 2 ? 'end' : 'start'}
              >
                {t('events.today', { day: saying.full(today) })}
              </text>
            </svg>
          )}
        </div>
      </div>
      <TimelineLegend />
    </figure>
  );
}

/** A measure has a line more for everything that must be said of it. */
function marksIn(row: TimelineRow): number {
  const [moment] = row.moments;
  return moment?.track === 'actions' && moment.kind === 'measure' ? moment.marks.length : 0;
}

function heightOf(rows: readonly TimelineRow[]): number {
  const heights = rows.map((row) => rowHeight + marksIn(row) * markHeight);
  return heights.length === 0 ? rowHeight : heights.reduce((sum, height) => sum + height);
}

function placed(rows: readonly TimelineRow[], top: number) {
  return rows.map((row, index) => ({
    row,
    top: index === 0 ? top : top + heightOf(rows.slice(0, index)),
  }));
}

function TimelineName({
  row,
  words,
  onOpen,
}: {
  readonly row: TimelineRow;
  readonly words: RowWords;
  readonly onOpen: (eventId: RecordId) => void;
}) {
  const { t } = useTranslation();
  if (row.kind !== 'event') {
    return (
      <li className="timeline-row" data-marks={words.marks?.length}>
        <span className="timeline-name" title={words.name}>
          {words.name}
        </span>
        <span className="timeline-facts" title={words.facts}>
          {words.facts}
        </span>
        {words.marks?.map((mark) => (
          <strong key={mark} className="timeline-said" title={mark}>
            {mark}
          </strong>
        ))}
      </li>
    );
  }
  const [event] = row.moments;
  return (
    <li className="timeline-row timeline-event">
      <SourceMark source={event.source} />
      <button
        type="button"
        id={`event-${event.id}`}
        className="timeline-name timeline-open"
        title={words.name}
        onClick={() => onOpen(event.id)}
      >
        {words.name}
        <span className="unseen">{`, ${t(`events.source.${event.source}`)}`}</span>
      </button>
      <span className="timeline-facts" title={words.facts}>
        {event.measureId ? `${words.facts}. ${t('events.imposed')}.` : words.facts}
      </span>
    </li>
  );
}

function Grid({
  scale,
  bottom,
  language,
}: {
  readonly scale: Scale;
  readonly bottom: number;
  readonly language: 'nl' | 'en';
}) {
  const step = scale.width / scale.ticks.length;
  const yearsOnly = scale.stepMonths >= 12;
  return (
    <>
      {scale.ticks.map(({ day, x, saysYear }) => (
        <g key={day}>
          <line className="timeline-grid" x1={x} x2={x} y1={headHeight - 4} y2={bottom} />
          {saysYear && (
            <text className="timeline-text" x={x + 3} y={yearsOnly ? 32 : 14}>
              {day.slice(0, 4)}
            </text>
          )}
          {!yearsOnly && (
            <text
              className="timeline-text"
              x={scale.stepMonths === 1 ? x + step / 2 : x + 3}
              y={32}
              textAnchor={scale.stepMonths === 1 ? 'middle' : 'start'}
            >
              {sayMonthShort(day, language)}
            </text>
          )}
        </g>
      ))}
    </>
  );
}
