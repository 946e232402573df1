import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { plainTyping } from '../../components/plain-typing';

const longest = 1_440;
const quick = [5, 15] as const;

export interface DurationFieldProperties {
  readonly minutes: number;
  readonly onChange: (minutes: number) => void;
}

/** Minutes, typed or added to. Arrow up and down go by five. */
export function DurationField({ minutes, onChange }: DurationFieldProperties) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(said(minutes));
  const [wrong, setWrong] = useState(false);
  const id = useId();

  useEffect(() => setTyped(said(minutes)), [minutes]);

  const type = (text: string) => {
    setTyped(text);
    const read = text.trim() === '' ? 0 : Number(text);
    const fits = Number.isInteger(read) && read >= 0 && read <= longest;
    setWrong(!fits);
    if (fits) onChange(read);
  };
  const add = (more: number) => {
    setWrong(false);
    onChange(Math.min(longest, Math.max(0, minutes + more)));
  };
  const press = (event: KeyboardEvent) => {
    const more = event.key === 'ArrowUp' ? 5 : event.key === 'ArrowDown' ? -5 : 0;
    if (more === 0) return;
    event.preventDefault();
    add(more);
  };

  return (
    <div className="duration">
      <input
        {...plainTyping}
        id={id}
        className="quiet-box duration-box"
        inputMode="numeric"
        aria-label={t('caseFile.conversation.duration')}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        value={typed}
        placeholder="–"
        maxLength={5}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={press}
      />
      <span aria-hidden="true">{t('caseFile.conversation.minutes')}</span>
      {quick.map((more) => (
        <button
          key={more}
          type="button"
          className="chip"
          aria-label={t('caseFile.conversation.more', { count: more })}
          onClick={() => add(more)}
        >
          +{more}
        </button>
      ))}
      {wrong && (
        <span id={`${id}-wrong`} className="field-error" role="alert">
          {t('caseFile.conversation.durationWrong')}
        </span>
      )}
    </div>
  );
}

function said(minutes: number): string {
  return minutes === 0 ? '' : String(minutes);
}
