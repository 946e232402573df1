import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import { TextLine } from '../../components/TextLine';
import type { DismissalReason } from '../../vault-worker/api';

const reasons = ['no-person', 'well-known', 'reporter-agrees'] as const;
const longestReason = 500;

export interface StayReasonsProperties {
  readonly words: string;
  readonly onChoose: (reason: DismissalReason) => void;
  readonly onCancel: () => void;
}

/** Asks in place why something may stay; the reason itself is the button that says so. */
export function StayReasons({ words, onChoose, onCancel }: StayReasonsProperties) {
  const { t } = useTranslation();
  const [typing, setTyping] = useState(false);
  const [text, setText] = useState('');
  const first = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const questionId = useId();

  useEffect(() => first.current?.focus(), []);
  useEffect(() => {
    if (typing) field.current?.focus();
  }, [typing]);

  const keep = () => {
    if (text.trim() !== '') onChoose({ kind: 'other', text: text.trim() });
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leaves from anywhere in the group
    <div
      className="spot-reasons"
      role="group"
      aria-labelledby={questionId}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && typing && event.target === field.current) {
          event.preventDefault();
          event.stopPropagation();
          keep();
        }
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <p id={questionId}>{t('textLint.stay.why', { words })}</p>
      <div className="spot-reason-buttons">
        {reasons.map((kind, index) => (
          <Button
            key={kind}
            onPress={() => onChoose({ kind })}
            {...(index === 0 ? { buttonRef: first } : {})}
          >
            {t(`textLint.reason.${kind}`)}
          </Button>
        ))}
        {!typing && <Button onPress={() => setTyping(true)}>{t('textLint.stay.other')}</Button>}
      </div>
      {typing && (
        <div className="spot-other">
          <TextLine
            label={t('textLint.stay.otherLabel')}
            labelUnseen
            value={text}
            onChange={setText}
            longest={longestReason}
            inputRef={field}
          />
          <Button onPress={keep} unavailable={text.trim() === ''}>
            {t('textLint.stay.keep')}
          </Button>
        </div>
      )}
      <Button look="quiet" onPress={onCancel}>
        {t('common.cancel')}
      </Button>
    </div>
  );
}
