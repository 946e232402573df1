import { OctagonAlert } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isInTheFuture, type When } from '../../../core/cases/when';
import { useApp } from '../../app-context';
import { plainTyping } from '../../components/plain-typing';
import { readWhen } from '../../strings/when';
import { useWhenSaying } from './use-when-saying';

export interface WhenFieldProperties {
  readonly label: string;
  /** Null for a field that was not filled in yet. */
  readonly value: When | null;
  /** Null while what is typed is not a time. */
  readonly onChange: (when: When | null) => void;
  /** What the vault said about this field. */
  readonly error?: string | null;
}

/** A time as people say it, as exact or as vague as it is; below it stands how Luwte understood it. */
export function WhenField({ label, value, onChange, error = null }: WhenFieldProperties) {
  const { t } = useTranslation();
  const { host } = useApp();
  const say = useWhenSaying();
  const [typed, setTyped] = useState<string | null>(null);
  const [complains, setComplains] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const today = host.today();
  const shown = typed ?? (value ? say(value) : '');
  const read = typed === null ? null : readWhen(typed, today);
  const understood = read ? (read.kind === 'when' ? read.when : null) : value;

  useEffect(() => {
    if (document.activeElement !== field.current) setTyped(null);
  }, [value]);

  const type = (text: string) => {
    setTyped(text);
    setComplains(false);
    const now = readWhen(text, today);
    onChange(now.kind === 'when' ? now.when : null);
  };
  const leave = () => {
    if (read && read.kind !== 'when') setComplains(true);
    else setTyped(null);
  };
  const choose = (when: When) => {
    setTyped(null);
    setComplains(false);
    onChange(when);
    field.current?.focus();
  };

  const problem = complains && read ? complaintOf(read.kind) : null;
  const said = error ?? (problem && t(`when.${problem}`));
  const meant = complains && read?.kind === 'absent' ? read.month : null;
  const remark = !understood
    ? t('when.hint')
    : isInTheFuture(understood, today)
      ? t('when.future')
      : t(`when.read.${readAs(understood)}`, { when: say(understood) });

  return (
    <div className="field when-field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        {...plainTyping}
        id={id}
        ref={field}
        className="field-box"
        value={shown}
        onChange={(event) => type(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={leave}
        maxLength={80}
        aria-invalid={Boolean(said) || undefined}
        aria-describedby={`${id}-said`}
      />
      {said ? (
        <p id={`${id}-said`} className="field-error" role="alert">
          <OctagonAlert className="icon-small" aria-hidden />
          <span>
            {said}
            {meant && (
              <>
                {' '}
                <button type="button" className="button-link" onClick={() => choose(meant)}>
                  {t('when.somewhereIn', { when: say(meant) })}
                </button>
              </>
            )}
          </span>
        </p>
      ) : (
        <p id={`${id}-said`} className="field-hint">
          {remark}
        </p>
      )}
    </div>
  );
}

function complaintOf(kind: ReturnType<typeof readWhen>['kind']): 'empty' | 'absent' | 'notRead' | null {
  return kind === 'when' ? null : kind === 'not-read' ? 'notRead' : kind;
}

function readAs({ certainty }: When): 'day' | 'span' | 'unknown' {
  return certainty === 'day' || certainty === 'unknown' ? certainty : 'span';
}
