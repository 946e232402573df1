import { useTranslation } from 'react-i18next';

export type LintState = 'looking' | 'looked' | 'failed';

export interface LintSummaryProperties {
  readonly state: LintState;
  readonly found: number;
  readonly open: number;
  readonly onToList: () => void;
}

/** How much could identify somebody, how much of it was looked at, and what this is not. */
export function LintSummary({ state, found, open, onToList }: LintSummaryProperties) {
  const { t } = useTranslation();
  const looked = found - open;
  return (
    <div className="notice lint-summary">
      <div className="notice-body">
        <p>
          {state === 'failed' && t('textLint.failed')}
          {state === 'looking' && t('textLint.looking')}
          {state === 'looked' && found === 0 && t('textLint.nothing')}
          {state === 'looked' && found > 0 && (
            <>
              <strong>{t('textLint.found', { count: found })}</strong>{' '}
              {open === 0 ? t('textLint.lookedAll') : t('textLint.looked', { count: looked })}
            </>
          )}
        </p>
        <p className="soft">{t('textLint.warns')}</p>
      </div>
      {found > 0 && (
        <button type="button" className="button-link" onClick={onToList}>
          {t('textLint.toList')}
        </button>
      )}
    </div>
  );
}
