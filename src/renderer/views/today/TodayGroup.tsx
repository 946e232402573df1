import { type ReactNode, useId } from 'react';

export interface TodayGroupProperties {
  readonly title: string;
  readonly remark?: string;
  readonly children: ReactNode;
}

export function TodayGroup({ title, remark, children }: TodayGroupProperties) {
  const id = useId();
  return (
    <section className="today-group" aria-labelledby={id}>
      <header className="today-group-head">
        <h2 id={id}>{title}</h2>
        {remark && <p className="small soft">{remark}</p>}
      </header>
      <ul>{children}</ul>
    </section>
  );
}

export interface TodayRowProperties {
  readonly when: string;
  readonly pseudonym: string;
  readonly what: ReactNode;
  readonly act: { readonly name: string; readonly fullName: string; readonly onPress: () => void };
  readonly pressing?: 'now' | 'late' | 'no';
}

/** Date, pseudonym, what, and one act. */
export function TodayRow({ when, pseudonym, what, act, pressing = 'no' }: TodayRowProperties) {
  return (
    <li className="today-row" data-pressing={pressing}>
      <span className="today-when">{when}</span>
      <strong className="today-who">{pseudonym}</strong>
      <div className="today-what">{what}</div>
      <button type="button" className="button-link" aria-label={act.fullName} onClick={act.onPress}>
        {act.name}
      </button>
    </li>
  );
}
