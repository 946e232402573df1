import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLine } from '../../../components/TextLine';
import { useCaseWork } from '../case-work';
import { usePart } from '../use-part';
import { PartGroup } from './PartGroup';

/** Kept when the field is left: half a pseudonym is nobody's. */
export function RenamePart() {
  const { t } = useTranslation();
  const { pseudonym } = useCaseWork().file;
  const kept = useMemo(() => ({ pseudonym }), [pseudonym]);
  const part = usePart(kept, (content) => ({ kind: 'rename', pseudonym: content.pseudonym.trim() }), 'left');
  const said = part.errorAt('pseudonym');
  return (
    <PartGroup title={t('intake.rename.title')} part={part} speaking={['pseudonym']}>
      <TextLine
        label={t('intake.rename.label')}
        name="pseudonym"
        value={part.content.pseudonym}
        onChange={(typed) => part.type({ pseudonym: typed })}
        hint={t('intake.rename.hint')}
        error={said && part.failure?.type === 'pseudonym-taken' ? said : said && t('intake.rename.short')}
        longest={60}
      />
    </PartGroup>
  );
}
