import { OctagonAlert } from 'lucide-react';

/**
 * Something is not saved or not right. Its first sentence says what happened and stands out; after it comes what is
 * safe and what to do. Read out at once.
 */
export function Alarm({ text }: { readonly text: string }) {
  const end = text.search(/[.?](?=\s|$)/) + 1;
  return (
    <div className="alarm" role="alert">
      <OctagonAlert className="icon-small" aria-hidden />
      <p>
        <strong>{text.slice(0, end)}</strong>
        {text.slice(end)}
      </p>
    </div>
  );
}
