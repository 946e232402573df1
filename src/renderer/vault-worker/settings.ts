import { type ClockState, judgeClock } from '../../core/cases/clock';
import type { RetentionKnowledge } from '../../core/cases/retention';
import { calendarDay, type CalendarDay, recordId } from '../../core/cases/values';
import { err, ok, type Result } from '../../core/result';
import { z } from '../../core/schema';
import { selfOwner } from '../../core/vault/ids';
import type { EditFailure, VaultSettings } from './api';
import type { Cases } from './cases';
import type { Records } from './records';

/** What the advisor has settled for this vault, and the last day on which it was open: sealed under `self`. */
const stored = z.strictObject({
  kind: z.literal('settings'),
  format: z.literal(1),
  retentionMonths: z.int().min(1).max(24),
  lastOpenOn: calendarDay.nullable(),
});
type Stored = z.infer<typeof stored>;

const settingsId = recordId.parse('00000000000000000000000000000012');
const atFirst: Stored = { kind: 'settings', format: 1, retentionMonths: 24, lastOpenOn: null };

export interface Settings {
  readonly load: () => Promise<void>;
  readonly current: () => VaultSettings;
  readonly change: (settings: VaultSettings) => Promise<Result<VaultSettings, EditFailure>>;
  /** The advisor says that the date of the computer is right: nothing that was written before speaks against it. */
  readonly confirmDate: () => Promise<Result<void, EditFailure>>;
  readonly retentionKnowledge: () => RetentionKnowledge;
}

export function createSettings(records: Records, cases: Cases, today: () => CalendarDay): Settings {
  let kept = atFirst;
  let clock: ClockState = 'plausible';

  async function save(changed: Stored): Promise<Result<void, EditFailure>> {
    const saved = await records.save([{ recordId: settingsId, owner: selfOwner, value: changed }]);
    if (!saved.ok) return err({ type: 'not-saved', reason: saved.error });
    kept = changed;
    return ok(undefined);
  }

  const current = () => ({ retentionMonths: kept.retentionMonths });

  return {
    async load() {
      const read = await records.read(settingsId);
      const isUnreadable = !read.ok && read.error.type === 'unreadable';
      kept = (read.ok ? stored.safeParse(read.value).data : undefined) ?? atFirst;
      clock = judgeClock({ today: today(), lastOpenOn: kept.lastOpenOn, latestChange: cases.latestChange() });
      // A day in doubt is not written down as one on which the vault was open.
      // Settings that cannot be read now are not replaced by those of a new vault.
      if (clock === 'plausible' && !isUnreadable && kept.lastOpenOn !== today())
        await save({ ...kept, lastOpenOn: today() });
    },
    current,
    async change(settings) {
      const changed = stored.safeParse({ ...kept, ...settings });
      if (!changed.success) return err({ type: 'invalid', field: 'retentionMonths' });
      const saved = await save(changed.data);
      return saved.ok ? ok(current()) : saved;
    },
    async confirmDate() {
      const saved = await save({ ...kept, lastOpenOn: today() });
      if (saved.ok) clock = 'plausible';
      return saved;
    },
    retentionKnowledge: () => ({
      today: today(),
      clock,
      termMonths: kept.retentionMonths,
      // No summary can be frozen before there are summaries.
      frozenYears: new Set(),
    }),
  };
}
