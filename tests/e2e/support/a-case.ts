import type { CaseIntake } from '../../../src/core/cases/case';
import type { ConversationContent } from '../../../src/core/cases/conversation';
import type { CalendarDay } from '../../../src/core/cases/values';

export const passphrase = 'zes losse woorden over wind en duin';

export const someIntake: CaseIntake = {
  pseudonym: 'Stille Reiger',
  openedOn: '2026-10-02' as CalendarDay,
  channel: 'in-person',
  track: 'omgangsvormen',
  wish: 'Dat het stopt.',
  nonWish: 'Niet weg hoeven bij het overleg.',
};

export const someTalk: ConversationContent = {
  heldOn: '2026-10-05' as CalendarDay,
  contact: 'phone',
  durationMinutes: 25,
  notes: 'Melder belt zelf, vanuit de auto. Het overleg van dinsdag stond weer niet in de agenda.',
};
