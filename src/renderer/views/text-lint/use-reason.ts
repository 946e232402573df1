import { useTranslation } from 'react-i18next';
import type { Reason } from '../../../core/text/finding';
import type { Spot } from './spots';

/** Why something was marked, as a sentence. */
export function useReason(): (spot: Pick<Spot, 'kind' | 'reason'>) => string {
  const { t } = useTranslation();
  return ({ kind, reason }) => {
    if (reason.code === 'known-person') return t(`textLint.knownPerson.${reason.match}`);
    return t(`textLint.why.${reason.code}`, { cue: cueOf(reason), kind: t(`textLint.kind.${kind}`) });
  };
}

function cueOf(reason: Reason): string {
  return 'cue' in reason ? reason.cue : '';
}
