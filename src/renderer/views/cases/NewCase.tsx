import { RefreshCw } from 'lucide-react';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { type CaseIntake, channels, tracks } from '../../../core/cases/case';
import type { CalendarDay } from '../../../core/cases/values';
import { useApp } from '../../app-context';
import { Alarm } from '../../components/Alarm';
import { Aside } from '../../components/Aside';
import { Breadcrumbs } from '../../components/Breadcrumbs';
import { Button } from '../../components/Button';
import { ChooseOne } from '../../components/ChooseOne';
import { SelectOne } from '../../components/SelectOne';
import { TextLine } from '../../components/TextLine';
import { Title } from '../../components/Title';
import type { CaseEditFailure } from '../../vault-worker/api';
import { places } from '../frame/places';
import { useVault } from '../frame/vault-context';
import { DayField } from '../parts/DayField';
import { useFinishKey } from '../parts/use-finish-key';

export function NewCase() {
  const { t } = useTranslation();
  const { vault, host } = useApp();
  const { reloadCases } = useVault();
  const [, go] = useLocation();
  const missingId = useId();
  const [intake, setIntake] = useState<CaseIntake>(() => ({
    pseudonym: '',
    openedOn: host.today(),
    channel: 'in-person',
    track: 'omgangsvormen',
    wish: '',
    nonWish: '',
  }));
  const [day, setDay] = useState<CalendarDay | null>(intake.openedOn);
  const [exhausted, setExhausted] = useState(false);
  const [failure, setFailure] = useState<CaseEditFailure | 'broken' | null>(null);
  const [busy, setBusy] = useState(false);
  const timesTyped = useRef(0);

  const change = (part: Partial<CaseIntake>) => {
    setIntake((old) => ({ ...old, ...part }));
    setFailure(null);
  };

  const propose = useCallback(async () => {
    const before = timesTyped.current;
    const proposed = await vault.proposePseudonym();
    setExhausted(!proposed.ok);
    // Whoever has typed meanwhile has chosen.
    if (!proposed.ok || timesTyped.current !== before) return;
    setIntake((old) => ({ ...old, pseudonym: proposed.value }));
  }, [vault]);
  useEffect(() => void propose(), [propose]);

  const missing = intake.pseudonym.trim().length < 3 ? 'missing' : day === null ? 'wrongDay' : null;

  const create = async () => {
    if (missing || busy || day === null) return;
    setBusy(true);
    try {
      const created = await vault.createCase({
        ...intake,
        pseudonym: intake.pseudonym.trim(),
        openedOn: day,
      });
      if (created.ok) {
        await reloadCases();
        return go(places.caseFile(created.value.id));
      }
      setFailure(created.error);
    } catch {
      setFailure('broken');
    }
    setBusy(false);
  };
  useFinishKey(() => void create());

  const taken = failure !== null && failure !== 'broken' && failure.type === 'pseudonym-taken';
  const aside = (['why', 'later'] as const).map((topic) => ({
    title: t(`cases.form.aside.${topic}Title`),
    content: <p>{t(`cases.form.aside.${topic}`)}</p>,
  }));

  return (
    <div className="columns">
      <div className="column-work">
        <Breadcrumbs
          name={t('frame.breadcrumbs')}
          crumbs={[{ name: t('cases.title'), onPress: () => go(places.cases) }, { name: t('cases.new') }]}
        />
        <Title>{t('cases.form.title')}</Title>
        <p className="lead">{t('cases.form.lead')}</p>
        <form className="form" onSubmit={(event) => event.preventDefault()}>
          <div>
            <div className="form-another">
              <TextLine
                label={t('cases.form.pseudonym')}
                value={intake.pseudonym}
                onChange={(pseudonym) => {
                  timesTyped.current += 1;
                  change({ pseudonym });
                }}
                longest={60}
                error={taken ? t('cases.form.taken') : null}
              />
              <Button icon={RefreshCw} onPress={() => void propose()}>
                {t('cases.form.another')}
              </Button>
            </div>
            <p className="field-hint form-another-hint">
              {exhausted ? t('cases.form.exhausted') : t('cases.form.pseudonymHint')}
            </p>
          </div>
          <div className="field-row">
            <DayField
              label={t('cases.form.openedOn')}
              day={intake.openedOn}
              onChange={(typed) => {
                setDay(typed);
                if (typed) change({ openedOn: typed });
              }}
            />
            <SelectOne
              label={t('cases.form.channel')}
              value={intake.channel}
              onChange={(channel) => change({ channel })}
              options={channels.map((value) => ({ value, name: t(`common.channel.${value}`) }))}
            />
          </div>
          <ChooseOne
            label={t('cases.form.track')}
            value={intake.track}
            onChange={(track) => change({ track })}
            options={tracks.map((value) => ({
              value,
              name: t(`common.track.${value}`),
              hint: t(`cases.form.trackHint.${value}`),
            }))}
          />
          <div className="field-pair">
            <div className="single-bar">
              <TextLine
                label={t('cases.form.wish')}
                value={intake.wish}
                onChange={(wish) => change({ wish })}
                hint={t('cases.form.wishHint')}
                longest={2000}
                several
              />
            </div>
            <div className="double-bar">
              <TextLine
                label={t('cases.form.nonWish')}
                value={intake.nonWish}
                onChange={(nonWish) => change({ nonWish })}
                hint={t('cases.form.nonWishHint')}
                longest={2000}
                several
              />
            </div>
          </div>
          {failure && !taken && <CreateFailure failure={failure} />}
          <div className="form-acts">
            <Button look="quiet" onPress={() => go(places.cases)}>
              {t('cases.form.cancel')}
            </Button>
            <p id={missingId} className="small soft">
              {missing && t(`cases.form.${missing}`)}
            </p>
            <Button
              look="primary"
              submits
              onPress={() => void create()}
              unavailable={missing !== null || busy}
              describedBy={missingId}
            >
              {t('cases.form.create')}
            </Button>
          </div>
        </form>
      </div>
      <Aside name={t('cases.form.title')} sections={aside} />
    </div>
  );
}

function CreateFailure({ failure }: { readonly failure: CaseEditFailure | 'broken' }) {
  const { t } = useTranslation();
  if (failure === 'broken') return <Alarm text={t('common.broken.text')} />;
  if (failure.type !== 'not-saved') return <Alarm text={t('cases.form.invalid')} />;
  return (
    <Alarm
      text={[
        t(`common.save.notSaved.${failure.reason}.what`),
        t(`cases.form.notSaved.${failure.reason}`),
      ].join(' ')}
    />
  );
}
