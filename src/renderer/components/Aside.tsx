import type { ReactNode } from 'react';

export interface AsideSection {
  readonly title: string;
  readonly content: ReactNode;
  readonly bar?: 'single' | 'double';
}

/** The margin column explains; it never holds the main act. */
export function Aside({
  name,
  sections,
}: {
  readonly name: string;
  readonly sections: readonly AsideSection[];
}) {
  return (
    <aside className="margin" aria-label={name}>
      {sections.map(({ title, content, bar }) => (
        <section key={title} className={bar ? `${bar}-bar` : undefined}>
          <h2 className="margin-title">{title}</h2>
          {content}
        </section>
      ))}
    </aside>
  );
}
