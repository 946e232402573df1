import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Attention } from '../../../core/cases/attention';
import { places } from '../frame/places';
import { useDaySaying } from '../parts/use-day-saying';
import { TodayGroup, TodayRow } from './TodayGroup';
import { useNearDay } from './use-near-day';

/** What has time: conversations to read back, and cases that may go. */
export function OtherRows({ readBacks, proposals }: Pick<Attention, 'readBacks' | 'proposals'>) {
  const { t } = useTranslation();
  const saying = useDaySaying();
  const nearDay = useNearDay();
  const [, go] = useLocation();
  return (
    <>
      {readBacks.length > 0 && (
        <TodayGroup title={t('today.readBacks')}>
          {readBacks.map(({ caseId, pseudonym, conversationId, heldOn, since }) => (
            <TodayRow
              key={conversationId}
              when={t('today.since', { day: nearDay(since) })}
              pseudonym={pseudonym}
              what={<p>{t('today.readBack', { day: saying.full(heldOn) })}</p>}
              act={{
                name: t('today.readBackAct'),
                fullName: t('today.readBackNamed', { pseudonym, day: saying.full(heldOn) }),
                onPress: () => go(places.conversation(caseId, conversationId)),
              }}
            />
          ))}
        </TodayGroup>
      )}
      {proposals.length > 0 && (
        <TodayGroup title={t('today.proposals')} remark={t('today.nothingDestroyed')}>
          {proposals.map(({ caseId, pseudonym, closedOn, because }) => (
            <TodayRow
              key={caseId}
              when={t('today.proposal')}
              pseudonym={pseudonym}
              what={<p>{t(`today.because.${because}`, { day: saying.full(closedOn) })}</p>}
              act={{
                name: t('today.view'),
                fullName: t('today.viewNamed', { pseudonym }),
                onPress: () => go(places.section(caseId, 'retention')),
              }}
            />
          ))}
        </TodayGroup>
      )}
    </>
  );
}
