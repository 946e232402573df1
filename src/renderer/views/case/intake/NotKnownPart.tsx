import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLine } from '../../../components/TextLine';
import { WordHint } from '../../parts/WordHint';
import { useCaseWork } from '../case-work';
import { usePart } from '../use-part';
import { PartGroup } from './PartGroup';

export function NotKnownPart() {
  const { t } = useTranslation();
  const { notKnown } = useCaseWork().file;
  const kept = useMemo(() => ({ notKnown }), [notKnown]);
  const part = usePart(kept, (content) => ({ kind: 'set-not-known', notKnown: content.notKnown }));
  return (
    <PartGroup title={t('intake.notKnown.title')} part={part} speaking={['notKnown']}>
      <TextLine
        label={t('intake.notKnown.label')}
        name="notKnown"
        value={part.content.notKnown}
        onChange={(typed) => part.type({ notKnown: typed })}
        hint={t('intake.notKnown.hint')}
        error={part.errorAt('notKnown')}
        longest={10_000}
        several
      />
      <WordHint text={part.content.notKnown} />
    </PartGroup>
  );
}
