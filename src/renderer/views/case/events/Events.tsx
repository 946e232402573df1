import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceClass } from '../../../../core/cases/parts/events';
import { timelineOf } from '../../../../core/cases/timeline';
import type { RecordId } from '../../../../core/cases/values';
import { Button } from '../../../components/Button';
import { EmptyPanel } from '../../../components/EmptyPanel';
import { useFocusAfter } from '../../parts/use-focus-after';
import { useCaseWork } from '../case-work';
import { focusSection, Section } from '../Section';
import { draftOf, emptyEvent } from './event-draft';
import { EventForm } from './EventForm';
import { EventList } from './EventList';
import { SourceFilter } from './SourceFilter';
import { Timeline } from './Timeline';

const views = ['timeline', 'list'] as const;
type View = (typeof views)[number];
const addId = 'add-event';

/** What happened and what was done: as a timeline, or as a list with the same facts. */
export function Events() {
  const { t } = useTranslation();
  const { file, conversations, sought } = useCaseWork();
  const [view, setView] = useState<View>('timeline');
  const [sources, setSources] = useState<ReadonlySet<SourceClass>>(new Set());
  const [open, setOpen] = useState<RecordId | 'new' | null>(sought.itemId);
  const focusAfter = useFocusAfter();
  useEffect(() => {
    if (sought.itemId) setOpen(sought.itemId);
  }, [sought]);

  const timeline = timelineOf(file, conversations ?? [], sources.size === 0 ? null : sources);
  const opened = open === null || open === 'new' ? null : file.events.find(({ id }) => id === open);
  const isEmpty = timeline.events.length === 0 && timeline.actions.length === 0 && sources.size === 0;
  const filter = file.events.length > 0 && (
    <SourceFilter
      chosen={sources}
      onChange={setSources}
      shown={timeline.events.length}
      all={file.events.length}
    />
  );

  return (
    <Section
      title={t('events.title')}
      className="events"
      act={
        <div className="section-acts">
          <div className="segments" role="group" aria-label={t('events.view.label')}>
            {views.map((one) => (
              <button
                key={one}
                type="button"
                className="segment"
                aria-pressed={view === one}
                onClick={() => setView(one)}
              >
                {t(`events.view.${one}`)}
              </button>
            ))}
          </div>
          <Button icon={Plus} id={addId} name={t('events.addNamed')} onPress={() => setOpen('new')}>
            {t('events.add')}
          </Button>
        </div>
      }
    >
      {(open === 'new' || opened) && (
        <EventForm
          key={open}
          title={t(opened ? 'events.form.edit' : 'events.form.new')}
          eventId={opened?.id ?? null}
          start={opened ? draftOf(opened) : emptyEvent}
          onDone={(outcome) => {
            setOpen(null);
            if (outcome === 'removed') return focusSection();
            focusAfter(opened ? `event-${opened.id}` : addId);
          }}
        />
      )}
      {isEmpty && open !== 'new' && (
        <EmptyPanel
          title={t('events.none.title')}
          text={t('events.none.text')}
          action={{ name: t('events.none.action'), onPress: () => setOpen('new') }}
        />
      )}
      {!isEmpty && view === 'timeline' && (
        <>
          <Timeline timeline={timeline} onOpen={setOpen} />
          {filter}
        </>
      )}
      {!isEmpty && view === 'list' && (
        <>
          {filter}
          <EventList timeline={timeline} events={file.events} onOpen={setOpen} />
        </>
      )}
    </Section>
  );
}
