import { useTranslation } from 'react-i18next';
import type { CaseMark } from '../../../../core/cases/marks';

export type MeasureMark = Extract<CaseMark, { readonly measureId: unknown }>;

export function isOfMeasure(mark: CaseMark): mark is MeasureMark {
  return 'measureId' in mark;
}

/** What must be said wherever a measure appears: that it restricts the reporter, and what the reporter thinks. */
export function useMarkSaying(): (mark: CaseMark) => string {
  const { t } = useTranslation();
  return (mark) => {
    switch (mark.kind) {
      case 'restricts-reporter':
        return t(`measures.mark.${mark.how}${mark.ended ? 'Ended' : ''}`);
      case 'restricted-reporter':
        return t('measures.mark.restricted');
      case 'reporter-objects':
        return t(`measures.mark.objects${mark.ended ? 'Ended' : ''}`);
      case 'reporter-not-asked':
        return t(`measures.mark.notAsked${mark.ended ? 'Ended' : ''}`);
      default:
        return '';
    }
  };
}
