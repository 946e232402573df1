import { Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxSection,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { filterCases, noFilter } from '../../../core/cases/filter-cases';
import { useApp } from '../../app-context';
import { plainTyping } from '../../components/plain-typing';
import type { SearchHit } from '../../vault-worker/api';
import { places } from '../frame/places';
import { useVault } from '../frame/vault-context';
import { ActionItem, CaseItem, HitItem, type PaletteAction, paletteActions } from './PaletteItems';
import { PaletteKeys } from './PaletteKeys';
import { placeOfHit } from './place-of-hit';
import { useSearch } from './use-search';

const mostCases = 5;

/** One place of one case. */
function keyOf({ caseId, place }: SearchHit): string {
  return `${caseId}/${place.section}/${place.id ?? ''}/${place.field}`;
}

/** Search over all notes, and the acts of the program, at the place of one key. */
export function SearchPalette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { lock, host } = useApp();
  const { cases, seek } = useVault();
  const [, go] = useLocation();
  const [typed, setTyped] = useState('');
  const onlyActions = typed.startsWith('>');
  const query = onlyActions ? '' : typed.trim();
  const answer = useSearch(query);

  const foundCases = useMemo(
    () =>
      query === ''
        ? []
        : filterCases(cases ?? [], { ...noFilter, pseudonym: query }, 'contact', host.today()).slice(
            0,
            mostCases,
          ),
    [cases, query, host],
  );
  const sought = onlyActions ? typed.slice(1).trim().toLowerCase() : '';
  const actions = paletteActions.filter((action) =>
    t(`search.action.${action}.name`).toLowerCase().includes(sought),
  );
  const hits = answer?.hits ?? [];

  const act = (key: string) => {
    const [kind, id] = key.split(' ');
    if (kind === 'do') {
      onClose();
      perform(id as PaletteAction);
      return;
    }
    const found = kind === 'case' ? cases?.find(({ file }) => file.id === id) : undefined;
    const hit = kind === 'hit' ? hits.find((one) => keyOf(one) === id) : undefined;
    onClose();
    if (found) go(places.caseFile(found.file.id));
    if (hit) {
      const { section, itemId, field } = placeOfHit(hit.place);
      if (itemId) seek(itemId, hit.snippet.find(({ marked }) => marked)?.text ?? '');
      go(places.section(hit.caseId, section, itemId, field));
    }
  };
  const perform = (action: PaletteAction) => {
    if (action === 'lock') lock();
    else go({ 'new-case': places.newCase, settings: places.settings, help: places.help }[action]);
  };

  return (
    <ModalOverlay className="scrim" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="palette">
        <Dialog className="palette-dialog" aria-label={t('search.title')}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <div className="palette-field">
              <Search className="icon" aria-hidden />
              <TextField aria-label={t('search.label')} autoFocus className="palette-input">
                <Input {...plainTyping} placeholder={t('search.placeholder')} maxLength={200} />
              </TextField>
              <p className="small soft" role="status">
                {query !== '' && answer && t('search.found', { count: answer.total })}
              </p>
            </div>
            <ListBox
              className="palette-list"
              aria-label={t('search.results')}
              onAction={(key) => act(String(key))}
              selectionMode="none"
            >
              {(['conversations', 'elsewhere'] as const).map((where) => {
                const found = hits.filter((hit) => (hit.heldOn !== null) === (where === 'conversations'));
                return (
                  found.length > 0 && (
                    <ListBoxSection key={where} id={where}>
                      <Header className="palette-header">{t(`search.${where}`)}</Header>
                      <Collection items={found}>
                        {(hit) => <HitItem id={`hit ${keyOf(hit)}`} hit={hit} />}
                      </Collection>
                    </ListBoxSection>
                  )
                );
              })}
              {foundCases.length > 0 && (
                <ListBoxSection id="cases">
                  <Header className="palette-header">{t('search.cases')}</Header>
                  <Collection items={foundCases}>
                    {(found) => <CaseItem id={`case ${found.file.id}`} found={found} />}
                  </Collection>
                </ListBoxSection>
              )}
              {actions.length > 0 && (
                <ListBoxSection id="actions">
                  <Header className="palette-header">{t('search.actions')}</Header>
                  {actions.map((action) => (
                    <ActionItem key={action} id={`do ${action}`} action={action} />
                  ))}
                </ListBoxSection>
              )}
            </ListBox>
          </Autocomplete>
          <div className="palette-foot">
            {answer && !answer.complete && <p className="palette-remark">{t('search.incomplete')}</p>}
            {answer && answer.total > hits.length && (
              <p className="palette-remark">{t('search.firstOf', { shown: hits.length })}</p>
            )}
            <PaletteKeys />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
