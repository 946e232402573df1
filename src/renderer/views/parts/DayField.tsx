import { OctagonAlert } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDay } from '../../../core/cases/values';
import { useApp } from '../../app-context';
import { plainTyping } from '../../components/plain-typing';
import { moveDay, readDay } from '../../strings/days';
import { useDaySaying } from './use-day-saying';

export interface DayFieldProperties {
  readonly label: string;
  readonly day: CalendarDay;
  /** Null while what is typed is not a day. */
  readonly onChange: (day: CalendarDay | null) => void;
  readonly look?: 'box' | 'quiet';
  /** The day is one that is agreed for later, so that lying ahead is nothing to remark on. */
  readonly liesAhead?: boolean;
  /** What the vault said about this field. */
  readonly error?: string | null;
}

/** A day as people type it. Arrow up and down go a day on or back. */
export function DayField({
  label,
  day,
  onChange,
  look = 'box',
  error = null,
  liesAhead = false,
}: DayFieldProperties) {
  const { t } = useTranslation();
  const { host } = useApp();
  const saying = useDaySaying();
  const [typed, setTyped] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const today = host.today();
  const shown = typed ?? saying.nearOrFull(day);
  const read = typed === null ? null : readDay(typed, today);
  const [complains, setComplains] = useState(false);

  useEffect(() => {
    if (document.activeElement !== field.current) setTyped(null);
  }, [day]);

  const type = (text: string) => {
    setTyped(text);
    setComplains(false);
    const now = readDay(text, today);
    onChange(now.kind === 'day' ? now.day : null);
  };
  const leave = () => {
    if (read && read.kind !== 'day') setComplains(true);
    else setTyped(null);
  };
  const step = (event: KeyboardEvent) => {
    const days = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (days === 0) return;
    event.preventDefault();
    const from = read?.kind === 'day' ? read.day : day;
    setTyped(null);
    setComplains(false);
    onChange(moveDay(from, days));
  };

  const problem = complains && read && read.kind !== 'day' ? t(`common.day.${read.kind}`) : error;
  const remark = !problem && !liesAhead && day > today ? t('common.day.future') : null;

  return (
    <div className={look === 'quiet' ? 'day-field day-field-quiet' : 'field day-field'}>
      <label className={look === 'quiet' ? 'unseen' : 'field-label'} htmlFor={id}>
        {label}
      </label>
      <input
        {...plainTyping}
        id={id}
        ref={field}
        className={look === 'quiet' ? 'quiet-box day-box' : 'field-box day-box'}
        value={capitalised(shown)}
        onChange={(event) => type(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={leave}
        onKeyDown={step}
        maxLength={60}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem || remark ? `${id}-said` : undefined}
      />
      {problem && (
        <p id={`${id}-said`} className="field-error" role="alert">
          <OctagonAlert className="icon-small" aria-hidden />
          <span>{problem}</span>
        </p>
      )}
      {remark && (
        <p id={`${id}-said`} className="field-hint">
          {remark}
        </p>
      )}
    </div>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
