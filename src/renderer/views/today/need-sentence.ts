import type { Attention } from '../../../core/cases/attention';

/** What the one sentence on top is made of: who waits, and which terms pass or come near. */
export interface Need {
  readonly people: number;
  readonly passed: number;
  readonly near: number;
  /** What follows: that all else has time, or that nothing is needed at all. */
  readonly follows: 'rest' | 'only-rest' | 'nothing' | 'no-more';
}

/** How much is really needed today; everything else on the screen has time. */
export function needOf({ needed, deadlines }: Pick<Attention, 'needed' | 'deadlines'>): Need {
  const passed = deadlines.filter(({ state }) => state === 'overdue').length;
  const { people } = needed;
  const near = needed.deadlines - passed;
  const pressing = people + needed.deadlines > 0;
  if (pressing) return { people, passed, near, follows: needed.rest ? 'rest' : 'no-more' };
  return { people, passed, near, follows: needed.rest ? 'only-rest' : 'nothing' };
}
