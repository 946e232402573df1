import { useTranslation } from 'react-i18next';
import { ChooseOne } from '../../../components/ChooseOne';
import { TextLine } from '../../../components/TextLine';
import { DayField } from '../../parts/DayField';
import { type DecisionDraft, decisionKinds } from './decision-draft';

export interface DecisionFieldsProperties {
  readonly draft: DecisionDraft;
  readonly onChange: (part: Partial<DecisionDraft>) => void;
}

/** How aftercare goes on: a next contact, or the end of it. */
export function DecisionFields({ draft, onChange }: DecisionFieldsProperties) {
  const { t } = useTranslation();
  return (
    <>
      <ChooseOne
        label={t('aftercare.decideTitle')}
        value={draft.kind}
        onChange={(kind) => onChange({ kind })}
        options={decisionKinds.map((value) => ({ value, name: t(`aftercare.decision.${value}`) }))}
      />
      {draft.kind === 'running' && (
        <div className="field-pair">
          <DayField
            label={t('aftercare.nextOn')}
            liesAhead
            day={draft.nextOn}
            onChange={(day) => onChange(day ? { nextOn: day, dayRead: true } : { dayRead: false })}
          />
          <TextLine
            label={t('aftercare.aboutLabel')}
            hint={t('aftercare.aboutHint')}
            value={draft.about}
            onChange={(about) => onChange({ about })}
            longest={300}
          />
        </div>
      )}
      {(draft.kind === 'declined' || draft.kind === 'completed') && (
        <>
          <DayField
            label={t('aftercare.on')}
            day={draft.on}
            onChange={(day) => onChange(day ? { on: day, dayRead: true } : { dayRead: false })}
          />
          <TextLine
            label={t('aftercare.decisionNote')}
            value={draft.note}
            onChange={(note) => onChange({ note })}
            longest={2_000}
            several
          />
        </>
      )}
    </>
  );
}
