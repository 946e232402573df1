import { useTranslation } from 'react-i18next';
import { Section } from '../Section';
import { Conflict } from './Conflict';
import { Weighings } from './Weighings';

/** The advisor's own limits: a conflict of interest, and what was weighed where confidentiality ends. */
export function Limits() {
  const { t } = useTranslation();
  return (
    <Section title={t('limits.title')}>
      <Conflict />
      <Weighings />
    </Section>
  );
}
