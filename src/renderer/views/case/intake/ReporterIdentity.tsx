import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IdentityContent } from '../../../../core/cases/reporter-identity';
import { useApp } from '../../../app-context';
import { Alarm } from '../../../components/Alarm';
import { Button } from '../../../components/Button';
import { useCaseWork } from '../case-work';
import { IdentityFields } from './IdentityFields';

type Shown =
  | { readonly kind: 'hidden' | 'reading' | 'not-read' }
  | { readonly kind: 'open'; readonly content: IdentityContent };

const nothingKnown: IdentityContent = { name: '', phone: '', email: '', address: '', note: '' };

/** Name and contact of the reporter: read only when asked for, and gone from the page when it is left. */
export function ReporterIdentity() {
  const { t } = useTranslation();
  const { vault } = useApp();
  const { file } = useCaseWork();
  const [shown, setShown] = useState<Shown>({ kind: 'hidden' });
  const [returns, setReturns] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  useEffect(() => {
    if (returns && shown.kind === 'hidden') button.current?.focus();
  }, [returns, shown]);

  const show = () => {
    setShown({ kind: 'reading' });
    vault.readIdentity(file.id).then(
      (content) => here.current && setShown({ kind: 'open', content: content ?? nothingKnown }),
      () => here.current && setShown({ kind: 'not-read' }),
    );
  };

  return (
    <section className="part" aria-labelledby="identity-title">
      <h3 id="identity-title">{t('intake.identity.title')}</h3>
      <p className="field-hint">{t('intake.identity.lead')}</p>
      {shown.kind === 'not-read' && <Alarm text={t('intake.identity.notRead')} />}
      {shown.kind === 'open' ? (
        <IdentityFields
          caseId={file.id}
          start={shown.content}
          onHide={() => {
            setReturns(true);
            setShown({ kind: 'hidden' });
          }}
        />
      ) : (
        <div>
          <Button onPress={show} buttonRef={button}>
            {t(shown.kind === 'reading' ? 'intake.identity.reading' : 'intake.identity.show')}
          </Button>
        </div>
      )}
    </section>
  );
}
