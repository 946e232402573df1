import { Hand } from 'lucide-react';
import type { CaseMark } from '../../../../core/cases/marks';
import { isOfMeasure, useMarkSaying } from './use-mark-saying';

/** What must stand beside a measure wherever it appears. */
export function MarkLines({ marks }: { readonly marks: readonly CaseMark[] }) {
  const sayMark = useMarkSaying();
  const shown = marks.filter(isOfMeasure);
  if (shown.length === 0) return null;
  return (
    <ul className="mark-lines">
      {shown.map((mark) => (
        <li key={`${mark.kind}-${mark.measureId}`} className="mark-line">
          <Hand className="icon-small" aria-hidden />
          {sayMark(mark)}
        </li>
      ))}
    </ul>
  );
}
