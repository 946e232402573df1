import { useId } from 'react';
import { Button } from '../../../components/Button';

export interface StepRowProperties {
  readonly title: string;
  readonly text: string;
  /** Why it cannot be done now, and where that is mended. */
  readonly missing?: string | null;
  readonly link?: { readonly name: string; readonly onPress: () => void } | null;
  readonly act: { readonly name: string; readonly onPress: () => void; readonly id?: string };
  readonly primary?: boolean;
}

/** One step that could be taken: what it is, what it asks for, and the act. */
export function StepRow({ title, text, missing, link, act, primary = false }: StepRowProperties) {
  const missingId = useId();
  return (
    <li className="step-row">
      <div>
        <h3>{title}</h3>
        <p className="soft">{text}</p>
        {missing && (
          <p id={missingId} className="step-missing">
            {missing}{' '}
            {link && (
              <button type="button" className="button-link" onClick={link.onPress}>
                {link.name}
              </button>
            )}
          </p>
        )}
      </div>
      <Button
        look={primary && !missing ? 'primary' : 'plain'}
        onPress={act.onPress}
        unavailable={Boolean(missing)}
        {...(act.id === undefined ? {} : { id: act.id })}
        {...(missing ? { describedBy: missingId } : {})}
      >
        {act.name}
      </Button>
    </li>
  );
}
