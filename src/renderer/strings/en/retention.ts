import type { Strings } from '../nl';

export const retention: Strings['retention'] = {
  title: 'Keeping',
  loading: 'Luwte is looking how long this case stays …',
  failed: 'Luwte cannot say now how long this case stays. The case itself is safe. Open this part again.',
  state: {
    working: 'This case is open. Nothing is destroyed.',
    held: 'This case has been held since {{day}}. As long as that is so, nothing is destroyed.',
    'clock-in-doubt':
      'The date of this computer may be wrong. Until that is clear, Luwte proposes nothing and nothing is destroyed.',
    'aftercare-running':
      'The case is closed, but aftercare goes on. Next contact: {{day}}. Until it ends everything stays.',
    kept: 'The case is closed and stays until {{day}} at the latest. Then Luwte proposes to destroy it.',
    proposed: {
      'summary-frozen':
        'Closed on {{day}}. The summary of that year is done. Luwte proposes to destroy this case.',
      'term-passed': 'Closed on {{day}}. The retention term has passed. Luwte proposes to destroy this case.',
      'consent-withdrawn':
        'Closed on {{day}}. The reporter no longer wants you to keep this case. Luwte proposes to destroy it.',
    },
  },
  term_one: 'Your retention term is {{count}} month after closing. You change it in Settings.',
  term_other: 'Your retention term is {{count}} months after closing. You change it in Settings.',
  never: 'Luwte never destroys anything by itself. You decide, case by case.',
  hold: {
    title: 'Holding',
    lead: 'Is there an investigation or a lawsuit? Then this case must not go. Record why.',
    act: 'Hold this case',
    because: 'Why must it stay?',
    since: 'Since',
    save: 'Hold',
    cancel: 'Do not hold',
    first: { words: 'First write down why', day: 'Check the date first' },
    standing: 'Held since {{day}}',
    edit: 'Change the reason',
    end: 'No longer hold',
    ended: 'The case is no longer held.',
  },
};
