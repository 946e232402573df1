import { type ReactNode, useEffect, useId, useRef } from 'react';

export interface FormPanelProperties {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
  /** Escape asks for this, from anywhere in the panel. */
  readonly onCancel: () => void;
  /** Ctrl+Enter, or Cmd+Enter, asks for this. */
  readonly onFinish?: () => void;
}

/** What is being written or decided, in its place in the list. The focus goes to its heading when it opens. */
export function FormPanel({ title, lead, children, onCancel, onFinish }: FormPanelProperties) {
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys that bubble from its fields
    <section
      className="form-panel"
      aria-labelledby={id}
      // Before the fields hear of it: a radio button would keep Ctrl+Enter to itself.
      onKeyDownCapture={(event) => {
        if (event.key !== 'Enter' || (!event.ctrlKey && !event.metaKey) || !onFinish) return;
        if (
          !(event.target instanceof Element) ||
          event.target.closest('.form-panel') !== event.currentTarget
        ) {
          return;
        }
        event.preventDefault();
        event.stopPropagation();
        onFinish();
      }}
      onKeyDown={(event) => {
        if (event.defaultPrevented || event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <h3 ref={heading} id={id} tabIndex={-1}>
        {title}
      </h3>
      {lead && <p className="soft">{lead}</p>}
      {children}
    </section>
  );
}
