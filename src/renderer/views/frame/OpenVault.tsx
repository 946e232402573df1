import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Router, useLocation } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { CaseFile } from '../../../core/cases/case-file';
import { noFilter } from '../../../core/cases/filter-cases';
import type { RecordId } from '../../../core/cases/values';
import { useApp } from '../../app-context';
import type { CaseSummary, OpeningFinding } from '../../vault-worker/api';
import { SearchPalette } from '../search/SearchPalette';
import { Navigation } from './Navigation';
import { places } from './places';
import { followSaveStates } from './save-states';
import { Screens } from './Screens';
import { type Listing, VaultContext } from './vault-context';

/** Everything behind the lock: navigation, the screens, and the palette over them. */
export function OpenVault({ findings }: { readonly findings: readonly OpeningFinding[] }) {
  const [location] = useState(() => memoryLocation({ path: places.today }));
  return (
    <Router hook={location.hook}>
      <VaultFrame findings={findings} />
    </Router>
  );
}

function VaultFrame({ findings }: { readonly findings: readonly OpeningFinding[] }) {
  const { t } = useTranslation();
  const { vault, host, onCommand } = useApp();
  const [, go] = useLocation();
  const [cases, setCases] = useState<readonly CaseSummary[] | null>(null);
  const [dismissed, setDismissed] = useState(false);
  const [behind, setBehind] = useState(false);
  const [organisation, rememberOrganisation] = useState('');
  const [searching, setSearching] = useState(false);
  const [listing, setListing] = useState<Listing>({ filter: noFilter, order: 'contact' });
  const sought = useRef<{ readonly id: RecordId; readonly words: string } | null>(null);
  const [saveStates] = useState(() => followSaveStates(host));

  const reloadCases = useCallback(
    () =>
      vault.listCases().then(setCases, (fault: unknown) => {
        // Thrown while drawing, so that the screen says what is safe.
        setCases(() => {
          throw fault;
        });
      }),
    [vault],
  );

  const keepCase = useCallback(
    (file: CaseFile) =>
      setCases((old) => old?.map((one) => (one.file.id === file.id ? { ...one, file } : one)) ?? null),
    [],
  );

  useEffect(() => void reloadCases(), [reloadCases]);
  useEffect(() => saveStates.end, [saveStates]);
  useEffect(
    () =>
      host.subscribeVault((event) => {
        if (event.kind === 'database-state-changed') setBehind(event.state === 'behind');
        // Until then the vault counts only the conversations that it has read.
        if (event.kind === 'index-completed') void reloadCases();
      }),
    [host, reloadCases],
  );

  useEffect(
    () =>
      onCommand((command) => {
        // A menu may repeat what the keyboard said; the palette must not close again by that.
        if (command === 'search') return setSearching(true);
        if (command === 'save' || command === 'lock') return;
        setSearching(false);
        go({ 'new-case': places.newCase, settings: places.settings, help: places.help }[command]);
      }),
    [onCommand, go],
  );

  const seek = useCallback((id: RecordId, words: string) => {
    sought.current = { id, words };
  }, []);
  const takeSought = useCallback((id: RecordId) => {
    const words = sought.current?.id === id ? sought.current.words : null;
    sought.current = null;
    return words;
  }, []);

  const view = useMemo(
    () => ({
      cases,
      reloadCases,
      keepCase,
      saveStates,
      findings: dismissed ? [] : findings,
      dismissFindings: () => setDismissed(true),
      behind,
      organisation,
      rememberOrganisation,
      seek,
      takeSought,
      listing,
      list: (part: Partial<Listing>) => setListing((old) => ({ ...old, ...part })),
    }),
    [
      cases,
      reloadCases,
      keepCase,
      saveStates,
      dismissed,
      findings,
      behind,
      organisation,
      seek,
      takeSought,
      listing,
    ],
  );

  return (
    <VaultContext value={view}>
      <div className="frame">
        <a
          className="skip"
          href="#work"
          onClick={(event) => {
            event.preventDefault();
            document.getElementById('work')?.focus();
          }}
        >
          {t('common.skip')}
        </a>
        <Navigation onSearch={() => setSearching(true)} />
        <main id="work" className="work" tabIndex={-1}>
          <Screens />
        </main>
        {searching && <SearchPalette onClose={() => setSearching(false)} />}
      </div>
    </VaultContext>
  );
}
