import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import { certainties, identityOf, type Spot } from './spots';
import { type SpotActs, SpotRow } from './SpotRow';
import { type SpotList as List, spotListId } from './use-spot-list';

/** Everything that was found: what is still open by how sure it is, and below it what may stay. */
export function SpotList({ list, acts }: { readonly list: List; readonly acts: SpotActs }) {
  const { t } = useTranslation();
  const { open, looked, limit, showMore } = list;
  const shown = open.slice(0, limit);
  const left = open.length - shown.length;
  return (
    <section className="form-section spot-list" aria-labelledby={spotListId}>
      <h2 id={spotListId} tabIndex={-1}>
        {t('textLint.list')}
      </h2>
      {certainties.map((certainty) => (
        <SpotGroup
          key={certainty}
          name={t(`textLint.certainty.${certainty}`)}
          look={certainty}
          spots={shown.filter((spot) => spot.certainty === certainty)}
          acts={acts}
        />
      ))}
      {left > 0 && (
        <div>
          <Button onPress={showMore}>{t('textLint.more', { count: left })}</Button>
        </div>
      )}
      <SpotGroup name={t('textLint.staying')} look="stays" spots={looked.slice(0, limit)} acts={acts} />
    </section>
  );
}

interface SpotGroupProperties {
  readonly name: string;
  readonly look: Spot['certainty'] | 'stays';
  readonly spots: readonly Spot[];
  readonly acts: SpotActs;
}

function SpotGroup({ name, look, spots, acts }: SpotGroupProperties) {
  if (spots.length === 0) return null;
  return (
    <div className="spot-group">
      <h3>
        <span className={`text-mark text-mark-${look}`}>{name}</span>
      </h3>
      <ul>
        {spots.map((spot) => (
          <SpotRow key={identityOf(spot)} spot={spot} acts={acts} />
        ))}
      </ul>
    </div>
  );
}
