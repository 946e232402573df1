import { type ReactNode, useId, useRef } from 'react';
import type { CaseEditFailure } from '../../../vault-worker/api';
import { StateLine } from '../../parts/StateLine';
import { useLeaving } from '../../parts/use-leaving';
import { Refusal } from '../Refusal';
import { fieldToBlame } from '../say-refusal';
import type { Part } from '../use-part';

export interface PartGroupProperties {
  readonly title: string;
  readonly lead?: string;
  /** What saves the fields; leaving one hands it over at once. */
  readonly part: Pick<Part<object>, 'flush' | 'state'> & { readonly failure: CaseEditFailure | null };
  /** Fields that say themselves what is wrong with them. */
  readonly speaking?: readonly string[];
  readonly children: ReactNode;
}

/** Fields that are saved together, with the truth about whether they are. */
export function PartGroup({ title, lead, part, speaking, children }: PartGroupProperties) {
  const id = useId();
  const { state, failure, flush } = part;
  const isSaid = failure !== null && speaking?.includes(fieldToBlame(failure));
  const group = useRef<HTMLElement>(null);
  useLeaving(group, flush);
  return (
    <section ref={group} className="part" aria-labelledby={id}>
      <div className="part-head">
        <h3 id={id}>{title}</h3>
        {state && state.kind !== 'not-saved' && <StateLine state={state} />}
      </div>
      {lead && <p className="field-hint">{lead}</p>}
      {children}
      {state?.kind === 'not-saved' && <StateLine state={state} />}
      {!isSaid && <Refusal failure={failure} />}
    </section>
  );
}
