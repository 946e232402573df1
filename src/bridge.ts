import { recordId } from './core/cases/values';
import { z } from './core/schema';

/**
 * The contract between page and main process: channel -> argument and result. Both ends are inferred from it. Main sees
 * sealed bytes only; no path, address or URL ever crosses. Failures cross as plain `{ type, … }` objects.
 */

const bytes = z.instanceof(Uint8Array<ArrayBuffer>);
const generation = z.int().min(1).max(0xffff_ffff);
const sequence = z.int().min(0);

/** Frames of at most 256 KiB keep the page responsive while much crosses. */
export const largestTransfer = 256 * 1024;

/** The largest single sealed record that may be appended: a note of 1 MiB, padded. */
export const largestEnvelope = 2 * 1024 * 1024;

export const diskFailure = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('disk-full') }),
  z.strictObject({ type: z.literal('read-only') }),
  z.strictObject({ type: z.literal('input-output') }),
  /** Something is already there that must not be overwritten. */
  z.strictObject({ type: z.literal('already-present') }),
  z.strictObject({ type: z.literal('absent') }),
  /** What was asked for does not fit what lies on disk: an unknown generation, a sequence out of range. */
  z.strictObject({ type: z.literal('mismatch') }),
]);
export type DiskFailure = z.infer<typeof diskFailure>;

const failure = z.strictObject({ ok: z.literal(false), error: diskFailure });
function fallible<Value extends z.ZodType>(value: Value) {
  return z.union([z.strictObject({ ok: z.literal(true), value }), failure]);
}

export const slotName = z.enum(['a', 'b']);
export type SlotName = z.infer<typeof slotName>;

export const preferences = z.strictObject({
  language: z.enum(['nl', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  /** How much stands on a screen. Absent in files that are older than the choice. */
  density: z.enum(['calm', 'compact']).default('calm'),
  /** Minutes without a key or a click before Luwte locks itself. */
  idleMinutes: z.int().min(1).max(15),
});
export type Preferences = z.infer<typeof preferences>;

export const lockReason = z.enum(['asked', 'idle', 'screen-locked', 'suspended', 'too-long']);
export type LockReason = z.infer<typeof lockReason>;

export const appDescription = z.strictObject({
  version: z.string(),
  /** `preview` is the stand-in on an installed Chromium: not for real cases. */
  runtime: z.enum(['electron', 'preview']),
  platform: z.enum(['windows', 'mac', 'linux']),
  preferences,
  /** Present when this window was opened by locking. `appended` says whether what was being typed had been saved. */
  locked: z
    .strictObject({ reason: lockReason, at: z.int(), idleMinutes: z.int(), appended: z.boolean() })
    .nullable(),
});
export type AppDescription = z.infer<typeof appDescription>;

/** What main can say of one journal file without any key: its chain holds, or from where it does not. */
export const journalSummary = z.strictObject({
  generation,
  vaultId: z.string().regex(/^[0-9a-f]{32}$/),
  /** The sequence number before the first frame, and that of the last sound frame. */
  baseSequence: sequence,
  /** The chain's hash before the first frame, which is that of the header. */
  baseHead: bytes,
  lastSequence: sequence,
  head: bytes,
  byteLength: z.int().min(0),
  /** A last frame that was never acknowledged was cut off. */
  tornTail: z.boolean(),
  /** Sound frames end at `lastSequence`, and what follows is not a torn tail but damage. */
  damagedAfter: sequence.nullable(),
});
export type JournalSummary = z.infer<typeof journalSummary>;

export const journalListing = z.strictObject({
  journals: z.array(journalSummary),
  /** Generations whose header cannot be read, or is of a newer format. */
  unreadable: z.array(z.strictObject({ generation, type: z.enum(['damaged', 'too-new']) })),
});
export type JournalListing = z.infer<typeof journalListing>;

export const journalEntry = z.strictObject({
  recordId,
  owner: recordId,
  version: z.int().min(1).max(0xffff_ffff),
  envelope: bytes,
});
export type JournalEntry = z.infer<typeof journalEntry>;

export const journalHead = z.strictObject({ generation, sequence, head: bytes, byteLength: z.int().min(0) });
export type JournalHead = z.infer<typeof journalHead>;

const nothing = z.undefined();

export const channels = {
  'app:describe': { argument: nothing, result: appDescription },
  'app:prefer': { argument: preferences, result: fallible(nothing) },

  'keys:read': {
    argument: nothing,
    result: fallible(z.strictObject({ a: bytes.nullable(), b: bytes.nullable() })),
  },
  /**
   * Writes one slot in place, syncs, reads it back, then the other. `first` names the slot that may be lost to a power
   * cut: the one that does not hold the good copy. `create` refuses where anything of a vault is already there.
   */
  'keys:write': {
    argument: z.strictObject({ content: bytes, first: slotName, create: z.boolean() }),
    result: fallible(nothing),
  },

  'journal:list': { argument: nothing, result: fallible(journalListing) },
  /** Starts an empty journal. Refused where that generation exists. */
  'journal:begin': {
    argument: z.strictObject({
      vaultId: z.string().regex(/^[0-9a-f]{32}$/),
      generation,
      baseSequence: sequence,
    }),
    result: fallible(journalHead),
  },
  /** Packed inventory entries (see core/vault/inventory), a page at a time, from the frame after `after`. */
  'journal:inventory': {
    argument: z.strictObject({ generation, after: sequence }),
    result: fallible(z.strictObject({ entries: bytes, last: sequence, done: z.boolean() })),
  },
  /**
   * The frames with these sequence numbers, as many of them, in order, as fit one transfer (at least one), each with
   * the chain's hash after it, which the sealed anchor can be held against.
   */
  'journal:read': {
    argument: z.strictObject({ generation, sequences: z.array(sequence).max(4_096) }),
    result: fallible(z.strictObject({ frames: z.array(z.strictObject({ envelope: bytes, head: bytes })) })),
  },
  /** Appends all of them and syncs once; nothing of them remains when it fails. */
  'journal:append': {
    argument: z.strictObject({ generation, entries: z.array(journalEntry).min(1).max(4_096) }),
    result: fallible(journalHead),
  },
  /** Writes generation + 1 with only these frames, in their order, and syncs it; `generation` stays for now. */
  'journal:compact': {
    argument: z.strictObject({ generation, keep: z.array(sequence) }),
    result: fallible(journalHead),
  },
  /** Removes every generation but this one, after the anchor that names it was written. */
  'journal:retire': { argument: z.strictObject({ keep: generation }), result: fallible(nothing) },

  /** The page asks to be locked, or answers that what was being typed is appended. Main ends this page either way. */
  'lock:now': {
    argument: z.strictObject({ appended: z.boolean(), reason: lockReason }),
    result: nothing,
  },
  /**
   * Somebody is at the keyboard; sent at most every few seconds. The first one of a page starts its idle time and its
   * longest time open: a page at which nobody has been yet is left alone.
   */
  'lock:postpone': { argument: nothing, result: nothing },

  /** Declassifies a document: the advisor has seen it, and chooses the file in the system's own dialog. */
  'document:save': {
    argument: z.strictObject({
      suggestedName: z.string().regex(/^[A-Za-z0-9-]{1,60}\.pdf$/),
      content: bytes,
    }),
    result: fallible(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('saved'), fileName: z.string() }),
        z.strictObject({ kind: z.literal('cancelled') }),
      ]),
    ),
  },
  /** Declassifies selected text to the clipboard, which is cleared after half a minute. */
  'clipboard:copy': { argument: z.string().min(1).max(100_000), result: nothing },
} as const;

/** From main to page, in the past tense. */
export const events = {
  /** Main wants to lock: append what is being typed and answer with `lock:now` within 150 ms. */
  'lock:requested': lockReason,
  /** A menu command or a key that the window saw first. */
  'menu:chosen': z.enum(['new-case', 'search', 'save', 'lock', 'help', 'settings']),
} as const;

export type ChannelName = keyof typeof channels;
export type EventName = keyof typeof events;
export type Argument<Name extends ChannelName> = z.infer<(typeof channels)[Name]['argument']>;
export type Answer<Name extends ChannelName> = z.infer<(typeof channels)[Name]['result']>;
export type EventValue<Name extends EventName> = z.infer<(typeof events)[Name]>;

type Verb<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Tail>}`
  : Name;
type ChannelsOf<Area extends string> = Extract<ChannelName, `${Area}:${string}`>;
type AreaOf<Name extends string> = Name extends `${infer Area}:${string}` ? Area : never;
type VerbOf<Name extends string> = Name extends `${string}:${infer Rest}` ? Verb<Rest> : never;

/** What preload exposes as `window.luwte`: `luwte.journal.append({…})` calls the channel `journal:append`. */
export type Bridge = {
  readonly [Area in AreaOf<ChannelName>]: {
    readonly [Name in ChannelsOf<Area> as VerbOf<Name>]: Argument<Name> extends undefined
      ? () => Promise<Answer<Name>>
      : (argument: Argument<Name>) => Promise<Answer<Name>>;
  };
} & {
  /** Calls back on every event of that name, until the returned function is called. */
  readonly on: <Name extends EventName>(
    name: Name,
    listener: (value: EventValue<Name>) => void,
  ) => () => void;
};

/** The part of the bridge that the vault worker reaches, through the page's relay. */
export type Disk = Pick<Bridge, 'keys' | 'journal'>;
