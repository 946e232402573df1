import { OctagonAlert } from 'lucide-react';

/** Something is not saved or not right: what, and after it what is safe and what to do. Read out at once. */
export function Alarm({ what, next }: { readonly what: string; readonly next?: string }) {
  return (
    <div className="alarm" role="alert">
      <OctagonAlert className="icon-small" aria-hidden />
      <p>
        <strong>{what}</strong>
        {next && ` ${next}`}
      </p>
    </div>
  );
}
