import { useId } from 'react';

export interface ProgressProperties {
  readonly text: string;
  readonly name: string;
  readonly done: number;
  /** Null while it is not known how much there is; then only the words count. */
  readonly total: number | null;
}

/** Solid is known: the bar shows only what is really done. */
export function Progress({ text, name, done, total }: ProgressProperties) {
  const id = useId();
  const share = total === null || total === 0 ? null : Math.min(1, done / total);
  return (
    <div className="progress">
      <p id={id} className="small soft" role="status">
        {text}
      </p>
      {share !== null && (
        <div
          className="progress-track"
          role="progressbar"
          aria-label={name}
          aria-describedby={id}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round(share * 100)}
        >
          <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
            <rect width={share * 100} height="1" fill="currentColor" />
          </svg>
        </div>
      )}
    </div>
  );
}
