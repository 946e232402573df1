import { Hand } from 'lucide-react';
import type { CaseMark } from '../../../../core/cases/marks';
import { isOfMeasure, type MeasureMark, useMarkSaying } from './use-mark-saying';

/** What must stand beside a measure wherever it appears. */
export function MarkLines({ marks }: { readonly marks: readonly CaseMark[] }) {
  const sayMark = useMarkSaying();
  const shown = marks.filter(isOfMeasure);
  if (shown.length === 0) return null;
  return (
    <ul className="mark-lines">
      {shown.map((mark) => (
        <li
          key={`${mark.kind}-${mark.measureId}`}
          className={isHarm(mark) ? 'mark-line mark-harm' : 'mark-line'}
        >
          <Hand className="icon-small" aria-hidden />
          {sayMark(mark)}
        </li>
      ))}
    </ul>
  );
}

/** Done to the reporter against their wish; all else is said, and no more. */
function isHarm(mark: MeasureMark): boolean {
  return mark.kind === 'reporter-objects' || (mark.kind === 'restricts-reporter' && mark.how === 'imposed');
}
