import { Check } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alarm } from '../../components/Alarm';
import type { SaveState } from '../../vault-worker/api';
import { useDaySaying } from './use-day-saying';

/** Shorter than this nobody can read it, and nearly every save is shorter. */
const calmMilliseconds = 300;

export interface StateLineProperties {
  readonly state: SaveState;
  /** Read out politely after the advisor asked to save; otherwise only trouble speaks. */
  readonly announces?: boolean;
}

/** The truth about one text: saved when, being saved, or not saved and what to do. */
export function StateLine({ state, announces = false }: StateLineProperties) {
  const { t } = useTranslation();
  const saying = useDaySaying();
  const shown = useCalmState(state);

  if (shown.kind === 'not-saved') {
    const said = [
      t(`common.save.notSaved.${shown.reason}.what`),
      t(`common.save.notSaved.${shown.reason}.next`),
      shown.savedUntil === null ? '' : t('common.save.until', { time: saying.time(shown.savedUntil) }),
    ];
    return <Alarm text={said.join(' ').trim()} />;
  }
  if (shown.kind === 'saving') {
    return (
      <p className="state-line" data-state="saving">
        <OpenRing />
        {shown.savedUntil === null
          ? t('common.save.saving')
          : t('common.save.savingUntil', { time: saying.time(shown.savedUntil) })}
      </p>
    );
  }
  return (
    <p className="state-line" data-state="saved" role={announces ? 'status' : undefined}>
      <Check className="icon-small" aria-hidden />
      {t('common.save.saved', { time: saying.time(shown.at) })}
    </p>
  );
}

/** Leaves the last state in place until saving has taken long enough to be worth saying. */
function useCalmState(state: SaveState): SaveState {
  const [shown, setShown] = useState(state);
  useEffect(() => {
    if (state.kind !== 'saving') return setShown(state);
    const timer = setTimeout(() => setShown(state), calmMilliseconds);
    return () => clearTimeout(timer);
  }, [state]);
  return shown;
}

function OpenRing() {
  return (
    <svg className="icon-small" viewBox="0 0 16 16" aria-hidden="true">
      <path fill="none" stroke="currentColor" strokeWidth="1.75" d="M11.5 3.1A6 6 0 1 1 4.5 3.1" />
    </svg>
  );
}
