import { useEffect, useRef } from 'react';

/** The one heading of a screen. It takes the focus when the screen opens, so that the focus is never lost. */
export function Title({ children, focus = true }: { readonly children: string; readonly focus?: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus({ preventScroll: true });
  }, [focus]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
