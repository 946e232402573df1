import { ArrowLeft } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../app-context';
import { Alarm } from '../../components/Alarm';
import { Aside } from '../../components/Aside';
import { Button } from '../../components/Button';
import { Title } from '../../components/Title';
import type { MakeFailure, OpeningFinding } from '../../vault-worker/api';
import { CodeBoxes } from './CodeBoxes';
import { CodeSheet } from './CodeSheet';
import type { IssuedCode } from './MakeVault';
import { boxesLeft, checkBox, emptyBoxes } from './retyped-code';
import { StartPage } from './StartPage';
import { Steps } from './Steps';

export interface RecoveryCodeProperties {
  readonly code: IssuedCode;
  readonly onBack: () => void;
  readonly onConfirmed: (findings: readonly OpeningFinding[]) => void;
}

export function RecoveryCode({ code, onBack, onConfirmed }: RecoveryCodeProperties) {
  const { t } = useTranslation();
  const { vault } = useApp();
  const [boxes, setBoxes] = useState(emptyBoxes);
  const [hidden, setHidden] = useState(false);
  const [failure, setFailure] = useState<MakeFailure | null>(null);
  const [broken, setBroken] = useState(false);
  const [busy, setBusy] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const missingId = useId();
  const left = boxesLeft(boxes);

  const confirm = async () => {
    if (left > 0 || busy) return;
    setBusy(true);
    setFailure(null);
    setBroken(false);
    try {
      const made = await vault.confirmRecoveryCode(boxes.slice(0, checkBox), boxes[checkBox] ?? '');
      if (made.ok) return onConfirmed(made.value.findings);
      setFailure(made.error);
    } catch {
      setBroken(true);
    }
    setBusy(false);
  };

  const message = () => {
    if (!failure) return null;
    if (failure.type === 'already-present') return t('start.code.alreadyPresent');
    if (failure.type === 'not-saved') return t(`start.code.notSaved.${failure.reason}`);
    return failure.group === checkBox
      ? t('start.code.mismatchCheck')
      : t('start.code.mismatch', { group: failure.group + 1 });
  };

  const aside = (['where', 'who', 'why'] as const).map((topic) => ({
    title: t(`start.code.aside.${topic}Title`),
    content: <p>{t(`start.code.aside.${topic}`)}</p>,
  }));

  return (
    <StartPage
      steps={<Steps current="code" />}
      aside={<Aside name={t('start.code.title')} sections={aside} />}
    >
      <Title>{t('start.code.title')}</Title>
      <p className="lead">{t('start.code.lead')}</p>
      <CodeSheet
        code={code}
        hidden={hidden}
        onShow={() => {
          setHidden(false);
          setBoxes(emptyBoxes());
          setFailure(null);
          first.current?.focus();
        }}
      />
      <hr className="rule" />
      <form onSubmit={(event) => event.preventDefault()}>
        <h2>{t('start.code.retype')}</h2>
        <p className="soft">{t('start.code.retypeHint')}</p>
        <CodeBoxes
          boxes={boxes}
          firstRef={first}
          wrong={failure?.type === 'code-mismatch' ? failure.group : null}
          onChange={(changed) => {
            setBoxes(changed);
            setFailure(null);
            if (changed.some((text) => text !== '')) setHidden(true);
          }}
        />
        {failure && <Alarm text={message() ?? ''} />}
        {broken && <Alarm text={[t('start.unreadable.safe'), t('start.unreadable.next')].join(' ')} />}
        <div className="start-acts">
          <Button look="quiet" icon={ArrowLeft} onPress={onBack}>
            {t('common.back')}
          </Button>
          <p id={missingId} className="small soft" role="status">
            {busy ? t('start.code.busy') : left > 0 ? t('start.code.left', { count: left }) : ''}
          </p>
          <Button
            look="primary"
            submits
            onPress={() => void confirm()}
            unavailable={left > 0 || busy}
            describedBy={missingId}
          >
            {t('start.code.next')}
          </Button>
        </div>
      </form>
    </StartPage>
  );
}
