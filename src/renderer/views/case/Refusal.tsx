import { useTranslation } from 'react-i18next';
import { Alarm } from '../../components/Alarm';
import type { CaseEditFailure } from '../../vault-worker/api';
import { sayRefusal } from './say-refusal';

/** Why a change was not made: what happened, what is safe, and what to do. Read out at once. */
export function Refusal({ failure }: { readonly failure: CaseEditFailure | null }) {
  const { t } = useTranslation();
  return failure && <Alarm text={sayRefusal(failure, t)} />;
}
