import { ArrowLeft, Download } from 'lucide-react';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile as File } from '../../../core/cases/case-file';
import type { ConversationFile } from '../../../core/cases/conversation-file';
import { Alarm } from '../../components/Alarm';
import { Button } from '../../components/Button';
import { ChooseOne } from '../../components/ChooseOne';
import { TextLine } from '../../components/TextLine';
import { Title } from '../../components/Title';
import { useFinishKey } from '../parts/use-finish-key';
import { LintSummary } from '../text-lint/LintSummary';
import { TextMarksContext } from '../text-lint/MarkedLine';
import { markPassages } from '../text-lint/marked-text';
import { OpenSpotsQuestion } from '../text-lint/OpenSpotsQuestion';
import { SpotList } from '../text-lint/SpotList';
import { useSpotList } from '../text-lint/use-spot-list';
import { ConversationChoice } from './ConversationChoice';
import { DocumentReading } from './DocumentReading';
import type { SavedReferral } from './Referral';
import { ReferralAside } from './ReferralAside';
import { useOpenSpots } from './use-open-spots';
import { useReferral } from './use-referral';
import { useReferralLint } from './use-referral-lint';
import { useSaving } from './use-saving';
import { notKnownId, useSpotActs } from './use-spot-acts';

export interface ReferralFormProperties {
  readonly record: File;
  readonly conversations: readonly ConversationFile[];
  readonly onSaved: (saved: SavedReferral) => void;
  readonly onBack: () => void;
}

export function ReferralForm({ record, conversations, onSaved, onBack }: ReferralFormProperties) {
  const { t } = useTranslation();
  const { draft, change, choose, content, refusal } = useReferral(record, conversations);
  const { save, busy, trouble } = useSaving(record.id, onSaved);
  const lint = useReferralLint(record.id, draft);
  const list = useSpotList(lint.spots);
  const { goToRow } = list;
  const { acts, said, trouble: notKept } = useSpotActs(record.id, conversations, lint, list);
  const missingId = useId();

  const missing = (() => {
    if (draft.chosen.size === 0) return t('referral.missing.conversations');
    if (draft.copyFor.trim() === '') return t('referral.missing.copyFor');
    if (draft.organisation.trim() === '') return t('referral.missing.organisation');
    return refusal ? t('referral.missing.text') : null;
  })();
  const { question, ask, look, saveAnyway, checking } = useOpenSpots(lint, list, () => void save(draft));
  const waiting = busy || checking;
  const finish = () => {
    if (missing === null && !waiting) void ask();
  };
  useFinishKey(finish);

  const marked = useMemo(
    () => (content ? markPassages(content.blocks, lint.passages, lint.spots) : null),
    [content, lint.passages, lint.spots],
  );
  const marks = useMemo(() => ({ pieces: marked?.pieces ?? new Map(), goToRow }), [marked, goToRow]);
  const state = lint.state === 'looked' && marked?.complete === false ? 'looking' : lint.state;
  const open = content ? list.open.length : 0;
  const status = (() => {
    if (busy) return t('referral.making');
    if (checking) return t('textLint.looking');
    const stillOpen = open > 0 ? t('textLint.open', { count: open }) : null;
    return [missing, stillOpen].filter((part) => part !== null).join(' · ');
  })();

  return (
    <div className="columns">
      <form className="column-work" onSubmit={(event) => event.preventDefault()}>
        <Title>{t('referral.title')}</Title>
        <p className="lead">{t('referral.lead')}</p>
        <section className="form-section">
          <header className="rule-header">
            <h2>{t('referral.choose')}</h2>
            <p className="small soft">{t('referral.chosen', { count: draft.chosen.size })}</p>
          </header>
          <ConversationChoice conversations={conversations} chosen={draft.chosen} onChoose={choose} />
        </section>
        <section className="form-section">
          <h2>{t('referral.who')}</h2>
          <div className="field-pair">
            <TextLine
              label={t('referral.copyFor')}
              value={draft.copyFor}
              onChange={(copyFor) => change({ copyFor })}
              longest={80}
            />
            <TextLine
              label={t('referral.organisation')}
              value={draft.organisation}
              onChange={(organisation) => change({ organisation })}
              hint={t('referral.organisationHint')}
              longest={80}
            />
          </div>
          <ChooseOne
            label={t('referral.language')}
            value={draft.language}
            onChange={(language) => change({ language })}
            options={[
              { value: 'nl', name: t('referral.dutch') },
              { value: 'en', name: t('referral.english') },
            ]}
          />
        </section>
        <section className="form-section" id={notKnownId}>
          <h2>{t('referral.notKnownTitle')}</h2>
          <TextLine
            label={t('referral.notKnown')}
            labelUnseen
            value={draft.notKnown}
            onChange={(notKnown) => change({ notKnown })}
            hint={t('referral.notKnownHint')}
            longest={3000}
            several
          />
        </section>
        <section className="form-section" aria-labelledby="reading-title">
          <h2 id="reading-title">{t('referral.preview')}</h2>
          <p className="soft">{t('referral.previewHint')}</p>
          {refusal?.type === 'names-the-pseudonym' && <Alarm text={t('referral.namesPseudonym')} />}
          {refusal?.type === 'too-many-conversations' && (
            <Alarm text={t('referral.tooMany', { most: refusal.most })} />
          )}
          {refusal?.type === 'invalid-choice' && <Alarm text={t('referral.invalid')} />}
          {content && (
            <TextMarksContext value={marks}>
              <LintSummary
                state={state}
                found={lint.spots.length}
                open={list.open.length}
                onToList={() => list.focusAfter(null)}
              />
              <DocumentReading content={content} />
            </TextMarksContext>
          )}
          {draft.chosen.size === 0 && (
            <div className="empty">
              <p>{t('referral.previewEmpty')}</p>
            </div>
          )}
        </section>
        {content && lint.spots.length > 0 && <SpotList list={list} acts={acts} />}
        {notKept && <Alarm text={notKept} />}
        <p className="unseen" role="status">
          {said}
        </p>
        {question && <OpenSpotsQuestion open={question.open} onLook={look} onSave={saveAnyway} />}
        {trouble && <Alarm text={trouble} />}
        <div className="form-acts">
          <Button icon={ArrowLeft} onPress={onBack}>
            {t('common.back')}
          </Button>
          <p id={missingId} className="small soft" role="status">
            {status}
          </p>
          <Button
            look="primary"
            icon={Download}
            submits
            onPress={finish}
            unavailable={missing !== null || waiting}
            describedBy={missingId}
          >
            {t('referral.save')}
          </Button>
        </div>
      </form>
      <ReferralAside nonWish={record.nonWish} />
    </div>
  );
}
