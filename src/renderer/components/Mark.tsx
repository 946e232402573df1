/** The dune with someone behind it. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg className="mark-luwte" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path fill="currentColor" d="M1.5 20.5C4.2 10.2 11.4 4 22.5 3.5C15.6 6.6 11.6 12.2 11.2 20.5Z" />
      <circle fill="currentColor" cx="17.2" cy="16.9" r="3.6" />
    </svg>
  );
}
