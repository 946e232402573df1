import type { CalendarDay } from '../../src/core/cases/values';
import { monthNames, spokenDay } from './days';
import { type RandomBelow, pick } from './random';

/** What the marks in a text stand for on the day of one conversation. */
export interface MarkValues {
  readonly unit: string;
  readonly room: string;
  readonly street: string;
  /**
   * The day on which the case was opened; months are counted from it, so that they stay the same in a case.
   */
  readonly openedOn: CalendarDay;
  /** The day of the following conversation, also when it lies ahead. */
  readonly next: CalendarDay | undefined;
}

/**
 * Fills the marks that `Story` describes. Throws at a mark that it does not know: the stories are part of the
 * program.
 */
export function fillMarks(text: string, values: MarkValues, random: RandomBelow): string {
  return text.replaceAll(/\{([^{}]*)\}/g, (_, mark: string) => {
    if (mark.includes('|')) return pick(mark.split('|'), random);
    if (mark.startsWith('month')) return monthName(values.openedOn, Number(mark.slice('month'.length)));
    if (mark === 'unit' || mark === 'room' || mark === 'street') return values[mark];
    if (mark === 'next' && values.next) return spokenDay(values.next);
    throw new Error(`no such mark: ${mark}`);
  });
}

function monthName(day: CalendarDay, monthsLater: number): string {
  const month = Number(day.slice(5, 7)) - 1 + monthsLater;
  const name = monthNames[((month % 12) + 12) % 12];
  if (name === undefined) throw new Error('a month is counted in whole numbers');
  return name;
}
