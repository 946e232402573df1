import type { LucideIcon } from 'lucide-react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';

export interface IconButtonProperties {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly onPress: () => void;
  readonly pressed?: boolean;
}

/** For the few acts that are known by their sign alone; the name shows on hover and focus. */
export function IconButton({ icon: Icon, name, onPress, pressed }: IconButtonProperties) {
  return (
    <TooltipTrigger delay={500}>
      <Button
        className="button-icon"
        aria-label={name}
        onPress={onPress}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      >
        <Icon className="icon" aria-hidden />
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {name}
      </Tooltip>
    </TooltipTrigger>
  );
}
