import { z } from '../../schema';
import { line, passage } from '../texts';

/** The reporter, without name or address: those lie in a sealed record of their own (`reporter-identity.ts`). */

export const reporterGroups = [
  'unknown',
  'civil-servant',
  'manager',
  'hired',
  'former-staff',
  'resident',
  'council-guest',
  'other',
] as const;

/** Who may know who the reporter is, from nobody (A) to whoever handles the report (D). */
export const identityLevels = [
  'unknown-to-me',
  'known-to-me',
  'may-be-known-to-investigator',
  'may-be-known',
] as const;

export const contactChannels = [
  'not-agreed',
  'in-person',
  'phone',
  'video',
  'e-mail',
  'letter',
  'other',
] as const;
export type ContactChannel = (typeof contactChannels)[number];

export const voicemailAnswers = ['not-asked', 'allowed', 'never'] as const;

export const reporter = z.strictObject({
  group: z.enum(reporterGroups),
  identity: z.enum(identityLevels),
  /** The part of the organisation in which the reporter works, as the advisor names it. */
  unit: line(200),
  safety: passage(2_000),
  contact: z.strictObject({
    channel: z.enum(contactChannels),
    /** As agreed, such as *after 17.00*. */
    times: line(200),
    voicemail: z.enum(voicemailAnswers),
  }),
});
export type Reporter = z.infer<typeof reporter>;

/** Asked for nothing yet: never call, never speak on a machine, until it is agreed. */
export const reporterNotAsked: Reporter = {
  group: 'unknown',
  identity: 'known-to-me',
  unit: '',
  safety: '',
  contact: { channel: 'not-agreed', times: '', voicemail: 'not-asked' },
};
