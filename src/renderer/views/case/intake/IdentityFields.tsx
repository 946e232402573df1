import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IdentityContent } from '../../../../core/cases/reporter-identity';
import type { RecordId } from '../../../../core/cases/values';
import { useApp } from '../../../app-context';
import { Alarm } from '../../../components/Alarm';
import { Button } from '../../../components/Button';
import { TextLine } from '../../../components/TextLine';
import type { IdentityFailure } from '../../../vault-worker/api';
import { StateLine } from '../../parts/StateLine';
import { useKeeper } from '../../parts/use-keeper';
import { useLeaving } from '../../parts/use-leaving';
import { useCaseWork } from '../case-work';
import { sayRefusal } from '../say-refusal';

export interface IdentityFieldsProperties {
  readonly caseId: RecordId;
  readonly start: IdentityContent;
  readonly onHide: () => void;
}

export function IdentityFields({ caseId, start, onHide }: IdentityFieldsProperties) {
  const { t } = useTranslation();
  const { vault } = useApp();
  const { tellLost, file } = useCaseWork();
  const { identity } = file.reporter;
  const [kept, setKept] = useState(start);
  const fields = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLInputElement>(null);
  const { content, type, flush, state, failure } = useKeeper<IdentityContent, IdentityFailure>({
    kept,
    keep: async (typed) => {
      const answer = await vault.keepIdentity(caseId, typed).catch(() => null);
      if (!answer?.ok) return answer?.error ?? { type: 'not-saved', reason: 'input-output' };
      setKept(typed);
      return null;
    },
    reasonOf: (refused) => (refused.type === 'not-saved' ? refused.reason : null),
    onLost: tellLost,
  });
  useLeaving(fields, flush);
  useEffect(() => first.current?.focus(), []);
  const tryAgain = useEffectEvent(() => {
    if (failure?.type === 'reporter-is-unknown') type({});
  });
  // The advisor said that the reporter is known after all: what was refused fits now.
  useEffect(() => {
    if (identity !== 'unknown-to-me') tryAgain();
  }, [identity]);

  const errorAt = (field: keyof IdentityContent) =>
    failure?.type === 'invalid' && failure.field === field ? sayRefusal(failure, t) : null;
  const line = (field: keyof IdentityContent, longest: number) => ({
    label: t(`intake.identity.${field}`),
    value: content[field],
    onChange: (typed: string) => type({ [field]: typed }),
    error: errorAt(field),
    longest,
  });
  return (
    <div ref={fields} className="identity">
      <TextLine {...line('name', 200)} inputRef={first} />
      <div className="field-pair">
        <TextLine {...line('phone', 100)} />
        <TextLine {...line('email', 254)} />
      </div>
      <TextLine {...line('address', 1_000)} several />
      <TextLine {...line('note', 2_000)} several />
      <p className="field-hint">{t('intake.identity.empty')}</p>
      {failure?.type === 'reporter-is-unknown' && <Alarm text={t('intake.identity.unknown')} />}
      {failure?.type === 'absent' && <Alarm text={sayRefusal(failure, t)} />}
      <div className="part-foot">
        {state && <StateLine state={state} />}
        <Button onPress={onHide}>{t('intake.identity.hide')}</Button>
      </div>
    </div>
  );
}
