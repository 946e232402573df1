import { Check } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../app-context';
import { Button } from '../../components/Button';
import { Title } from '../../components/Title';
import type { SavedReferral } from './Referral';

export interface ReferralResultProperties {
  readonly saved: SavedReferral;
  readonly onBack: () => void;
  readonly onAnother: () => void;
}

/** What was saved, with what proves it later: number and checksum. */
export function ReferralResult({ saved, onBack, onAnother }: ReferralResultProperties) {
  const { t } = useTranslation();
  const { host } = useApp();
  const [copied, setCopied] = useState(false);
  const { document, fileName } = saved;
  return (
    <div className="referral-result">
      <Title>{t('referral.result.title')}</Title>
      <p className="state-line referral-said" role="status">
        <Check className="icon" aria-hidden />
        {t('referral.result.text', { file: fileName })}
      </p>
      <dl className="result-facts">
        <div>
          <dt>{t('referral.result.number')}</dt>
          <dd>{document.documentNumber}</dd>
        </div>
        <div>
          <dt>{t('referral.result.digest')}</dt>
          <dd className="code digest">{inGroups(document.sha256)}</dd>
        </div>
      </dl>
      <div className="form-acts">
        <Button look="quiet" onPress={onAnother}>
          {t('referral.result.another')}
        </Button>
        <p className="small soft" role="status">
          {copied && t('referral.result.copied')}
        </p>
        <Button onPress={() => void host.copyText(document.sha256).then(() => setCopied(true))}>
          {t('referral.result.copyDigest')}
        </Button>
        <Button look="primary" onPress={onBack}>
          {t('referral.result.back')}
        </Button>
      </div>
    </div>
  );
}

/** Eight characters a group, so that it can be read aloud and compared. */
function inGroups(digest: string): string {
  return (digest.match(/.{1,8}/g) ?? []).join(' ');
}
