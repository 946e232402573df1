import { useTranslation } from 'react-i18next';
import type { CaseEvent } from '../../../../core/cases/parts/events';
import type { Timeline } from '../../../../core/cases/timeline';
import type { RecordId } from '../../../../core/cases/values';
import { SourceMark } from './SourceMark';
import { useTimelineWords } from './use-timeline-words';

export interface EventListProperties {
  readonly timeline: Timeline;
  readonly events: readonly CaseEvent[];
  readonly onOpen: (eventId: RecordId) => void;
}

/** The facts of the timeline in words, each event with all that is known of it. */
export function EventList({ timeline, events, onOpen }: EventListProperties) {
  const { t } = useTranslation();
  const words = useTimelineWords();
  return (
    <>
      <h3 className="list-head">{t('events.happened')}</h3>
      {timeline.events.length === 0 && <p className="fact-row soft">{t('events.filtered')}</p>}
      <ul className="fact-list">
        {timeline.events.map((shown) => {
          const event = events.find(({ id }) => id === shown.id);
          return (
            event && (
              <li key={event.id} className="fact-row">
                <span className="fact-when">{words.eventTime(shown)}</span>
                <div className="fact-body">
                  <p className="fact-what">{event.what}</p>
                  <EventFacts event={event} />
                </div>
                <button
                  type="button"
                  id={`event-${event.id}`}
                  className="button-link"
                  aria-label={t('events.editNamed', { what: shown.headline })}
                  onClick={() => onOpen(event.id)}
                >
                  {t('events.edit')}
                </button>
              </li>
            )
          );
        })}
      </ul>
      <h3 className="list-head">{t('events.done')}</h3>
      {timeline.actions.length === 0 && <p className="fact-row soft">{t('events.nothingDone')}</p>}
      <ul className="fact-list">
        {timeline.actions.map((action, index) => {
          const { name, facts, marks } = words.action(action);
          return (
            <li key={`${action.kind}-${action.id}-${index}`} className="fact-row fact-row-done">
              <span className="fact-what">{name}</span>
              <span className="soft">
                {facts}
                {marks?.map((mark) => (
                  <strong key={mark} className="fact-mark">
                    {mark}
                  </strong>
                ))}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function EventFacts({ event }: { readonly event: CaseEvent }) {
  const { t } = useTranslation();
  const facts = [
    event.where && t('events.fact.where', { text: event.where }),
    event.medium !== 'not-known' && t('events.fact.medium', { text: t(`events.medium.${event.medium}`) }),
    event.present && t('events.fact.present', { text: event.present }),
    event.effect && t('events.fact.effect', { text: event.effect }),
    event.repetition === 'repeated' && event.howOften === '' && t('events.fact.repeated'),
    event.repetition === 'once' && t('events.repetition.once'),
    event.ongoing && t('events.fact.ongoing'),
    event.namedByReporter && t('events.fact.named', { text: event.namedByReporter }),
    event.classified && t('events.fact.classified', { text: t(`categories.name.${event.classified}`) }),
  ].filter((fact): fact is string => Boolean(fact));
  return (
    <ul className="fact-details">
      <li className="fact-source">
        <SourceMark source={event.source} />
        {t(`events.source.${event.source}`)}
      </li>
      {event.measureId && <li className="mark-line mark-harm">{t('events.imposed')}</li>}
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}
