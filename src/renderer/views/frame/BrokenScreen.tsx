import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import { Title } from '../../components/Title';

interface BrokenScreenProperties {
  readonly children: ReactNode;
  readonly onLock: () => void;
}

/** A fault in one screen must not leave a blank page: it says what is safe, and locking still works. */
export class BrokenScreen extends Component<BrokenScreenProperties, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Apology onLock={this.lock} /> : this.props.children;
  }

  private readonly lock = () => {
    this.props.onLock();
    this.setState({ broken: false });
  };
}

function Apology({ onLock }: { readonly onLock: () => void }) {
  const { t } = useTranslation();
  return (
    <main className="broken">
      <Title>{t('common.broken.title')}</Title>
      <p className="lead">{t('common.broken.text')}</p>
      <Button look="primary" onPress={onLock}>
        {t('frame.lock')}
      </Button>
    </main>
  );
}
