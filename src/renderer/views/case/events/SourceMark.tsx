import type { SourceClass } from '../../../../core/cases/parts/events';

/** How near the source is: full, half, open, a page, or a dashed diamond. Its words always stand beside it. */
export function SourceMark({ source }: { readonly source: SourceClass }) {
  return (
    <svg className="source-mark" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {shapes[source]}
    </svg>
  );
}

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.6 } as const;

const shapes: Readonly<Record<SourceClass, React.JSX.Element>> = {
  experienced: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  'seen-or-heard': (
    <>
      <circle cx="8" cy="8" r="5.2" {...line} />
      <path d="M8 2.8a5.2 5.2 0 0 0 0 10.4z" fill="currentColor" />
    </>
  ),
  'from-someone-else': <circle cx="8" cy="8" r="5.2" {...line} />,
  document: (
    <>
      <rect x="3" y="2.5" width="10" height="11" {...line} />
      <path d="M5.5 6h5M5.5 8.2h5M5.5 10.4h3" {...line} strokeWidth={1.3} />
    </>
  ),
  interpretation: <path d="M8 1.8 14.2 8 8 14.2 1.8 8z" {...line} strokeDasharray="2.6 1.7" />,
};
