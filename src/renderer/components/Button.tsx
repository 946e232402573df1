import type { LucideIcon } from 'lucide-react';
import type { MouseEvent, ReactNode, Ref } from 'react';

export interface ButtonProperties {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly look?: 'primary' | 'plain' | 'quiet' | 'stop';
  readonly large?: boolean;
  readonly icon?: LucideIcon;
  readonly iconAfter?: LucideIcon;
  /** Stays reachable and says by `describedBy` what is missing. */
  readonly unavailable?: boolean;
  readonly describedBy?: string;
  /** Only where the visible words repeat on the screen. */
  readonly name?: string;
  readonly submits?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly id?: string;
  /** For an act that opens a part of the screen below it. */
  readonly expanded?: boolean;
}

export function Button(properties: ButtonProperties) {
  const {
    children,
    onPress,
    look = 'plain',
    large = false,
    unavailable = false,
    submits = false,
  } = properties;
  const { icon: Icon, iconAfter: IconAfter, describedBy, name, buttonRef, id, expanded } = properties;
  const press = (event: MouseEvent) => {
    if (submits) event.preventDefault();
    if (!unavailable) onPress();
  };
  return (
    <button
      ref={buttonRef}
      id={id}
      type={submits ? 'submit' : 'button'}
      className={`button button-${look}${large ? ' button-large' : ''}`}
      onClick={press}
      aria-disabled={unavailable || undefined}
      aria-describedby={describedBy}
      aria-label={name}
      aria-expanded={expanded}
    >
      {Icon && <Icon className="icon" aria-hidden />}
      {children}
      {IconAfter && <IconAfter className="icon" aria-hidden />}
    </button>
  );
}
