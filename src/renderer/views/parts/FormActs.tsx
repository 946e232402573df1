import { Button } from '../../components/Button';

export interface FormActsProperties {
  readonly cancel: { readonly name: string; readonly onPress: () => void };
  readonly act: { readonly name: string; readonly onPress: () => void };
  /** What is missing before the act can be done; null when nothing is. */
  readonly missing: string | null;
  /** An id of the page for the words that say what is missing. */
  readonly missingId: string;
}

/** The end of a form: the safe way out, what is missing, and the act. */
export function FormActs({ cancel, act, missing, missingId }: FormActsProperties) {
  return (
    <div className="form-acts">
      <Button look="quiet" onPress={cancel.onPress}>
        {cancel.name}
      </Button>
      <p id={missingId} className="small soft">
        {missing}
      </p>
      <Button look="primary" onPress={act.onPress} unavailable={missing !== null} describedBy={missingId}>
        {act.name}
      </Button>
    </div>
  );
}
