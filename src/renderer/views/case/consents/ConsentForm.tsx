import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type ConsentForm as Form,
  consentForms,
  type ConsentKind,
  consentKinds,
} from '../../../../core/cases/parts/consents';
import { hasWords } from '../../../../core/cases/texts';
import { useApp } from '../../../app-context';
import { ChooseOne } from '../../../components/ChooseOne';
import { SelectOne } from '../../../components/SelectOne';
import { TextLine } from '../../../components/TextLine';
import { DayField } from '../../parts/DayField';
import { FormActs } from '../../parts/FormActs';
import { FormPanel } from '../../parts/FormPanel';
import { useDayDraft } from '../../parts/use-day-draft';
import { Refusal } from '../Refusal';
import { useOneChange } from '../use-one-change';

export interface ConsentFormProperties {
  /** The only kind that can be recorded here; null where the advisor chooses. */
  readonly kind: ConsentKind | null;
  readonly onClose: () => void;
}

/** Records what the reporter agreed to. It begins with an example sentence, which the advisor makes the reporter's own. */
export function ConsentForm({ kind: only, onClose }: ConsentFormProperties) {
  const { t, i18n } = useTranslation();
  const { host, preferences } = useApp();
  const sentence = (of: ConsentKind, spoken: 'nl' | 'en') =>
    i18n.getFixedT(spoken)(`consents.sentence.${of}`);
  const [kind, setKind] = useState<ConsentKind>(only ?? 'keep-dossier');
  const [language, setLanguage] = useState(preferences.language);
  const [text, setText] = useState(() => sentence(kind, language));
  const [how, setHow] = useState<Form>('spoken');
  const given = useDayDraft(host.today());
  const { day: givenOn } = given;
  const { failure, send } = useOneChange();
  const missingId = useId();

  // Words that the advisor wrote are never replaced by an example.
  const isExample =
    text === '' || consentKinds.some((one) => text === sentence(one, 'nl') || text === sentence(one, 'en'));
  const propose = (of: ConsentKind, spoken: 'nl' | 'en') => {
    setKind(of);
    setLanguage(spoken);
    if (isExample) setText(sentence(of, spoken));
  };
  const missing = hasWords(text)
    ? givenOn === null
      ? t('consents.form.wrongDay')
      : null
    : t('consents.form.noWords');

  const save = async () => {
    if (missing !== null || givenOn === null) return;
    if (await send({ kind: 'add-consent', content: { kind, text, how, givenOn } })) onClose();
  };

  return (
    <FormPanel title={t('consents.form.title')} onCancel={onClose} onFinish={() => void save()}>
      {only === null && (
        <ChooseOne
          label={t('consents.form.kind')}
          value={kind}
          onChange={(chosen) => propose(chosen, language)}
          options={consentKinds.map((value) => ({
            value,
            name: t(`consents.kind.${value}`),
            hint: t(`consents.kindHint.${value}`),
          }))}
        />
      )}
      <ChooseOne
        label={t('consents.form.language')}
        value={language}
        onChange={(spoken) => propose(kind, spoken)}
        options={[
          { value: 'nl', name: t('settings.dutch') },
          { value: 'en', name: t('settings.english') },
        ]}
      />
      <TextLine
        label={t('consents.form.text')}
        hint={t('consents.form.textHint')}
        value={text}
        onChange={setText}
        longest={10_000}
        several
      />
      <div className="field-row">
        <SelectOne
          label={t('consents.form.how')}
          value={how}
          onChange={setHow}
          options={consentForms.map((value) => ({ value, name: t(`consents.how.${value}`) }))}
        />
        <DayField label={t('consents.form.givenOn')} {...given.field} />
      </div>
      <Refusal failure={failure} />
      <FormActs
        cancel={{ name: t('consents.form.cancel'), onPress: onClose }}
        act={{ name: t('consents.form.save'), onPress: () => void save() }}
        missing={missing}
        missingId={missingId}
      />
    </FormPanel>
  );
}
