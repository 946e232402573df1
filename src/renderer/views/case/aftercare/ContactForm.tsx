import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AftercareContact, AftercareContactContent } from '../../../../core/cases/parts/aftercare';
import { contactChannels } from '../../../../core/cases/parts/reporter';
import { useApp } from '../../../app-context';
import { Button } from '../../../components/Button';
import { SelectOne } from '../../../components/SelectOne';
import { TextLine } from '../../../components/TextLine';
import type { CaseEditFailure } from '../../../vault-worker/api';
import { DayField } from '../../parts/DayField';
import { FormPanel } from '../../parts/FormPanel';
import { useCaseWork } from '../case-work';
import { Refusal } from '../Refusal';
import { draftOfDecision, readDecision } from './decision-draft';
import { DecisionFields } from './DecisionFields';

export interface ContactFormProperties {
  /** Null for a new contact, which also says what follows. */
  readonly contact: AftercareContact | null;
  readonly onDone: (outcome: 'recorded' | 'cancelled' | 'removed') => void;
}

export function ContactForm({ contact, onDone }: ContactFormProperties) {
  const { t } = useTranslation();
  const { host } = useApp();
  const { file, change } = useCaseWork();
  const today = host.today();
  const [content, setContent] = useState<AftercareContactContent>(() =>
    contact
      ? { on: contact.on, how: contact.how, note: contact.note }
      : { on: today, how: file.reporter.contact.channel, note: '' },
  );
  const [dayRead, setDayRead] = useState(true);
  const [next, setNext] = useState(() => draftOfDecision(file.aftercare.decision, today, 'contact'));
  const [failure, setFailure] = useState<CaseEditFailure | null>(null);
  const missingId = useId();
  const decision = readDecision(next);
  const missing = !dayRead || !next.dayRead ? 'wrongDay' : !contact && !decision ? 'chooseFirst' : null;

  const edit = (part: Partial<AftercareContactContent>) => {
    setContent((old) => ({ ...old, ...part }));
    setFailure(null);
  };
  const save = async () => {
    if (missing) return;
    const failed = await change(
      contact
        ? { kind: 'edit-contact', id: contact.id, content }
        : { kind: 'note-contact', content, decision },
    );
    if (failed) setFailure(failed);
    else onDone('recorded');
  };
  const remove = async () => {
    if (!contact) return;
    const failed = await change({ kind: 'remove-contact', id: contact.id });
    if (failed) setFailure(failed);
    else onDone('removed');
  };

  return (
    <FormPanel
      title={t(contact ? 'aftercare.contact.edit' : 'aftercare.contact.new')}
      onCancel={() => onDone('cancelled')}
      onFinish={() => void save()}
    >
      <div className="field-row">
        <DayField
          label={t('aftercare.contact.on')}
          day={content.on}
          onChange={(on) => {
            setDayRead(on !== null);
            if (on) edit({ on });
          }}
        />
        <SelectOne
          label={t('aftercare.contact.how')}
          value={content.how}
          onChange={(how) => edit({ how })}
          options={contactChannels.map((value) => ({ value, name: t(`aftercare.how.${value}`) }))}
        />
      </div>
      <TextLine
        label={t('aftercare.contact.note')}
        value={content.note}
        onChange={(note) => edit({ note })}
        longest={2_000}
        several
      />
      {!contact && (
        <DecisionFields
          draft={next}
          onChange={(part) => {
            setNext((old) => ({ ...old, ...part }));
            setFailure(null);
          }}
        />
      )}
      <Refusal failure={failure} />
      <div className="form-acts">
        <div className="form-acts-first">
          <Button look="quiet" onPress={() => onDone('cancelled')}>
            {t('aftercare.cancel')}
          </Button>
          {contact && (
            <Button look="quiet" onPress={() => void remove()}>
              {t('aftercare.contact.remove')}
            </Button>
          )}
        </div>
        <p id={missingId} className="small soft">
          {missing && t(`aftercare.${missing}`)}
        </p>
        <Button
          look="primary"
          onPress={() => void save()}
          unavailable={missing !== null}
          describedBy={missingId}
        >
          {t('aftercare.save')}
        </Button>
      </div>
    </FormPanel>
  );
}
