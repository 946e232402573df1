import { useTranslation } from 'react-i18next';
import type { Need } from './need-sentence';

/** "Twee mensen wachten op u, en één termijn komt dichtbij. De rest heeft tijd." */
export function useNeedSaying(): (need: Need) => string {
  const { t } = useTranslation();
  const inWords = (count: number) => (isSmall(count) ? t(`today.numbers.n${count}`) : String(count));
  const part = (kind: 'people' | 'passed' | 'near', count: number) =>
    count === 0 ? [] : [t(`today.need.${kind}`, { count, number: inWords(count) })];

  return ({ people, passed, near, follows }) => {
    if (follows === 'only-rest') return t('today.need.onlyRest');
    if (follows === 'nothing') return t('today.need.nothing');
    const [first = '', second = '', third] = [
      ...part('people', people),
      ...part('passed', passed),
      ...part('near', near),
    ].map((text, index) => (index === 0 ? text.charAt(0).toUpperCase() + text.slice(1) : text));
    const said =
      third !== undefined
        ? t('today.need.three', { first, second, third })
        : second !== ''
          ? t('today.need.two', { first, second })
          : t('today.need.one', { first });
    return follows === 'rest' ? `${said} ${t('today.need.rest')}` : said;
  };
}

const small = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

function isSmall(count: number): count is (typeof small)[number] {
  return (small as readonly number[]).includes(count);
}
