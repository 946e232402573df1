import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { AftercareDue, Attention } from '../../../core/cases/attention';
import { daysBetween } from '../../../core/cases/days';
import { useApp } from '../../app-context';
import { places } from '../frame/places';
import { TodayGroup, TodayRow } from './TodayGroup';
import { useNearDay } from './use-near-day';

export function AftercareRows({ rows }: { readonly rows: Attention['aftercare'] }) {
  const { t } = useTranslation();
  const { host } = useApp();
  const nearDay = useNearDay();
  const sayContact = useContactSaying();
  const [, go] = useLocation();
  if (rows.length === 0) return null;
  return (
    <TodayGroup title={t('today.aftercare')}>
      {rows.map((row) => {
        const { caseId, pseudonym, dueOn, about, state } = row;
        const late = daysBetween(dueOn, host.today());
        return (
          <TodayRow
            key={caseId}
            when={nearDay(dueOn)}
            pseudonym={pseudonym}
            pressing={state === 'overdue' ? 'late' : state === 'today' ? 'now' : 'no'}
            what={
              <>
                <p>{about || t('today.noAbout')}</p>
                <p className="small soft">
                  {state === 'overdue' && (
                    <span className="attention">{`${t('today.late', { count: late })}. `}</span>
                  )}
                  {sayContact(row)}
                </p>
              </>
            }
            act={{
              name: t(state === 'coming' ? 'today.view' : 'today.open'),
              fullName: t(state === 'coming' ? 'today.viewNamed' : 'today.openNamed', { pseudonym }),
              onPress: () => go(places.section(caseId, 'aftercare')),
            }}
          />
        );
      })}
    </TodayGroup>
  );
}

/** How contact may be made, as agreed: "Bellen: na 17.00 uur. Geen voicemail inspreken." */
function useContactSaying(): (row: AftercareDue) => string {
  const { t } = useTranslation();
  return ({ contact: { channel, times, voicemail } }) => {
    const how = channel === 'not-agreed' || channel === 'other' ? '' : t(`today.contactBy.${channel}`);
    const at = times.replace(/\.$/, '');
    const first = how
      ? at
        ? t('today.contactAt', { how, times: at })
        : t('today.contactOnly', { how })
      : at && t('today.times', { times: at });
    const second = voicemail === 'not-asked' ? '' : t(`today.voicemail.${voicemail}`);
    return [first, second].filter((part) => part !== '').join(' ');
  };
}
