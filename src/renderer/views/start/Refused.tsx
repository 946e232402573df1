import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import { Title } from '../../components/Title';
import type { RefusalReason } from '../../vault-worker/api';
import { StartPage } from './StartPage';

export interface RefusedProperties {
  readonly reason: RefusalReason | 'unreachable';
  readonly onAgain: () => void;
}

/** Says calmly why the vault does not open: what happened, what is safe, what to do. */
export function Refused({ reason, onAgain }: RefusedProperties) {
  const { t } = useTranslation();
  if (reason === 'unreachable') {
    return (
      <StartPage>
        <Title>{t('start.unreadable.title')}</Title>
        <Answer question={t('start.refused.whatIsSafe')} answer={t('start.unreadable.safe')} />
        <Answer question={t('start.refused.whatNext')} answer={t('start.unreadable.next')} />
        <Button onPress={onAgain}>{t('common.again')}</Button>
      </StartPage>
    );
  }
  return (
    <StartPage>
      <Title>{t(`start.refused.${reason}.title`)}</Title>
      <Answer question={t('start.refused.whatHappened')} answer={t(`start.refused.${reason}.happened`)} />
      <Answer question={t('start.refused.whatIsSafe')} answer={t(`start.refused.${reason}.safe`)} />
      <Answer question={t('start.refused.whatNext')} answer={t(`start.refused.${reason}.next`)} />
      <Button onPress={onAgain}>{t('common.again')}</Button>
    </StartPage>
  );
}

function Answer({ question, answer }: { readonly question: string; readonly answer: string }) {
  return (
    <section className="answer">
      <h2>{question}</h2>
      <p>{answer}</p>
    </section>
  );
}
