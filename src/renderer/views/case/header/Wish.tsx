import { Pencil } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../components/IconButton';
import { plainTyping } from '../../../components/plain-typing';
import { StateLine } from '../../parts/StateLine';
import { WordHint } from '../../parts/WordHint';
import { useCaseWork } from '../case-work';
import { Refusal } from '../Refusal';
import type { Part } from '../use-part';

export interface WishProperties {
  /** One for both wishes, which are saved as one. */
  readonly part: Part<{ readonly wish: string; readonly nonWish: string }>;
  readonly field: 'wish' | 'nonWish';
}

/** What the reporter wants or does not want: always in view, changed in place. */
export function Wish({ part, field }: WishProperties) {
  const { t } = useTranslation();
  const { sought } = useCaseWork();
  const { content, type, flush, state, failure } = part;
  const [editing, setEditing] = useState(false);
  const [returns, setReturns] = useState(false);
  const [touched, setTouched] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const labelId = useId();
  const text = content[field];

  useEffect(() => {
    if (editing) {
      const end = area.current?.value.length ?? 0;
      area.current?.setSelectionRange(end, end);
      area.current?.focus();
    } else if (returns) box.current?.querySelector('button')?.focus();
  }, [editing, returns]);
  useEffect(() => {
    if (sought.field === field && sought.itemId === null) box.current?.querySelector('button')?.focus();
  }, [sought, field]);

  const leave = (toButton: boolean) => {
    flush();
    setEditing(false);
    setReturns(toButton);
  };

  return (
    <div ref={box} className={field === 'wish' ? 'wish single-bar' : 'wish double-bar'}>
      <div className="wish-head">
        <h2 id={labelId} className="wish-label">
          {t(`caseFile.${field}`)}
        </h2>
        {!editing && (
          <IconButton
            icon={Pencil}
            name={t(field === 'wish' ? 'caseFile.editWish' : 'caseFile.editNonWish')}
            onPress={() => setEditing(true)}
          />
        )}
      </div>
      {editing ? (
        <textarea
          {...plainTyping}
          ref={area}
          className="wish-text wish-area"
          aria-labelledby={labelId}
          value={text}
          maxLength={2000}
          onChange={(event) => {
            setTouched(true);
            type({ [field]: event.currentTarget.value });
          }}
          onBlur={() => leave(false)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey)))
              return;
            event.preventDefault();
            event.stopPropagation();
            leave(true);
          }}
        />
      ) : (
        <p className={text === '' ? 'wish-text soft' : 'wish-text'}>
          {text === '' ? t('caseFile.notWritten') : text}
        </p>
      )}
      {editing && <WordHint text={text} />}
      {touched && <Refusal failure={failure} />}
      {touched && state && (editing || state.kind !== 'saved') && <StateLine state={state} />}
    </div>
  );
}
