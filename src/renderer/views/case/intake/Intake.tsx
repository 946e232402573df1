import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCaseWork } from '../case-work';
import { focusField } from '../focus-field';
import { Section } from '../Section';
import { AboutPart } from './AboutPart';
import { BeginPart } from './BeginPart';
import { NotKnownPart } from './NotKnownPart';
import { RenamePart } from './RenamePart';
import { ReporterIdentity } from './ReporterIdentity';
import { ReporterPart } from './ReporterPart';

/** What is known about the case as a whole. Every part saves itself. */
export function Intake() {
  const { t } = useTranslation();
  const { file, sought } = useCaseWork();
  const parts = useRef<HTMLDivElement>(null);
  useEffect(() => focusField(parts.current, sought.field), [sought]);
  return (
    <Section title={t('caseFrame.section.intake')}>
      {file.status === 'closed' && <p className="closed-note soft">{t('intake.closed')}</p>}
      <div ref={parts} className="parts">
        <BeginPart />
        <AboutPart />
        <ReporterPart />
        <ReporterIdentity />
        <NotKnownPart />
        <RenamePart />
      </div>
    </Section>
  );
}
