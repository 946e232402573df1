import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../app-context';
import { Alarm } from '../../components/Alarm';
import { SelectOne } from '../../components/SelectOne';

const terms = Array.from({ length: 24 }, (_, index) => index + 1);

/** How long a closed case is kept before its destruction is proposed. It lies in the vault, not on the outside. */
export function RetentionTerm() {
  const { t } = useTranslation();
  const { vault } = useApp();
  const [months, setMonths] = useState<number | null>(null);
  const [said, setSaid] = useState<'kept' | 'notKept' | 'notRead' | null>(null);

  useEffect(() => {
    let current = true;
    vault.readSettings().then(
      ({ retentionMonths }) => current && setMonths(retentionMonths),
      () => current && setSaid('notRead'),
    );
    return () => {
      current = false;
    };
  }, [vault]);

  const change = async (retentionMonths: number) => {
    const changed = await vault.changeSettings({ retentionMonths }).catch(() => null);
    if (changed?.ok) setMonths(changed.value.retentionMonths);
    setSaid(changed?.ok ? 'kept' : 'notKept');
  };

  return (
    <section className="plain-section">
      <h2>{t('settings.retention.title')}</h2>
      {months !== null && (
        <SelectOne
          label={t('settings.retention.label')}
          value={String(months)}
          onChange={(value) => void change(Number(value))}
          options={terms.map((count) => ({
            value: String(count),
            name: t('settings.retention.months', { count }),
          }))}
        />
      )}
      <p className="field-hint">{t('settings.retention.hint')}</p>
      {said !== null && said !== 'kept' && <Alarm text={t(`settings.retention.${said}`)} />}
      <p className="small soft" role="status">
        {said === 'kept' && t('settings.retention.kept')}
      </p>
    </section>
  );
}
