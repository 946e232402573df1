import type { Category } from '../../src/core/cases/categories';
import { addDays, addMonths } from '../../src/core/cases/days';
import type { Checklist } from '../../src/core/cases/parts/intake';
import type { SourceClass } from '../../src/core/cases/parts/events';
import type { PersonContent, ToldContent } from '../../src/core/cases/parts/people';
import type { Reporter } from '../../src/core/cases/parts/reporter';
import type { CalendarDay } from '../../src/core/cases/values';
import { monthNames, workingDay } from '../sample/days';
import type { SampleCase } from '../sample/luwerveen';
import { typedDay } from './controls';

/** What an advisor records of a case besides conversations, as it is typed. Times are typed the way people say them. */
export interface CaseWork {
  readonly told: readonly (keyof Checklist)[];
  readonly category: Category;
  readonly reporter: Pick<Reporter, 'group' | 'safety' | 'contact'>;
  readonly person: Pick<PersonContent, 'part' | 'roleClass' | 'relation'>;
  readonly events: readonly TypedEvent[];
  readonly toldBefore: Omit<ToldContent, 'when'> & { readonly when: string };
  readonly measure: TypedMeasure;
  readonly care: Care;
}

export interface TypedEvent {
  readonly what: string;
  readonly when: string;
  readonly source: SourceClass;
  readonly effect: string;
  readonly ongoing: boolean;
}

/** One that restricts the reporter, who asked for it in these words. */
export interface TypedMeasure {
  readonly what: string;
  readonly by: string;
  readonly from: string;
  readonly words: string;
}

export interface Care {
  readonly nextOn: CalendarDay;
  readonly about: string;
}

/** Of the case that pictures and pages know; all of it is in its conversations too. */
export function workOf({ intake, conversations }: SampleCase, today: CalendarDay): CaseWork {
  const latest = conversations.at(-1)?.heldOn ?? intake.openedOn;
  return {
    told: ['roleExplained', 'confidentialityExplained', 'keepingDossierAgreed'],
    category: 'bullying',
    reporter: {
      group: 'civil-servant',
      safety: 'Collega’s op de gang kunnen meeluisteren. Niet bellen tijdens het werk.',
      contact: { channel: 'phone', times: 'na 17.00 uur', voicemail: 'never' },
    },
    person: { part: 'subject', roleClass: 'colleague', relation: 'collega die de agenda’s beheert' },
    events: [
      {
        what: 'Uitnodigingen voor overleggen verdwijnen uit de agenda. Van de laatste tien keer ging het vier keer mis.',
        when: seasonAround(addMonths(intake.openedOn, -6)),
        source: 'experienced',
        effect: 'Slaapt slecht op zondag en maandag.',
        ongoing: true,
      },
      {
        what: 'In de uitnodiging stond een andere zaal dan in het tweede bericht, dat alleen de anderen kregen.',
        when: typedDay(workingDay(addDays(intake.openedOn, 9))),
        source: 'document',
        effect: 'Kwam een kwartier te laat binnen.',
        ongoing: false,
      },
      {
        what: 'Foto van de lege stoel in de groepsapp. Niemand zei er iets van.',
        when: 'onbekend',
        source: 'seen-or-heard',
        effect: '',
        ongoing: false,
      },
    ],
    toldBefore: {
      to: 'teamleider',
      when: monthAround(addMonths(intake.openedOn, -4)),
      what: 'Dat uitnodigingen uit de agenda verdwijnen.',
      followUp: 'not-followed-up',
      followed: 'De sfeer in het team is “nu eenmaal direct”, zei de teamleider.',
    },
    measure: {
      what: 'Melder werkt op maandag thuis.',
      by: 'teamleider',
      from: typedDay(latest),
      words:
        'Laat mij op maandag maar thuis werken, dan slaap ik tenminste. Bij het overleg blijf ik gewoon.',
    },
    care: { nextOn: today, about: 'Stond het overleg van dinsdag weer in de agenda?' },
  };
}

interface OtherWork {
  readonly category: Category;
  /** Null where nothing is agreed in the demo. */
  readonly care: { readonly inDays: number; readonly about: string } | null;
}

/** By the key of their story: those whose aftercare fills the day, and those that share a category. */
const others: Readonly<Record<string, OtherWork>> = {
  'project-without-end': {
    category: 'workload',
    care: { inDays: 0, about: 'Heeft iemand gezegd wat er niet meer hoeft?' },
  },
  'personal-file-open': {
    category: 'information',
    care: { inDays: 2, about: 'Is bekend wie de gegevens heeft gezien?' },
  },
  'works-council-silence': {
    category: 'other-unwanted-conduct',
    care: { inDays: 5, about: 'Hoe ging het gesprek over de beoordeling?' },
  },
  'back-from-burnout': { category: 'workload', care: { inDays: 8, about: 'Hoe gaat het opbouwen?' } },
  'messages-after-hours': { category: 'bullying', care: null },
  'lunch-table': { category: 'bullying', care: null },
};

export interface OtherCase {
  readonly pseudonym: string;
  readonly category: Category;
  readonly care: Care | null;
}

export function otherWork(cases: readonly SampleCase[], today: CalendarDay): readonly OtherCase[] {
  return cases.flatMap(({ story, intake: { pseudonym } }) => {
    const work = others[story];
    if (!work) return [];
    const { category, care } = work;
    return [
      { pseudonym, category, care: care && { about: care.about, nextOn: addDays(today, care.inDays) } },
    ];
  });
}

const seasonNames = ['winter', 'voorjaar', 'zomer', 'najaar'] as const;

/** The season in which this day lies, as it is typed: "voorjaar 2026", "winter 2025-2026". */
function seasonAround(day: CalendarDay): string {
  const [year, month] = yearAndMonth(day);
  const name = seasonNames[Math.floor((month % 12) / 3)] ?? 'winter';
  if (name !== 'winter') return `${name} ${year}`;
  const begun = month === 12 ? year : year - 1;
  return `winter ${begun}-${begun + 1}`;
}

function monthAround(day: CalendarDay): string {
  const [year, month] = yearAndMonth(day);
  return `${monthNames[month - 1]} ${year}`;
}

function yearAndMonth(day: CalendarDay): [number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
}
