import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deadlinesOf } from '../../../../core/cases/deadlines';
import type { HandOver } from '../../../../core/cases/parts/consents';
import type { RecordId } from '../../../../core/cases/values';
import { useApp } from '../../../app-context';
import { Button } from '../../../components/Button';
import { useDaySaying } from '../../parts/use-day-saying';
import { useFocusAfter } from '../../parts/use-focus-after';
import { useCaseWork } from '../case-work';
import { Refusal } from '../Refusal';
import { useOneChange } from '../use-one-change';
import { type Answer, AnswerForm } from './AnswerForm';
import { HandOverForm } from './HandOverForm';
import { TermLine } from './TermLine';

const titleId = 'hand-overs';

type Doing = 'note' | { readonly id: RecordId; readonly answer: Answer };

/** What was passed on by hand, with the two clocks that run from that day. */
export function HandOvers() {
  const { t } = useTranslation();
  const { file } = useCaseWork();
  const { failure, send } = useOneChange();
  const focusAfter = useFocusAfter();
  const [doing, setDoing] = useState<Doing | null>(null);
  const mayNote = file.status === 'signal' || file.status === 'formal-report';
  const done = () => {
    setDoing(null);
    focusAfter(doing === 'note' || doing === null ? titleId : `hand-over-${doing.id}`, titleId);
  };
  if (!mayNote && file.handOvers.length === 0) return null;
  return (
    <section className="status-part" aria-labelledby={titleId}>
      <header className="section-header">
        <h3 id={titleId} tabIndex={-1}>
          {t('status.handOver.title')}
        </h3>
        {mayNote && (
          <Button icon={Plus} onPress={() => setDoing('note')}>
            {t('status.handOver.note')}
          </Button>
        )}
      </header>
      <p className="soft">{t('status.handOver.lead')}</p>
      <Refusal failure={failure} />
      {doing === 'note' && <HandOverForm onClose={done} />}
      {file.handOvers.length === 0 && doing !== 'note' && <p>{t('status.handOver.none')}</p>}
      <ul className="hand-over-rows">
        {file.handOvers.toReversed().map((handOver) => (
          <li key={handOver.id}>
            <HandOverRow
              handOver={handOver}
              onAnswer={(answer) => setDoing({ id: handOver.id, answer })}
              onRemove={() => void send({ kind: 'remove-hand-over', id: handOver.id })}
            />
            {doing !== null && doing !== 'note' && doing.id === handOver.id && (
              <AnswerForm handOver={handOver} answer={doing.answer} onClose={done} key={doing.answer} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface HandOverRowProperties {
  readonly handOver: HandOver;
  readonly onAnswer: (answer: Answer) => void;
  readonly onRemove: () => void;
}

function HandOverRow({ handOver, onAnswer, onRemove }: HandOverRowProperties) {
  const { t } = useTranslation();
  const { host } = useApp();
  const saying = useDaySaying();
  const { file } = useCaseWork();
  const today = host.today();
  const { to, what, sentOn } = handOver;
  const day = saying.full(sentOn);
  const answered = { acknowledgement: handOver.acknowledgedOn, feedback: handOver.feedbackOn };
  // A slip of the same day can go; afterwards the steps rest on it.
  const mayGo =
    handOver.notedOn === today && handOver.acknowledgedOn === null && handOver.feedbackOn === null;
  return (
    <article className="hand-over" aria-labelledby={`hand-over-${handOver.id}`}>
      <h4 id={`hand-over-${handOver.id}`} tabIndex={-1}>
        {to}
      </h4>
      <p className="soft">{t('status.handOver.sent', { what: t(`status.handOver.what.${what}`), day })}</p>
      {deadlinesOf(file, today)
        .filter(({ handOverId }) => handOverId === handOver.id)
        .map((deadline) => {
          const act = t(
            `status.handOver.${answered[deadline.kind] === null ? 'noteAnswer' : 'changeAnswer'}.${deadline.kind}`,
          );
          return (
            <div key={deadline.kind} className="hand-over-term">
              <TermLine deadline={deadline} />
              <Button
                look="quiet"
                onPress={() => onAnswer(deadline.kind)}
                name={t('status.handOver.naming', { act, to, day })}
              >
                {act}
              </Button>
            </div>
          );
        })}
      {mayGo && (
        <Button
          look="quiet"
          onPress={onRemove}
          name={t('status.handOver.naming', { act: t('status.handOver.remove'), to, day })}
        >
          {t('status.handOver.remove')}
        </Button>
      )}
    </article>
  );
}
