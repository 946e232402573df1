import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import type { IssuedCode } from './MakeVault';

export interface CodeSheetProperties {
  readonly code: IssuedCode;
  readonly hidden: boolean;
  readonly onShow: () => void;
}

/** The code on its sheet. It can be read, not selected and not copied; while it is retyped it is not there at all. */
export function CodeSheet({ code, hidden, onShow }: CodeSheetProperties) {
  const { t } = useTranslation();
  useEffect(() => {
    const refuse = (event: Event) => event.preventDefault();
    document.addEventListener('copy', refuse, { capture: true });
    document.addEventListener('cut', refuse, { capture: true });
    return () => {
      document.removeEventListener('copy', refuse, { capture: true });
      document.removeEventListener('cut', refuse, { capture: true });
    };
  }, []);
  if (hidden) {
    return (
      <section className="code-sheet code-sheet-hidden" aria-label={t('start.code.shown')}>
        <p role="status">{t('start.code.hidden')}</p>
        <div className="code-sheet-again">
          <Button onPress={onShow}>{t('start.code.showAgain')}</Button>
          <p className="small soft">{t('start.code.showAgainHint')}</p>
        </div>
      </section>
    );
  }
  return (
    <>
      <section className="code-sheet" aria-label={t('start.code.shown')}>
        <dl className="code-groups">
          {code.groups.map((group, index) => (
            <div key={index}>
              <dt aria-label={t('start.code.group', { number: index + 1 })}>{index + 1}</dt>
              <dd className="code">{group}</dd>
            </div>
          ))}
        </dl>
        <dl className="code-check">
          <div>
            <dt>{t('start.code.check')}</dt>
            <dd className="code">{code.checksum}</dd>
          </div>
        </dl>
      </section>
      <p className="small soft code-note">
        {t('start.code.handwritten')}
        <br />
        {t('start.code.alphabet')}
      </p>
    </>
  );
}
