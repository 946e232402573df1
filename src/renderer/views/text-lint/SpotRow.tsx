import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import type { DismissalReason } from '../../vault-worker/api';
import { isOpen, markId, type Spot } from './spots';
import { StayReasons } from './StayReasons';
import { useReason } from './use-reason';

/** What can be done about a spot; whoever shows the list knows where its texts come from. */
export interface SpotActs {
  /** Where the words stand: "gesprek van 12 november 2026". */
  readonly sayPlace: (spot: Spot) => string;
  readonly sayEdit: (spot: Spot) => string;
  readonly edit: (spot: Spot) => void;
  readonly dismiss: (spot: Spot, reason: DismissalReason) => void;
  readonly undo: (spot: Spot) => void;
}

const longestWords = 60;

export function SpotRow({ spot, acts }: { readonly spot: Spot; readonly acts: SpotActs }) {
  const { t } = useTranslation();
  const why = useReason();
  const [asking, setAsking] = useState(false);
  const stayButton = useRef<HTMLButtonElement>(null);
  const words = spot.words.length > longestWords ? `${spot.words.slice(0, longestWords)}…` : spot.words;
  const stays = t('textLint.stay.act');
  const { dismissed } = spot;
  return (
    <li className="spot">
      <div className="spot-words">
        <button
          type="button"
          id={spot.id}
          className={`button-bare text-mark text-mark-${dismissed ? 'stays' : spot.certainty}`}
          aria-label={t('textLint.showInText', { words })}
          aria-describedby={`${spot.id}-why`}
          onClick={() => document.getElementById(markId(spot, 0))?.focus()}
        >
          {words}
        </button>
      </div>
      <div className="spot-about">
        <p>
          <strong>{t(`textLint.kind.${spot.kind}`)}</strong>
          <span className="soft">
            {acts.sayPlace(spot)}
            {spot.spans.length > 1 && `, ${t('textLint.times', { count: spot.spans.length })}`}
          </span>
        </p>
        <p id={`${spot.id}-why`} className="small soft">
          {dismissed ? sayDismissal(dismissed) : why(spot)}
        </p>
      </div>
      {isOpen(spot) ? (
        <div className="spot-acts">
          <button
            type="button"
            className="button-link"
            aria-label={t('textLint.edit.named', { act: acts.sayEdit(spot), words })}
            onClick={() => acts.edit(spot)}
          >
            {acts.sayEdit(spot)}
          </button>
          <button
            ref={stayButton}
            type="button"
            className="button-link"
            aria-label={t('textLint.stay.named', { words })}
            aria-expanded={asking}
            onClick={() => setAsking(!asking)}
          >
            {stays}
          </button>
        </div>
      ) : (
        <div className="spot-acts">
          <Button look="quiet" onPress={() => acts.undo(spot)} name={t('textLint.stay.undoNamed', { words })}>
            {t('textLint.stay.undo')}
          </Button>
        </div>
      )}
      {asking && isOpen(spot) && (
        <StayReasons
          words={words}
          onChoose={(reason) => acts.dismiss(spot, reason)}
          onCancel={() => {
            setAsking(false);
            stayButton.current?.focus();
          }}
        />
      )}
    </li>
  );

  function sayDismissal(reason: DismissalReason): string {
    return reason.kind === 'other' ? reason.text : t(`textLint.reason.${reason.kind}`);
  }
}
