import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../../app-context';
import { Button } from '../../../components/Button';
import type { CaseEditFailure } from '../../../vault-worker/api';
import { FormPanel } from '../../parts/FormPanel';
import { useCaseWork } from '../case-work';
import { Refusal } from '../Refusal';
import { draftOfDecision, readDecision } from './decision-draft';
import { DecisionFields } from './DecisionFields';

export function DecisionForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const { host } = useApp();
  const { file, change } = useCaseWork();
  const [draft, setDraft] = useState(() =>
    draftOfDecision(file.aftercare.decision, host.today(), 'decision'),
  );
  const [failure, setFailure] = useState<CaseEditFailure | null>(null);
  const missingId = useId();
  const decision = readDecision(draft);
  const save = async () => {
    if (!decision) return;
    const failed = await change({ kind: 'set-aftercare', decision });
    if (failed) setFailure(failed);
    else onDone();
  };
  return (
    <FormPanel title={t('aftercare.title')} onCancel={onDone} onFinish={() => void save()}>
      <DecisionFields
        draft={draft}
        onChange={(part) => {
          setDraft((old) => ({ ...old, ...part }));
          setFailure(null);
        }}
      />
      <Refusal failure={failure} />
      <div className="form-acts">
        <Button look="quiet" onPress={onDone}>
          {t('aftercare.cancel')}
        </Button>
        <p id={missingId} className="small soft">
          {!draft.dayRead && t('aftercare.wrongDay')}
        </p>
        <Button look="primary" onPress={() => void save()} unavailable={!decision} describedBy={missingId}>
          {t('aftercare.save')}
        </Button>
      </div>
    </FormPanel>
  );
}
