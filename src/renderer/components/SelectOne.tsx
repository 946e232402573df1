import { Check, ChevronDown } from 'lucide-react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components';

export interface SelectOneProperties<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly onChange: (value: Value) => void;
  readonly hint?: string;
  readonly labelUnseen?: boolean;
  readonly look?: 'box' | 'quiet';
}

export function SelectOne<Value extends string>(properties: SelectOneProperties<Value>) {
  const { label, value, options, onChange, hint, labelUnseen = false, look = 'box' } = properties;
  return (
    <Select
      className={look === 'quiet' ? 'select-quiet' : 'field'}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen) onChange(chosen.value);
      }}
    >
      <Label className={labelUnseen ? 'unseen' : 'field-label'}>{label}</Label>
      <Button className={look === 'quiet' ? 'select-button quiet-box' : 'select-button field-box'}>
        <SelectValue />
        <ChevronDown className="icon-small" aria-hidden />
      </Button>
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <Popover className="select-popover">
        <ListBox className="select-list">
          {options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              className="select-option"
              textValue={option.name}
            >
              {({ isSelected }) => (
                <>
                  {option.name}
                  {isSelected && <Check className="icon-small" aria-hidden />}
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
