import { Eye, EyeOff, OctagonAlert } from 'lucide-react';
import { type Ref, useState } from 'react';
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../components/IconButton';
import { plainTyping } from '../../components/plain-typing';

export interface PassphraseFieldProperties {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | null;
  readonly hint?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly autoFocus?: boolean;
}

export function PassphraseField(properties: PassphraseFieldProperties) {
  const { label, value, onChange, error, hint, inputRef, autoFocus = false } = properties;
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  return (
    <TextField
      className="field passphrase"
      type={shown ? 'text' : 'password'}
      value={value}
      onChange={onChange}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      autoFocus={autoFocus}
    >
      <Label className="field-label">{label}</Label>
      <div className="passphrase-box">
        <Input
          {...plainTyping}
          ref={inputRef}
          className="field-box"
          maxLength={1000}
          onCopy={(event) => event.preventDefault()}
          onCut={(event) => event.preventDefault()}
        />
        <IconButton
          icon={shown ? EyeOff : Eye}
          name={shown ? t('start.passphrase.hide') : t('start.passphrase.show')}
          onPress={() => setShown(!shown)}
        />
      </div>
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
