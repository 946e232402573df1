import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordId } from '../../../../core/cases/values';
import { Button } from '../../../components/Button';
import { EmptyPanel } from '../../../components/EmptyPanel';
import { useDaySaying } from '../../parts/use-day-saying';
import { useFocusAfter } from '../../parts/use-focus-after';
import { useCaseWork } from '../case-work';
import { focusSection, Section } from '../Section';
import { ContactForm } from './ContactForm';
import { Decision } from './Decision';
import { DecisionForm } from './DecisionForm';

const noteId = 'note-contact';
const decideId = 'decide-aftercare';

type Open = 'decide' | 'new' | RecordId | null;

/** Care that goes on: what was decided, and every contact that was made, the latest first. */
export function Aftercare() {
  const { t } = useTranslation();
  const { file, sought } = useCaseWork();
  const saying = useDaySaying();
  const { decision, contacts } = file.aftercare;
  const [open, setOpen] = useState<Open>(null);
  const focusAfter = useFocusAfter();
  useEffect(() => {
    if (sought.itemId) setOpen(sought.itemId);
  }, [sought]);

  const opened = contacts.find(({ id }) => id === open) ?? null;
  const latestFirst = contacts.toSorted((left, right) => right.on.localeCompare(left.on));

  return (
    <Section
      title={t('aftercare.title')}
      act={
        <Button icon={Plus} id={noteId} onPress={() => setOpen('new')}>
          {t('aftercare.note')}
        </Button>
      }
    >
      {open === 'decide' ? (
        <DecisionForm
          onDone={() => {
            setOpen(null);
            focusAfter(decideId, noteId);
          }}
        />
      ) : decision ? (
        <div className="aftercare-decision">
          <Decision decision={decision} />
          <Button look="plain" id={decideId} onPress={() => setOpen('decide')}>
            {t('aftercare.decide')}
          </Button>
        </div>
      ) : (
        <EmptyPanel
          title={t('aftercare.undecided.title')}
          text={t('aftercare.undecided.text')}
          action={{ name: t('aftercare.undecided.action'), onPress: () => setOpen('decide') }}
        />
      )}
      {(open === 'new' || opened) && (
        <ContactForm
          key={open}
          contact={opened}
          onDone={(outcome) => {
            setOpen(null);
            if (outcome === 'removed') return focusSection();
            focusAfter(opened ? `contact-${opened.id}` : noteId);
          }}
        />
      )}
      <h3 className="list-head">{t('aftercare.contacts')}</h3>
      {contacts.length === 0 && <p className="fact-row soft">{t('aftercare.noContacts')}</p>}
      <ul className="fact-list">
        {latestFirst.map(({ id, on, how, note }) => (
          <li key={id} className="fact-row">
            <span className="fact-when">{saying.full(on)}</span>
            <div className="fact-body">
              <p className="soft">{t(`aftercare.how.${how}`)}</p>
              {note && <p className="fact-what">{note}</p>}
            </div>
            <button
              type="button"
              id={`contact-${id}`}
              className="button-link"
              aria-label={t('aftercare.editNamed', { day: saying.full(on) })}
              onClick={() => setOpen(id)}
            >
              {t('aftercare.edit')}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
