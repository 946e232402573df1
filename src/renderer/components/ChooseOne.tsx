import { Label, Radio, RadioGroup } from 'react-aria-components';

export interface ChooseOneProperties<Value extends string> {
  readonly label: string;
  readonly value: Value;
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
          <Radio key={option.value} value={option.value} className="choice">
            <span className="choice-mark" aria-hidden="true" />
            <span>
              {option.name}
              {option.hint && <span className="choice-hint">{option.hint}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
