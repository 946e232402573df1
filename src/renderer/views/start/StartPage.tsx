import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../components/Mark';
import { LanguageSwitch } from './LanguageSwitch';

export interface StartPageProperties {
  readonly children: ReactNode;
  readonly steps?: ReactNode;
  readonly aside?: ReactNode;
}

/** The frame of the start screens after the first: mark, steps, one column of work, and the margin. */
export function StartPage({ children, steps, aside }: StartPageProperties) {
  const { t } = useTranslation();
  return (
    <div className="start">
      <div className="start-inner">
        <header className="start-header">
          <p className="start-mark">
            <Mark size={26} />
            {t('common.product')}
          </p>
          {steps}
        </header>
        <div className="start-columns">
          <main className="start-work">{children}</main>
          {aside}
        </div>
        <footer className="start-footer">
          <LanguageSwitch />
        </footer>
      </div>
    </div>
  );
}
