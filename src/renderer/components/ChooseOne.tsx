import { Label, RadioButton, RadioField, RadioGroup, Text } from 'react-aria-components';

export interface ChooseOneProperties<Value extends string> {
  readonly label: string;
  /** Null while nothing is chosen. */
  readonly value: Value | null;
  readonly options: readonly { readonly value: Value; readonly name: string; readonly hint?: string }[];
  readonly onChange: (value: Value) => void;
  readonly labelUnseen?: boolean;
}

export function ChooseOne<Value extends string>(properties: ChooseOneProperties<Value>) {
  const { label, value, options, onChange, labelUnseen = false } = properties;
  return (
    <RadioGroup className="field" value={value} onChange={(chosen) => onChange(chosen as Value)}>
      <Label className={labelUnseen ? 'unseen' : 'field-label'}>{label}</Label>
      <div className="choices-options">
        {options.map((option) => (
          <RadioField key={option.value} value={option.value}>
            <RadioButton className="choice">
              <span className="choice-mark" aria-hidden="true" />
              {option.name}
            </RadioButton>
            {option.hint && (
              <Text slot="description" className="choice-hint">
                {option.hint}
              </Text>
            )}
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}
