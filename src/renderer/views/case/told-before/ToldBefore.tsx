import { useTranslation } from 'react-i18next';
import type { ToldBefore as Told } from '../../../../core/cases/parts/people';
import { headlineOf } from '../../../../core/cases/texts';
import { EmptyPanel } from '../../../components/EmptyPanel';
import { Tick } from '../../../components/Tick';
import { useWhenSaying } from '../../parts/use-when-saying';
import { useCaseWork } from '../case-work';
import { ItemList } from '../items/ItemList';
import { Refusal } from '../Refusal';
import { useOneChange } from '../use-one-change';
import { ToldForm } from './ToldForm';

/** Whom the reporter told before, and what came of it. */
export function ToldBefore() {
  const { t } = useTranslation();
  const { file } = useCaseWork();
  return (
    <ItemList
      title={t('caseFrame.section.told-before')}
      addName={t('told.add')}
      items={file.toldBefore}
      Row={ToldRow}
      Form={ToldForm}
      Empty={ToldNobody}
    />
  );
}

function ToldRow({ item: told }: { readonly item: Told }) {
  const { t } = useTranslation();
  const say = useWhenSaying();
  const { text, shortened } = headlineOf(told.what, 200);
  return (
    <>
      <span className="item-head">
        <strong>
          <bdi>{told.to}</bdi>
        </strong>
        <span className="item-aside">{say(told.when)}</span>
      </span>
      {text !== '' && (
        <span className="item-text">
          <bdi>{text}</bdi>
          {shortened && ' …'}
        </span>
      )}
      <span className="item-facts">
        <span>{t(`told.followUp.${told.followUp}`)}</span>
      </span>
    </>
  );
}

/** Nobody was told, or nobody asked yet: these are not the same. */
function ToldNobody({ onAdd }: { readonly onAdd: () => void }) {
  const { t } = useTranslation();
  const { file } = useCaseWork();
  const { failure, send } = useOneChange();
  return (
    <div className="told-nobody">
      <Tick
        name={t('told.nobody')}
        ticked={file.toldNobody}
        onChange={(toldNobody) => void send({ kind: 'set-told-nobody', toldNobody })}
      />
      <Refusal failure={failure} />
      {!file.toldNobody && (
        <EmptyPanel
          title={t('told.none.title')}
          text={t('told.none.text')}
          action={{ name: t('told.none.action'), onPress: onAdd }}
        />
      )}
    </div>
  );
}
