import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { plainTyping } from '../../components/plain-typing';
import { boxCount, checkBox, cleanTyping, lengthOf } from './retyped-code';

export interface CodeBoxesProperties {
  readonly boxes: readonly string[];
  readonly firstRef: RefObject<HTMLInputElement | null>;
  /** The box that differs from the code, counted from 0; it takes the focus. */
  readonly wrong: number | null;
  readonly onChange: (boxes: string[]) => void;
}

/** Nine boxes that hand the cursor on when full and back when emptied. */
export function CodeBoxes({ boxes, firstRef, wrong, onChange }: CodeBoxesProperties) {
  const { t } = useTranslation();
  const [refusal, setRefusal] = useState('');
  const fields = useRef<(HTMLInputElement | null)[]>([]);
  const refusalId = useId();

  useEffect(() => {
    if (wrong !== null) fields.current[wrong]?.focus();
  }, [wrong]);

  const type = (box: number, typed: string) => {
    const { text, refused } = cleanTyping(typed, box);
    setRefusal(refused === null ? '' : t('start.code.letterRefused', { letter: refused }));
    const grew = text.length > (boxes[box]?.length ?? 0);
    onChange(boxes.map((old, index) => (index === box ? text : old)));
    if (grew && text.length === lengthOf(box)) fields.current[box + 1]?.focus();
  };

  const press = (event: KeyboardEvent<HTMLInputElement>, box: number) => {
    const field = event.currentTarget;
    const atStart = field.selectionStart === 0 && field.selectionEnd === 0;
    const atEnd = field.selectionStart === field.value.length;
    const back = (event.key === 'Backspace' || event.key === 'ArrowLeft') && atStart && box > 0;
    const on = event.key === 'ArrowRight' && atEnd && box < boxCount - 1;
    if (!back && !on) return;
    event.preventDefault();
    const next = fields.current[back ? box - 1 : box + 1];
    next?.focus();
    const caret = back ? (next?.value.length ?? 0) : 0;
    next?.setSelectionRange(caret, caret);
  };

  return (
    <>
      <div className="code-boxes">
        {boxes.map((text, box) => (
          <label key={box} className="code-box">
            <span>{box === checkBox ? t('start.code.check') : box + 1}</span>
            <input
              {...plainTyping}
              ref={(field) => {
                fields.current[box] = field;
                if (box === 0) firstRef.current = field;
              }}
              className="field-box code"
              aria-label={
                box === checkBox ? t('start.code.checkLong') : t('start.code.group', { number: box + 1 })
              }
              aria-invalid={wrong === box || undefined}
              aria-describedby={refusalId}
              value={text}
              onChange={(event) => type(box, event.currentTarget.value)}
              onKeyDown={(event) => press(event, box)}
              onPaste={(event) => {
                event.preventDefault();
                setRefusal(t('start.code.pasteRefused'));
              }}
              onDrop={(event) => event.preventDefault()}
              onCopy={(event) => event.preventDefault()}
              onCut={(event) => event.preventDefault()}
            />
          </label>
        ))}
      </div>
      <p id={refusalId} className="field-hint code-refusal" role="status">
        {refusal}
      </p>
    </>
  );
}
