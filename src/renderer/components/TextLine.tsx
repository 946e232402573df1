import { OctagonAlert } from 'lucide-react';
import type { Ref } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import { plainTyping } from './plain-typing';

export interface TextLineProperties {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly error?: string | null;
  readonly longest?: number;
  /** Several lines that grow with their text. */
  readonly several?: boolean;
  readonly labelUnseen?: boolean;
  readonly placeholder?: string;
  readonly required?: boolean;
  /** The name of the field in the file, by which a search result finds it. */
  readonly name?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

export function TextLine(properties: TextLineProperties) {
  const { label, value, onChange, hint, error, longest, several, labelUnseen, placeholder } = properties;
  const shared = {
    ...plainTyping,
    className: 'field-box',
    ...(longest === undefined ? {} : { maxLength: longest }),
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(properties.name === undefined ? {} : { name: properties.name }),
  };
  return (
    <TextField
      className="field"
      value={value}
      onChange={onChange}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      isRequired={properties.required ?? false}
    >
      <Label className={labelUnseen ? 'unseen' : 'field-label'}>{label}</Label>
      {several ? <TextArea {...shared} /> : <Input {...shared} ref={properties.inputRef} />}
      {error && (
        <FieldError className="field-error">
          <OctagonAlert className="icon-small" aria-hidden />
          <span>{error}</span>
        </FieldError>
      )}
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
    </TextField>
  );
}
