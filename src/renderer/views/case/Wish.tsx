import { Pencil } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../components/IconButton';
import { plainTyping } from '../../components/plain-typing';
import { StateLine } from '../parts/StateLine';
import type { CaseChange } from './use-case-change';

export interface WishProperties {
  /** One for both wishes. */
  readonly saving: CaseChange;
  readonly field: 'wish' | 'nonWish';
  readonly text: string;
}

/** What the reporter wants or does not want: always in view, changed in place. */
export function Wish({ saving, field, text }: WishProperties) {
  const { t } = useTranslation();
  const { state, change, flush } = saving;
  const [typed, setTyped] = useState(text);
  const [editing, setEditing] = useState(false);
  const [finished, setFinished] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const labelId = useId();
  const name = t(`caseFile.${field}`);

  useEffect(() => {
    if (editing) {
      const end = area.current?.value.length ?? 0;
      area.current?.setSelectionRange(end, end);
      area.current?.focus();
    } else if (finished) box.current?.querySelector('button')?.focus();
  }, [editing, finished]);

  const finish = () => {
    flush();
    setEditing(false);
    setFinished(true);
  };

  return (
    <div ref={box} className={field === 'wish' ? 'wish single-bar' : 'wish double-bar'}>
      <div className="wish-head">
        <h2 id={labelId} className="wish-label">
          {name}
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
          value={typed}
          maxLength={2000}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            change({ [field]: event.currentTarget.value });
          }}
          onBlur={() => {
            flush();
            setEditing(false);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey)))
              return;
            event.preventDefault();
            event.stopPropagation();
            finish();
          }}
        />
      ) : (
        <p className={typed === '' ? 'wish-text soft' : 'wish-text'}>
          {typed === '' ? t('caseFile.notWritten') : typed}
        </p>
      )}
      {state && (editing || state.kind !== 'saved') && <StateLine state={state} />}
    </div>
  );
}
