import { type ReactNode, useEffect } from 'react';

const titleId = 'section-title';

export interface SectionProperties {
  readonly title: string;
  /** Beside the title: what can be added here. */
  readonly act?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** One section of a case. Its heading takes the focus when what had it is gone. */
export function Section({ title, act, className, children }: SectionProperties) {
  useEffect(() => {
    // A link that led here went with the screen it stood on.
    if (document.activeElement === document.body) focusSection();
  }, []);
  return (
    <section className={className ? `section ${className}` : 'section'} aria-labelledby={titleId}>
      <header className="section-header">
        <h2 id={titleId} tabIndex={-1}>
          {title}
        </h2>
        {act}
      </header>
      {children}
    </section>
  );
}

export function focusSection(): void {
  document.getElementById(titleId)?.focus();
}
