import { ArrowLeft } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../app-context';
import { Alarm } from '../../components/Alarm';
import { Aside } from '../../components/Aside';
import { Button } from '../../components/Button';
import { Progress } from '../../components/Progress';
import { Title } from '../../components/Title';
import type { CodeFailure } from '../../vault-worker/api';
import { CodeBoxes } from './CodeBoxes';
import { boxesLeft, checkBox, emptyBoxes } from './retyped-code';
import { StartPage } from './StartPage';
import { type OpeningProperties, useOpening } from './use-opening';
import { useOpeningProgress } from './use-opening-progress';

export interface OpenWithCodeProperties extends OpeningProperties {
  readonly onBack: () => void;
}

/** For whoever no longer knows the passphrase: the code from paper opens the same vault. */
export function OpenWithCode({ onBack, ...outcome }: OpenWithCodeProperties) {
  const { t } = useTranslation();
  const { vault } = useApp();
  const { wait } = outcome;
  const [boxes, setBoxes] = useState(emptyBoxes);
  const [failure, setFailure] = useState<'not-yours' | CodeFailure | null>(null);
  const { busy, open } = useOpening(outcome);
  const progress = useOpeningProgress(busy);
  const first = useRef<HTMLInputElement>(null);
  const missingId = useId();
  const left = boxesLeft(boxes);

  useEffect(() => first.current?.focus(), []);

  const unlock = async () => {
    if (left > 0 || busy || wait.seconds > 0) return;
    setFailure(null);
    setFailure(await open(() => vault.unlockWithCode(boxes.slice(0, checkBox), boxes[checkBox] ?? '')));
  };

  const message = () => {
    if (failure === null) return null;
    if (failure === 'not-yours') return t('start.openWithCode.notYours');
    if (failure.type === 'checksum-mismatch') return t('start.openWithCode.checkWrong');
    return failure.group === checkBox
      ? t('start.openWithCode.checkUnreadable')
      : t('start.openWithCode.groupWrong', { group: failure.group + 1 });
  };
  const missing = () => {
    if (busy) return null;
    if (wait.seconds > 0) return t('start.locked.wait', { count: wait.seconds });
    return left > 0 ? t('start.code.left', { count: left }) : null;
  };
  const said = message();

  const aside = (['where', 'unclear', 'neither'] as const).map((topic) => ({
    title: t(`start.openWithCode.aside.${topic}Title`),
    content: <p>{t(`start.openWithCode.aside.${topic}`)}</p>,
  }));

  return (
    <StartPage aside={<Aside name={t('start.openWithCode.title')} sections={aside} />}>
      <Title focus={false}>{t('start.openWithCode.title')}</Title>
      <p className="lead">{t('start.openWithCode.lead')}</p>
      <form className="code-entry" onSubmit={(event) => event.preventDefault()}>
        <CodeBoxes
          boxes={boxes}
          firstRef={first}
          wrong={failure !== null && failure !== 'not-yours' && 'group' in failure ? failure.group : null}
          onChange={(changed) => {
            setBoxes(changed);
            setFailure(null);
          }}
        />
        {said !== null && <Alarm text={said} />}
        {busy && <Progress name={t('start.locked.progress')} {...progress} />}
        <div className="start-acts">
          <Button look="quiet" icon={ArrowLeft} onPress={onBack}>
            {t('start.openWithCode.back')}
          </Button>
          <p id={missingId} className="small soft">
            {missing()}
          </p>
          <Button
            look="primary"
            submits
            onPress={() => void unlock()}
            unavailable={left > 0 || busy || wait.seconds > 0}
            describedBy={missingId}
          >
            {t('start.openWithCode.open')}
          </Button>
        </div>
      </form>
    </StartPage>
  );
}
