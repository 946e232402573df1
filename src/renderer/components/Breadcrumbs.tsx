import { ChevronRight } from 'lucide-react';

export interface Crumb {
  readonly name: string;
  readonly onPress?: () => void;
}

export function Breadcrumbs({ name, crumbs }: { readonly name: string; readonly crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label={name}>
      <ol className="breadcrumbs">
        {crumbs.map((crumb, index) => (
          <li key={crumb.name}>
            {index > 0 && <ChevronRight className="icon-small" aria-hidden />}
            {crumb.onPress ? (
              <button type="button" className="crumb" onClick={crumb.onPress}>
                {crumb.name}
              </button>
            ) : (
              <span>{crumb.name}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
