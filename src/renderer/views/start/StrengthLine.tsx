import { useTranslation } from 'react-i18next';
import type { PassphraseStrength } from './passphrase-strength';
import type { JudgedStrength } from './use-strength';

const parts = [0, 1, 2, 3];
const filled: Readonly<Record<PassphraseStrength['kind'], number>> = {
  empty: 0,
  short: 1,
  guessable: 2,
  enough: 3,
  strong: 4,
};

/** Four bars and, beside them, the word: colour and length never speak alone. */
export function StrengthLine({ strength, state }: JudgedStrength) {
  const { t } = useTranslation();
  const text = () => {
    if (state === 'absent') return t('start.passphrase.strength.absent');
    if (!strength) return t('start.passphrase.strength.checking');
    if (strength.kind === 'short') return t('start.passphrase.strength.short', { count: strength.missing });
    return t(`start.passphrase.strength.${strength.kind}`);
  };
  return (
    <div className="strength">
      <svg width="144" height="8" viewBox="0 0 144 8" aria-hidden="true">
        {parts.map((part) => (
          <rect
            key={part}
            x={part * 37 + 0.5}
            y="0.5"
            width="31"
            height="7"
            rx="1"
            stroke="currentColor"
            fill={strength && part < filled[strength.kind] ? 'currentColor' : 'none'}
          />
        ))}
      </svg>
      <p className="small" role="status">
        {text()}
      </p>
    </div>
  );
}
