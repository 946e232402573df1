import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { type CaseMark, marksOf } from '../../../../core/cases/marks';
import { places } from '../../frame/places';
import { useCaseWork } from '../case-work';
import { markWordsOf } from './mark-words';

/** What must be seen wherever the case is seen: quiet words that lead to their place. */
export function CaseMarks() {
  const { t } = useTranslation();
  const { file } = useCaseWork();
  const [, go] = useLocation();
  const said = markWordsOf(marksOf(file));
  if (said.length === 0) return null;

  const words = (mark: CaseMark): string => {
    switch (mark.kind) {
      case 'restricts-reporter': {
        const time = mark.ended ? 'ended' : 'now';
        return t(`caseFrame.mark.restricts-reporter.${mark.restricts}.${mark.how}.${time}`);
      }
      case 'reporter-objects':
      case 'reporter-not-asked':
        return t(`caseFrame.mark.${mark.kind}.${mark.ended ? 'ended' : 'now'}`);
      case 'conflict-of-interest':
        return t(`caseFrame.mark.conflict-of-interest.${mark.what}`);
      case 'consent-voided':
        return t('caseFrame.mark.consent-voided', { what: t(`caseFrame.consent.${mark.of}`) });
      case 'consent-withdrawn':
        return t(`caseFrame.mark.consent-withdrawn.${mark.afterSending ? 'afterSending' : 'before'}`, {
          what: t(`caseFrame.consent.${mark.of}`),
        });
      case 'former-status':
        return t('caseFrame.mark.former-status', { status: t(`common.status.${mark.status}`) });
      case 'restricted-reporter':
      case 'legal-hold':
        return t(`caseFrame.mark.${mark.kind}`);
    }
  };
  return (
    <ul className="case-marks" aria-label={t('caseFrame.marks')}>
      {said.map(({ mark, count, harm, place }) => {
        const text = count === 1 ? words(mark) : t('caseFrame.mark.times', { words: words(mark), count });
        return (
          <li key={text} className={harm ? 'case-mark case-mark-harm' : 'case-mark'}>
            {place ? (
              <button
                type="button"
                className="crumb"
                onClick={() => go(places.section(file.id, place.section, place.itemId))}
              >
                {text}
              </button>
            ) : (
              text
            )}
          </li>
        );
      })}
    </ul>
  );
}
