import {
  CircleQuestionMark,
  FolderClosed,
  Lock,
  type LucideIcon,
  MessageSquareText,
  Plus,
  Settings2,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { ListBoxItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../components/KeyHint';
import type { CaseSummary, SearchHit } from '../../vault-worker/api';
import { useDaySaying } from '../parts/use-day-saying';
import { useKeyNames } from '../parts/use-key-names';
import { fitSnippet } from './fit-snippet';

export const paletteActions = ['new-case', 'lock', 'settings', 'help'] as const;
export type PaletteAction = (typeof paletteActions)[number];

const icons: Readonly<Record<PaletteAction, LucideIcon>> = {
  'new-case': Plus,
  lock: Lock,
  settings: Settings2,
  help: CircleQuestionMark,
};

export function HitItem({ id, hit }: { readonly id: string; readonly hit: SearchHit }) {
  const saying = useDaySaying();
  return (
    <PaletteItem
      id={id}
      icon={hit.heldOn === null ? FolderClosed : MessageSquareText}
      name={hit.pseudonym}
      after={hit.heldOn === null ? '' : saying.near(hit.heldOn)}
      text={fitSnippet(hit.snippet).map(({ text, marked }, index) =>
        marked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
      )}
    />
  );
}

export function CaseItem({ id, found }: { readonly id: string; readonly found: CaseSummary }) {
  const { t } = useTranslation();
  const saying = useDaySaying();
  const { file, conversations, lastHeldOn } = found;
  return (
    <PaletteItem
      id={id}
      icon={FolderClosed}
      name={file.pseudonym}
      after={saying.near(lastHeldOn ?? file.openedOn)}
      text={`${t(`common.status.${file.status}`)}, ${t('common.conversations', { count: conversations })}`}
    />
  );
}

export function ActionItem({ id, action }: { readonly id: string; readonly action: PaletteAction }) {
  const { t } = useTranslation();
  const keys = useKeyNames();
  const pressed = { 'new-case': keys('N'), lock: keys('L'), settings: null, help: ['F1'] }[action];
  return (
    <PaletteItem
      id={id}
      icon={icons[action]}
      name={t(`search.action.${action}.name`)}
      text={t(`search.action.${action}.text`)}
      after={pressed && <KeyHint keys={pressed} />}
    />
  );
}

interface PaletteItemProperties {
  readonly id: string;
  readonly icon: LucideIcon;
  readonly name: string;
  readonly text: ReactNode;
  readonly after: ReactNode;
}

function PaletteItem({ id, icon: Icon, name, text, after }: PaletteItemProperties) {
  return (
    <ListBoxItem id={id} className="palette-item" textValue={name}>
      <Icon className="icon" aria-hidden />
      <strong>{name}</strong>
      <span className="small soft palette-after">{after}</span>
      <span className="palette-snippet">{text}</span>
    </ListBoxItem>
  );
}
