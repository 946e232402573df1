import { Pencil, Plus } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseEditFailure } from '../../../vault-worker/api';
import { plainTyping } from '../../../components/plain-typing';
import { useCaseWork } from '../case-work';
import { Refusal } from '../Refusal';
import { typedTags } from './typed-tags';

/** The advisor's own words for finding the case again. */
export function Tags() {
  const { t } = useTranslation();
  const { file, change, sought } = useCaseWork();
  const [typed, setTyped] = useState<string | null>(null);
  const [failure, setFailure] = useState<CaseEditFailure | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const returns = useRef(false);
  const id = useId();
  const isOpen = typed !== null;

  useEffect(() => {
    if (isOpen) field.current?.focus();
    else if (returns.current) button.current?.focus();
    returns.current = false;
  }, [isOpen]);
  useEffect(() => {
    if (sought.field === 'tags') button.current?.focus();
  }, [sought]);

  const close = (toButton: boolean) => {
    returns.current = toButton;
    setTyped(null);
    setFailure(null);
  };
  const save = async (toButton: boolean) => {
    const tags = typedTags(typed ?? '');
    if (tags.join('\n') === file.tags.join('\n')) return close(toButton);
    const refused = await change({ kind: 'set-tags', tags });
    if (refused) setFailure(refused);
    else close(toButton);
  };

  if (!isOpen) {
    return (
      <span className="tags">
        {file.tags.length > 0 && (
          <>
            <span className="unseen">{t('caseFrame.tags.name')}: </span>
            {file.tags.map((tag) => (
              <span key={tag} className="tag">
                <bdi>{tag}</bdi>
              </span>
            ))}
          </>
        )}
        <button
          ref={button}
          type="button"
          className="tag-button"
          onClick={() => setTyped(file.tags.join(', '))}
        >
          {file.tags.length === 0 ? (
            <Plus className="icon-tiny" aria-hidden />
          ) : (
            <Pencil className="icon-tiny" aria-hidden />
          )}
          <span className={file.tags.length === 0 ? undefined : 'unseen'}>
            {t(file.tags.length === 0 ? 'caseFrame.tags.add' : 'caseFrame.tags.edit')}
          </span>
        </button>
      </span>
    );
  }
  return (
    <span className="tags tags-open">
      <input
        {...plainTyping}
        ref={field}
        className="field-box tags-field"
        aria-label={t('caseFrame.tags.name')}
        aria-describedby={`${id}-hint`}
        value={typed}
        maxLength={400}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => void save(false)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          if (event.key === 'Escape') close(true);
          else void save(true);
        }}
      />
      <span id={`${id}-hint`} className="small">
        {t('caseFrame.tags.hint')}
      </span>
      <Refusal failure={failure} />
    </span>
  );
}
