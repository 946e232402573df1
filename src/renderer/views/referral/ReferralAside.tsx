import { useTranslation } from 'react-i18next';
import { Aside } from '../../components/Aside';

/** What follows from passing on a signal, and what Luwte does not do. */
export function ReferralAside({ nonWish }: { readonly nonWish: string }) {
  const { t } = useTranslation();
  return (
    <Aside
      name={t('referral.aside.kind')}
      sections={[
        {
          title: t('referral.aside.kind'),
          content: <p>{t('referral.aside.kindText')}</p>,
          bar: 'single',
        },
        {
          title: t('caseFile.nonWish'),
          content: <p>{nonWish === '' ? t('caseFile.notWritten') : nonWish}</p>,
          bar: 'double',
        },
        {
          title: t('referral.aside.nextTitle'),
          content: (
            <ul className="dash-list">
              <li>{t('referral.aside.read')}</li>
              <li>{t('referral.aside.stop')}</li>
              <li>{t('referral.aside.subject')}</li>
            </ul>
          ),
        },
        { title: t('referral.aside.notTitle'), content: <p>{t('referral.aside.not')}</p> },
        { title: t('referral.aside.plainTitle'), content: <p>{t('referral.aside.plain')}</p> },
      ]}
    />
  );
}
