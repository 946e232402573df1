import {
  CircleQuestionMark,
  FolderClosed,
  Lock,
  type LucideIcon,
  Search,
  Settings2,
  Sun,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useApp } from '../../app-context';
import { KeyHint } from '../../components/KeyHint';
import { Mark } from '../../components/Mark';
import { useKeyNames } from '../parts/use-key-names';
import { places } from './places';
import { useVault } from './vault-context';

export function Navigation({ onSearch }: { readonly onSearch: () => void }) {
  const { t } = useTranslation();
  const { lock } = useApp();
  const { cases } = useVault();
  const keys = useKeyNames();
  const [location, go] = useLocation();

  const to = (place: string) => ({
    current: location.startsWith(place),
    onPress: () => go(place),
  });

  return (
    <nav className="navigation" aria-label={t('frame.menu')}>
      <p className="navigation-mark">
        <Mark size={28} />
        <span className="navigation-name">{t('common.product')}</span>
      </p>
      <NavigationItem
        className="navigation-search"
        icon={Search}
        name={t('frame.search')}
        onPress={onSearch}
        after={<KeyHint keys={keys('K')} />}
      />
      <ul className="navigation-list">
        <li>
          <NavigationItem icon={Sun} name={t('frame.today')} {...to(places.today)} />
        </li>
        <li>
          <NavigationItem
            icon={FolderClosed}
            name={t('frame.cases')}
            {...to(places.cases)}
            after={cases && <span className="navigation-count">{cases.length}</span>}
          />
        </li>
        <li>
          <NavigationItem icon={Settings2} name={t('frame.settings')} {...to(places.settings)} />
        </li>
        <li>
          <NavigationItem
            icon={CircleQuestionMark}
            name={t('frame.help')}
            {...to(places.help)}
            after={<span className="navigation-count">F1</span>}
          />
        </li>
      </ul>
      <div className="navigation-foot">
        <p className="small soft">{t('frame.nothingLeaves')}</p>
        <NavigationItem
          icon={Lock}
          name={t('frame.lock')}
          onPress={lock}
          after={<KeyHint keys={keys('L')} />}
        />
      </div>
    </nav>
  );
}

interface NavigationItemProperties {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly onPress: () => void;
  readonly current?: boolean;
  readonly after?: ReactNode;
  readonly className?: string;
}

/** On a narrow window only the icon shows; the name is then its tooltip, and always what is read out. */
function NavigationItem({
  icon: Icon,
  name,
  onPress,
  current = false,
  after,
  className,
}: NavigationItemProperties) {
  return (
    <TooltipTrigger delay={300}>
      <Button
        className={`navigation-item ${className ?? ''}`}
        onPress={onPress}
        {...(current ? { 'aria-current': 'page' } : {})}
      >
        <Icon className="icon" aria-hidden />
        <span className="navigation-name">{name}</span>
        {after && <span className="navigation-after">{after}</span>}
      </Button>
      <Tooltip className="tooltip navigation-tooltip" placement="right" offset={6}>
        {name}
      </Tooltip>
    </TooltipTrigger>
  );
}
