import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ConversationFile } from '../../../../core/cases/conversation-file';
import { Button } from '../../../components/Button';
import { places } from '../../frame/places';
import { emptyEvent } from './event-draft';
import { EventForm } from './EventForm';

export interface FromSelection {
  /** The selected words, while an event is being made of them. */
  readonly words: string | null;
  readonly said: 'none' | 'made' | null;
  readonly make: () => void;
  readonly done: (made: boolean) => void;
}

/** Makes an event of the words that are selected in a note, by the button or by Ctrl+E. */
export function useFromSelection(notes: RefObject<HTMLTextAreaElement | null>): FromSelection {
  const [words, setWords] = useState<string | null>(null);
  const [said, setSaid] = useState<FromSelection['said']>(null);
  const make = () => {
    const field = notes.current;
    const selected = field?.value.slice(field.selectionStart, field.selectionEnd).trim() ?? '';
    setSaid(selected === '' ? 'none' : null);
    setWords(selected === '' ? null : selected);
    if (selected === '') field?.focus();
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    const isKey = event.key.toLowerCase() === 'e' && (event.ctrlKey || event.metaKey);
    if (!isKey || event.altKey || event.shiftKey || document.activeElement !== notes.current) return;
    event.preventDefault();
    make();
  });
  useEffect(() => {
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return {
    words,
    said,
    make,
    done: (made) => {
      setWords(null);
      setSaid(made ? 'made' : null);
      // The selection is still there: writing goes on where it was left.
      notes.current?.focus();
    },
  };
}

/** The button in the foot of a sheet, with what it has to say. */
export function FromSelectionButton({
  from,
  record,
}: {
  readonly from: FromSelection;
  readonly record: ConversationFile;
}) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  return (
    <>
      <span className="small soft" role="status">
        {from.said && t(`events.fromSelection.${from.said}`)}{' '}
        {from.said === 'made' && (
          <button
            type="button"
            className="button-link"
            onClick={() => go(places.section(record.caseId, 'events'))}
          >
            {t('events.fromSelection.show')}
          </button>
        )}
      </span>
      <Button look="quiet" onPress={from.make}>
        {t('events.fromSelection.make')}
      </Button>
    </>
  );
}

/** The form under the note, with the selected words in it. */
export function FromSelectionForm({
  from,
  record,
}: {
  readonly from: FromSelection;
  readonly record: ConversationFile;
}) {
  const { t } = useTranslation();
  if (from.words === null) return null;
  return (
    <div className="event-from-selection">
      <EventForm
        key={from.words}
        title={t('events.form.fromSelection')}
        eventId={null}
        start={{ ...emptyEvent, what: from.words, conversationId: record.id }}
        onDone={(outcome) => from.done(outcome === 'recorded')}
      />
    </div>
  );
}
