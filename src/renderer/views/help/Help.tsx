import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../app-context';
import { Button } from '../../components/Button';
import { KeyHint } from '../../components/KeyHint';
import { Title } from '../../components/Title';
import { useKeyNames } from '../parts/use-key-names';
import { HelpOnCases } from './HelpOnCases';

export function Help() {
  const { t } = useTranslation();
  const { lock } = useApp();
  const keys = useKeyNames();
  const listed = [
    { act: 'search', pressed: keys('K') },
    { act: 'newCase', pressed: keys('N') },
    { act: 'save', pressed: keys('S') },
    { act: 'finish', pressed: keys(t('common.keys.enter')) },
    { act: 'undo', pressed: keys('Z') },
    { act: 'event', pressed: keys('E') },
    { act: 'day', pressed: ['↑', '↓'] },
    { act: 'lock', pressed: keys('L') },
    { act: 'help', pressed: ['F1'] },
    { act: 'escape', pressed: [t('common.keys.escape')] },
  ] as const;
  return (
    <div className="plain-page">
      <Title>{t('help.title')}</Title>
      <p className="lead">{t('help.lead')}</p>
      <section className="plain-section">
        <h2>{t('help.keys')}</h2>
        <dl className="key-list">
          {listed.map(({ act, pressed }) => (
            <div key={act}>
              <dt>
                <KeyHint keys={pressed} />
              </dt>
              <dd>{t(`help.key.${act}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <HelpOnCases />
      <section className="plain-section">
        <h2>{t('help.states')}</h2>
        <dl className="term-list">
          {(['saved', 'saving', 'notSaved'] as const).map((state) => (
            <div key={state}>
              <dt>{t(`help.${state}`)}</dt>
              <dd>{t(`help.${state}Text`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="plain-section">
        <h2>{t('help.leaves')}</h2>
        <p>
          <strong>{t('help.leavesNothing')}</strong>
        </p>
        <ul className="dash-list">
          <li>{t('help.leavesPdf')}</li>
          <li>{t('help.leavesCopy')}</li>
          <li>{t('help.leavesNever')}</li>
        </ul>
      </section>
      <section className="plain-section">
        <h2>{t('help.lockTitle')}</h2>
        <p>{t('help.lockText')}</p>
        <Button icon={Lock} onPress={lock}>
          {t('frame.lock')}
        </Button>
      </section>
    </div>
  );
}
