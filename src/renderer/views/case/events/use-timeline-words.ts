import { useTranslation } from 'react-i18next';
import type { TimelineAction, TimelineEvent } from '../../../../core/cases/timeline';
import { useWhenSaying } from '../../parts/use-when-saying';
import { useDaySaying } from '../../parts/use-day-saying';
import { useMarkSaying } from '../measures/use-mark-saying';
import type { TimelineRow } from './timeline-rows';

/** What is said of one line. */
export interface RowWords {
  readonly name: string;
  readonly facts: string;
  /** What must be seen wherever a measure is seen, each on a line of its own. */
  readonly marks?: readonly string[];
}

export interface TimelineWords {
  readonly eventTime: (event: TimelineEvent) => string;
  readonly action: (action: TimelineAction) => RowWords;
  readonly row: (row: TimelineRow) => RowWords;
}

/** The words beside the drawing and in the list: the same facts in both. */
export function useTimelineWords(): TimelineWords {
  const { t } = useTranslation();
  const sayWhen = useWhenSaying();
  const saying = useDaySaying();
  const sayMark = useMarkSaying();

  const eventTime = ({ when, ongoing, howOften }: TimelineEvent) => {
    const time = sayWhen(when);
    return [ongoing && when.certainty !== 'unknown' ? t('when.since', { when: time }) : time, howOften]
      .filter((part) => part !== '')
      .join(', ');
  };

  const action = (one: TimelineAction): RowWords => {
    const time = sayWhen(one.when);
    switch (one.kind) {
      case 'told-before':
        return {
          name: t('events.action.toldBefore', { to: one.to }),
          facts: sentences(time, capitalised(t(`told.followUp.${one.followUp}`))),
        };
      case 'conversation':
        return {
          name: t('events.action.conversation', { contact: t(`common.contact.${one.contact}`) }),
          facts: sentences(time),
        };
      case 'measure': {
        const since = one.when.certainty === 'unknown' ? time : t('when.since', { when: time });
        const until = one.endedOn ? ` ${t('events.action.ended', { day: saying.full(one.endedOn) })}` : '';
        const whom = t('events.action.restricts', {
          whom: t(`measures.restricts.${one.restricts}`),
        });
        return {
          name: t('events.action.measure', { what: one.headline }),
          facts: sentences(`${since}${until}`, whom),
          marks: one.marks.map((mark) => sayMark(mark)),
        };
      }
      case 'aftercare-contact':
        return {
          name: t('events.action.aftercareContact', { how: t(`aftercare.how.${one.how}`) }),
          facts: sentences(time),
        };
      case 'hand-over':
        return {
          name: t(`events.action.handOver.${one.what}`),
          facts: sentences(time, t('events.action.handOverTo', { to: one.to })),
        };
      case 'step':
        return {
          name: t('events.action.step', { to: t(`common.status.${one.to}`) }),
          facts: sentences(time),
        };
    }
  };

  const row = (line: TimelineRow): RowWords => {
    if (line.kind === 'event') {
      const [event] = line.moments;
      return { name: event.headline, facts: eventTime(event) };
    }
    if (line.kind === 'action') return action(line.moments[0]);
    const days = line.moments.map(({ when }) => sayWhen(when));
    const names = { conversation: 'conversations', 'aftercare-contact': 'aftercare', step: 'steps' } as const;
    const said =
      line.key === 'step'
        ? line.moments.map((one) => `${action(one).name.replace(/^[^:]*: /, '')}: ${sayWhen(one.when)}`)
        : days;
    return { name: t(`events.action.${names[line.key]}`), facts: said.join(', ') };
  };

  return { eventTime, action, row };
}

function sentences(...parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (/[.?…]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
