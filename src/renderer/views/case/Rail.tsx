import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { places } from '../frame/places';
import { useCaseWork } from './case-work';
import { firstBelowTheLine, sectionKeys, sections, type SectionKey } from './sections';

/** The sections of a case, with how much each holds. */
export function Rail({ current }: { readonly current: SectionKey }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { file, conversations } = useCaseWork();
  const line = sectionKeys.indexOf(firstBelowTheLine);
  const shown = sectionKeys.flatMap((key) => sections.find((entry) => entry.key === key) ?? []);
  const isAbove = (key: SectionKey) => sectionKeys.indexOf(key) < line;
  return (
    <nav className="rail" aria-label={t('caseFile.sections')}>
      {[true, false].map((above) => (
        <ul key={String(above)}>
          {shown
            .filter((entry) => isAbove(entry.key) === above && !('unlisted' in entry))
            .map((entry) => {
              const count = 'Section' in entry ? entry.count?.(file, conversations) : null;
              return (
                <li key={entry.key}>
                  <button
                    type="button"
                    className="rail-item"
                    aria-current={entry.key === current ? 'page' : undefined}
                    onClick={() =>
                      go('Section' in entry ? places.section(file.id, entry.key) : entry.place(file.id))
                    }
                  >
                    {t(`caseFrame.section.${entry.key}`)}
                    {count !== null && count !== undefined && count !== 0 && (
                      <span className="rail-count">{count}</span>
                    )}
                  </button>
                </li>
              );
            })}
        </ul>
      ))}
    </nav>
  );
}
