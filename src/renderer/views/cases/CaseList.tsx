import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '../../components/Button';
import { EmptyPanel } from '../../components/EmptyPanel';
import { SelectOne } from '../../components/SelectOne';
import { TextLine } from '../../components/TextLine';
import { Title } from '../../components/Title';
import { places } from '../frame/places';
import { useVault } from '../frame/vault-context';
import { useKeyNames } from '../parts/use-key-names';
import { arrangeCases, type Order, orders } from './case-order';
import { CaseRows } from './CaseRows';
import { Findings } from './Findings';

export function CaseList() {
  const { t } = useTranslation();
  const { cases, behind } = useVault();
  const keys = useKeyNames();
  const [, go] = useLocation();
  const [typed, setTyped] = useState('');
  const [order, setOrder] = useState<Order>('contact');
  const arranged = useMemo(() => arrangeCases(cases ?? [], typed, order), [cases, typed, order]);

  return (
    <div className="cases">
      <header className="cases-header">
        <div>
          <Title>{t('cases.title')}</Title>
          <p className="lead">{cases ? t('cases.lead', { count: cases.length }) : t('cases.loading')}</p>
        </div>
        <Button look="primary" icon={Plus} onPress={() => go(places.newCase)}>
          {t('cases.new')}
        </Button>
      </header>
      <Findings />
      {behind && <p className="state-line">{t('common.save.behind')}</p>}
      {cases?.length === 0 && (
        <EmptyPanel
          title={t('cases.empty.title')}
          text={t('cases.empty.text')}
          action={{ name: t('cases.empty.action'), onPress: () => go(places.newCase) }}
        />
      )}
      {cases && cases.length > 0 && (
        <>
          <div className="cases-tools">
            <TextLine label={t('cases.filter')} value={typed} onChange={setTyped} longest={60} />
            <SelectOne
              label={t('cases.sort')}
              value={order}
              onChange={setOrder}
              options={orders.map((value) => ({ value, name: t(`cases.sortBy.${value}`) }))}
            />
            <p className="small soft cases-found" role="status">
              {typed.trim() !== '' && t('cases.found', { count: arranged.length })}
            </p>
          </div>
          {arranged.length > 0 ? (
            <CaseRows cases={arranged} onOpen={(id) => go(places.caseFile(id))} />
          ) : (
            <EmptyPanel
              title={t('cases.noneFound.title', { text: typed.trim() })}
              text={t('cases.noneFound.text', { keys: keys('K').join(' ') })}
              action={{ name: t('cases.noneFound.action'), onPress: () => setTyped('') }}
            />
          )}
        </>
      )}
    </div>
  );
}
