import { X } from 'lucide-react';
import { IconButton } from './IconButton';
import { Button } from './Button';
import { useEffect, useRef } from 'react';

export interface ToastProperties {
  readonly text: string;
  readonly action: { readonly name: string; readonly onPress: () => void };
  readonly close: { readonly name: string; readonly onPress: () => void };
}

/** Stays until it is used or closed: undoing has no hurry. The focus goes to the act that undoes. */
export function Toast({ text, action, close }: ToastProperties) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className="toast" role="status">
      <span>{text}</span>
      <Button look="quiet" onPress={action.onPress} buttonRef={button}>
        {action.name}
      </Button>
      <IconButton icon={X} name={close.name} onPress={close.onPress} />
    </div>
  );
}
