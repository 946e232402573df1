import { Check } from 'lucide-react';

export interface ToggleChipProperties {
  readonly name: string;
  readonly pressed: boolean;
  readonly onChange: (pressed: boolean) => void;
}

/** A filter that is on or off; a check says so, not the colour alone. */
export function ToggleChip({ name, pressed, onChange }: ToggleChipProperties) {
  return (
    <button type="button" className="toggle-chip" aria-pressed={pressed} onClick={() => onChange(!pressed)}>
      {pressed && <Check className="icon-small" aria-hidden />}
      {name}
    </button>
  );
}
