import { Check } from 'lucide-react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';

export interface TickProperties {
  readonly name: string;
  readonly ticked: boolean;
  readonly onChange: (ticked: boolean) => void;
}

/** One thing that is so or not. */
export function Tick({ name, ticked, onChange }: TickProperties) {
  return (
    <CheckboxField isSelected={ticked} onChange={onChange}>
      <CheckboxButton className="checkbox">
        <span className="checkbox-mark" aria-hidden="true">
          <Check className="icon-small" strokeWidth={3} />
        </span>
        {name}
      </CheckboxButton>
    </CheckboxField>
  );
}
