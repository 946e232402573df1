import regularFont from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?inline';
import strongFont from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?inline';
import type { CalendarDay, RecordId } from '../../core/cases/values';
import { buildSignalReferral } from '../../core/referral/build-signal';
import { writeReferralPdf } from '../../core/referral/pdf/write-referral';
import { err, ok, type Result } from '../../core/result';
import { type Bytes, type Random, toHex } from '../../core/vault/bytes';
import { sha256 } from '../../core/vault/cipher';
import { ownerOfCase } from '../../core/vault/ids';
import { fromBase64 } from './base64';
import type { ReferralChoice, ReferralDocument, ReferralFailure } from './api';
import type { Cases } from './cases';
import type { Conversations } from './conversations';
import type { Records } from './records';

/** The worker has no network, so the fonts travel inside its script. */
const fonts = { regular: bytesOf(regularFont), strong: bytesOf(strongFont) };

export interface ReferralsSurroundings {
  readonly cases: Cases;
  readonly conversations: Conversations;
  readonly records: Records;
  readonly random: Random;
  readonly now: () => number;
  readonly today: () => CalendarDay;
}

/** Makes the document and notes in the case's register what it was, without its text. */
export async function makeReferral(
  around: ReferralsSurroundings,
  choice: ReferralChoice,
): Promise<Result<ReferralDocument, ReferralFailure>> {
  const { cases, conversations, records, random } = around;
  const record = cases.get(choice.caseId);
  if (!record) return err({ type: 'absent' });
  const all = await conversations.list(choice.caseId);
  const chosen = all.filter((conversation) => choice.conversationIds.includes(conversation.id));
  // One that cannot be read, or was removed meanwhile, must not be left out without a word.
  if (chosen.length !== choice.conversationIds.length) return err({ type: 'absent' });
  const writtenOn = around.today();
  const documentNumber = drawDocumentNumber(writtenOn, random);

  const { language, organisation, copyFor, notKnown } = choice;
  const content = buildSignalReferral(record, chosen, {
    documentNumber,
    version: 1,
    language,
    writtenOn,
    organisation,
    copyFor,
    notKnown,
    advisorNote: '',
  });
  if (!content.ok) {
    switch (content.error.type) {
      case 'no-conversations':
        return err({ type: 'nothing-chosen' });
      case 'too-many-conversations':
      case 'conversation-twice':
        return err({ type: 'too-large' });
      case 'conversation-of-another-case':
        return err({ type: 'absent' });
      case 'invalid-choice':
        return err({ type: 'invalid', field: content.error.field });
      case 'names-the-pseudonym':
        return err({ type: 'names-the-pseudonym', where: whereOf(content.error) });
    }
  }

  const written = await writeReferralPdf(content.value, { fonts, trailerId: random(16) });
  if (!written.ok) {
    if (written.error.type !== 'characters-missing') throw new Error('the fonts of Luwte are not readable');
    const characters = [...new Set(written.error.places.flatMap((place) => place.characters))].join(' ');
    const [place] = written.error.places;
    return err({ type: 'characters-missing', characters, where: place ? whereOf(place) : '' });
  }

  const bytes = written.value as Bytes;
  const hash = toHex(await sha256(bytes));
  const noted = await records.save([
    {
      recordId: toHex(random(16)) as RecordId,
      owner: ownerOfCase(choice.caseId),
      value: registerEntry({ documentNumber, writtenOn, hash, choice, at: around.now() }),
    },
  ]);
  if (!noted.ok) return err({ type: 'not-saved', reason: noted.error });
  return ok({ content: bytes, suggestedName: `${documentNumber}.pdf`, documentNumber, sha256: hash });
}

function registerEntry(entry: {
  readonly documentNumber: string;
  readonly writtenOn: CalendarDay;
  readonly hash: string;
  readonly choice: ReferralChoice;
  readonly at: number;
}) {
  const { documentNumber, writtenOn, hash, choice, at } = entry;
  const { conversationIds, language, copyFor } = choice;
  return {
    kind: 'referral' as const,
    format: 1,
    documentNumber,
    version: 1,
    writtenOn,
    sha256: hash,
    conversationIds,
    language,
    copyFor,
    createdAt: at,
  };
}

/** A number that counts nothing: an outsider must not read from it how many referrals there were. */
function drawDocumentNumber(day: CalendarDay, random: Random): string {
  const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
  const letters = Array.from(random(5), (byte) => alphabet[byte % alphabet.length]);
  return `L-${day.slice(0, 4)}-${letters.join('')}`;
}

function whereOf(place: {
  readonly field: string;
  readonly heldOn?: string;
  readonly conversation?: { readonly heldOn: string };
}): string {
  return place.conversation?.heldOn ?? place.heldOn ?? place.field;
}

function bytesOf(dataAddress: string): Bytes {
  return fromBase64(dataAddress.slice(dataAddress.indexOf(',') + 1));
}
