import { createContext, useContext } from 'react';
import type { CaseFile } from '../../../core/cases/case-file';
import type { CaseFilter, CaseOrder } from '../../../core/cases/filter-cases';
import type { RecordId } from '../../../core/cases/values';
import type { CaseSummary, OpeningFinding } from '../../vault-worker/api';
import type { SaveStates } from './save-states';

/** What the screens of an open vault share. */
export interface OpenVaultView {
  /** Null until they have been listed once. */
  readonly cases: readonly CaseSummary[] | null;
  readonly reloadCases: () => Promise<void>;
  /** Puts the changed file of one case into the list, without reading all of them again. */
  readonly keepCase: (file: CaseFile) => void;
  readonly saveStates: SaveStates;
  readonly findings: readonly OpeningFinding[];
  readonly dismissFindings: () => void;
  /** True while the database lags behind the journal. */
  readonly behind: boolean;
  /** The organisation as typed in the last referral, until the vault is locked. */
  readonly organisation: string;
  /** Says which words to go to when that conversation opens. */
  readonly seek: (conversationId: RecordId, words: string) => void;
  /** Those words, once; null when nothing was sought there. */
  readonly takeSought: (conversationId: RecordId) => string | null;
  readonly rememberOrganisation: (organisation: string) => void;
  /** How the list of cases is filtered and ordered, until the vault is locked. */
  readonly listing: Listing;
  readonly list: (part: Partial<Listing>) => void;
}

export interface Listing {
  readonly filter: CaseFilter;
  readonly order: CaseOrder;
}

export const VaultContext = createContext<OpenVaultView | null>(null);

export function useVault(): OpenVaultView {
  const view = useContext(VaultContext);
  if (!view) throw new Error('no open vault around this view');
  return view;
}
