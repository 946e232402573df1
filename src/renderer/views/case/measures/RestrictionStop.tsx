import { Hand } from 'lucide-react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button';
import { useCaseWork } from '../case-work';

export interface RestrictionStopProperties {
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly onChange: () => void;
  readonly onRequested: () => void;
  readonly onImposed: () => void;
}

/** Whoever tells something must not suffer from it: three ways out, and no fourth. Nothing that was typed is gone. */
export function RestrictionStop({ headingRef, onChange, onRequested, onImposed }: RestrictionStopProperties) {
  const { t } = useTranslation();
  const { file } = useCaseWork();
  const ways = [
    { key: 'change', look: 'primary', onPress: onChange },
    { key: 'requested', look: 'plain', onPress: onRequested },
    { key: 'imposed', look: 'plain', onPress: onImposed },
  ] as const;
  return (
    <section className="stop" aria-labelledby="stop-title">
      <div className="stop-head">
        <Hand className="icon" aria-hidden />
        <h4 ref={headingRef} id="stop-title" tabIndex={-1}>
          {t('measures.stop.title')}
        </h4>
      </div>
      <div className="stop-body">
        <p>{t('measures.stop.why')}</p>
        {file.nonWish.trim() !== '' && (
          <figure className="stop-words double-bar">
            <blockquote>{file.nonWish}</blockquote>
            <figcaption className="small soft">{t('caseFile.nonWish')}</figcaption>
          </figure>
        )}
        <ul className="stop-ways">
          {ways.map(({ key, look, onPress }) => (
            <li key={key}>
              <div>
                <strong id={`stop-${key}`}>{t(`measures.stop.${key}.title`)}</strong>
                <p className="soft" id={`stop-${key}-text`}>
                  {t(`measures.stop.${key}.text`)}
                </p>
              </div>
              <Button look={look} onPress={onPress} describedBy={`stop-${key} stop-${key}-text`}>
                {t(`measures.stop.${key}.act`)}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
