import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block } from '../../../core/referral/pdf/blocks';
import type { Piece } from './marked-text';
import type { Spot } from './spots';

/** The marks of the text that is being read, and the way from a mark to its row. */
export interface TextMarks {
  readonly pieces: ReadonlyMap<Block, readonly (readonly Piece[])[]>;
  readonly goToRow: (spot: Spot) => void;
}

export const TextMarksContext = createContext<TextMarks>({ pieces: new Map(), goToRow: () => {} });

/** One paragraph of a typed text with its marks; as it is while nothing is known of it. */
export function MarkedLine({
  block,
  index,
  text,
}: {
  readonly block: Block;
  readonly index: number;
  readonly text: string;
}) {
  const pieces = useContext(TextMarksContext).pieces.get(block)?.[index];
  if (!pieces) return text;
  return pieces.map(({ text: words, mark }, at) =>
    mark ? <Mark key={at} id={mark.id} spot={mark.spot} words={words} /> : words,
  );
}

/** A link, for a link breaks over lines as words do. Its pattern says how sure it is, its small word what it is. */
function Mark({ id, spot, words }: { readonly id: string; readonly spot: Spot; readonly words: string }) {
  const { t, i18n } = useTranslation();
  const { goToRow } = useContext(TextMarksContext);
  const look = spot.dismissed ? 'stays' : spot.certainty;
  const label = spot.dismissed ? t('textLint.markStays') : t(`textLint.kind.${spot.kind}`);
  return (
    <a
      id={id}
      className={`text-link text-link-${look}`}
      href={`#${spot.id}`}
      aria-describedby={`${spot.id}-why`}
      onClick={(event) => {
        event.preventDefault();
        goToRow(spot);
      }}
    >
      <span className={`text-mark text-mark-${look}`}>{words}</span>
      {/* A space that does not break keeps the small word with what it names, on the screen and when read out. */}
      <small className="text-link-word" lang={i18n.language}>{`\u00a0${label}`}</small>
    </a>
  );
}
