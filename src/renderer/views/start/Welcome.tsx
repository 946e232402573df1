import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import { Mark } from '../../components/Mark';
import { Dune } from './Dune';
import { LanguageSwitch } from './LanguageSwitch';

export function Welcome({ onMake }: { readonly onMake: () => void }) {
  const { t } = useTranslation();
  const facts = ['encrypted', 'offline', 'yours'] as const;
  return (
    <main className="locked">
      <Dune />
      <div className="locked-form">
        <p className="locked-mark">
          <Mark size={32} />
          {t('common.product')}
        </p>
        <h1>{t('start.welcome.title')}</h1>
        <p className="lead">{t('start.welcome.lead')}</p>
        <section className="welcome-safe" aria-labelledby="safe">
          <h2 id="safe" className="margin-title">
            {t('start.welcome.safe')}
          </h2>
          <ul>
            {facts.map((fact) => (
              <li key={fact}>
                <Check className="icon-small" aria-hidden />
                {t(`start.welcome.${fact}`)}
              </li>
            ))}
          </ul>
        </section>
        <div className="locked-act">
          <Button look="primary" large onPress={onMake}>
            {t('start.welcome.make')}
          </Button>
          <p className="small soft">{t('start.welcome.time')}</p>
        </div>
      </div>
      <footer className="locked-footer">
        <LanguageSwitch />
      </footer>
    </main>
  );
}
