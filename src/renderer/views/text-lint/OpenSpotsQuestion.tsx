import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';

export interface OpenSpotsQuestionProperties {
  /** Null when the text is still being looked through. */
  readonly open: number | null;
  readonly onLook: () => void;
  readonly onSave: () => void;
}

/** Asked once, in place, before something is saved that was not looked at. Saving stays possible. */
export function OpenSpotsQuestion({ open, onLook, onSave }: OpenSpotsQuestionProperties) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    // The question comes into view with its answers.
    heading.current?.parentElement?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <section className="lint-question single-bar" aria-labelledby={headingId}>
      <h2 ref={heading} id={headingId} tabIndex={-1}>
        {open === null ? t('textLint.ask.lookingTitle') : t('textLint.ask.title', { count: open })}
      </h2>
      <p>{t(open === null ? 'textLint.ask.lookingText' : 'textLint.ask.text')}</p>
      <div className="lint-question-acts">
        <Button onPress={onLook}>{t(open === null ? 'textLint.ask.wait' : 'textLint.ask.look')}</Button>
        <Button look="quiet" onPress={onSave}>
          {t('textLint.ask.save')}
        </Button>
      </div>
    </section>
  );
}
