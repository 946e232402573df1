import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RecordId } from '../../../../src/core/cases/values';
import { ownerOfCase } from '../../../../src/core/vault/ids';
import type { LintedPassage, ReferralChoice } from '../../../../src/renderer/vault-worker/api';
import type { OpenVault } from '../../../../src/renderer/vault-worker/open-vault';
import { createTextLint, type TextLint } from '../../../../src/renderer/vault-worker/text-lint';
import { memoryDatabase } from '../../../support/memory-database';
import { intake, must, talk, type VaultOnDisk, vaultOnDisk } from '../../../support/vault-on-disk';

let disk: VaultOnDisk;
let vault: OpenVault;
let lint: TextLint;
let caseId: RecordId;
let talkId: RecordId;

const notes = 'Mevrouw Terwindt belde. Haar nummer is 06-12345678.\nDaarna sprak mevrouw Terwindt met mij.';

function lintOf(on: VaultOnDisk, opened: OpenVault): TextLint {
  return createTextLint({ ...on.surroundings, ...opened, units: () => [] });
}

beforeEach(async () => {
  disk = vaultOnDisk();
  vault = await disk.make();
  lint = lintOf(disk, vault);
  caseId = must(await vault.cases.create({ ...intake(), wish: 'Rust op het werk.' })).id;
  talkId = must(await vault.conversations.start(caseId, talk(notes))).id;
});
afterEach(() => disk.remove());

function choice(change: Partial<ReferralChoice> = {}): ReferralChoice {
  return {
    caseId,
    conversationIds: [talkId],
    language: 'nl',
    organisation: 'Gemeente Luwerveen',
    copyFor: 'Bureau Integriteit',
    notKnown: '',
    ...change,
  };
}

const inTalk = () => ({ kind: 'conversation', conversationId: talkId }) as const;

/** The words of each finding, with a sign behind those that may stay. */
function words(passages: readonly LintedPassage[], kind: LintedPassage['place']['kind'] = 'conversation') {
  return passages
    .filter(({ place }) => place.kind === kind)
    .flatMap(({ text, findings }) =>
      findings.map(
        ({ start, end, dismissed }) => `${text.slice(start, end)}${dismissed ? ` (${dismissed.kind})` : ''}`,
      ),
    );
}

const look = async (change?: Partial<ReferralChoice>, by = lint) =>
  words(must(await by.lintReferral(choice(change))));

async function keyOf(found: string, by = lint): Promise<string> {
  const passages = must(await by.lintReferral(choice()));
  for (const { text, findings } of passages)
    for (const { start, end, key } of findings) if (text.slice(start, end) === found) return key;
  throw new Error(`nothing found ${found}`);
}

const name = 'Terwindt';
const phone = '06-12345678';

describe('the texts of a referral', () => {
  it('are looked through one by one, in the order of the document, as they will stand in it', async () => {
    must(
      await vault.conversations.start(caseId, {
        ...talk('  Eerder:\tniets. '),
        heldOn: '2026-11-01' as never,
      }),
    );
    const all = (await vault.conversations.list(caseId)).map(({ id }) => id);
    const passages = must(
      await lint.lintReferral(choice({ conversationIds: all, notKnown: 'Wie erbij was.' })),
    );
    expect(passages.map(({ text }) => text)).toEqual([
      'Rust op het werk.',
      'Niet weg hoeven bij het overleg.',
      'Eerder: niets.',
      notes,
      'Wie erbij was.',
    ]);
    expect(words(passages)).toEqual([name, phone, name]);
  });

  it('may name the organisation and the recipient', async () => {
    must(vault.conversations.type(talkId, talk('Zij belde met Stichting Zuidwind daarover.')));
    expect(await look()).not.toEqual([]);
    expect(await look({ organisation: 'Stichting Zuidwind' })).toEqual([]);
  });

  it('are compared with the reporter and with the people of the case', async () => {
    must(vault.conversations.type(talkId, talk('daarna kwam zwaluwhof binnen, en goudplevier ging weg.')));
    const identity = { name: 'Ineke Zwaluwhof', phone: '', email: '', address: '', note: '' };
    must(await vault.identities.keep(caseId, identity));
    const content = {
      part: 'subject',
      roleClass: 'manager',
      name: 'Henk Goudplevier',
      unit: '',
      relation: '',
    } as const;
    must(await vault.cases.change(caseId, { kind: 'add-person', content }));
    expect(await look()).toEqual(['zwaluwhof', 'goudplevier']);
  });

  it('of a case that does not exist are refused', async () => {
    const asked = await lint.lintReferral(choice({ caseId: talkId }));
    expect(asked).toEqual({ ok: false, error: { type: 'absent' } });
  });

  it('are looked through for the latest question only', async () => {
    const earlier = lint.lintReferral(choice());
    const later = lint.lintReferral(choice());
    expect(await earlier).toEqual({ ok: false, error: { type: 'superseded' } });
    expect(words(must(await later))).toEqual([name, phone, name]);
  });
});

describe('what may stay', () => {
  it('covers the same words in that text and nothing else', async () => {
    must(await lint.dismiss(caseId, inTalk(), await keyOf(name), { kind: 'reporter-agrees' }));
    expect(await look()).toEqual([`${name} (reporter-agrees)`, phone, `${name} (reporter-agrees)`]);
    const passages = must(await lint.lintReferral(choice({ notKnown: 'Wat mevrouw Terwindt zag.' })));
    expect(words(passages, 'notKnown')).toEqual([name]);
  });

  it('stays while the rest of the text changes', async () => {
    must(await lint.dismiss(caseId, inTalk(), await keyOf(name), { kind: 'well-known' }));
    must(vault.conversations.type(talkId, talk(`Vooraf iets over het weer. ${notes}`)));
    expect(await look()).toEqual([`${name} (well-known)`, phone, `${name} (well-known)`]);
  });

  it('is forgotten for good when its words leave the text', async () => {
    must(await lint.dismiss(caseId, inTalk(), await keyOf(name), { kind: 'well-known' }));
    must(vault.conversations.type(talkId, talk('Mevrouw Terhaar belde.')));
    expect(await look()).toEqual(['Terhaar']);
    must(vault.conversations.type(talkId, talk(notes)));
    expect(await look()).toEqual([name, phone, name]);
    expect(await bodiesOfKind('lint-dismissal')).toEqual([]);
  });

  it('keeps the reason that was typed, and the latest of two', async () => {
    const key = await keyOf(phone);
    must(await lint.dismiss(caseId, inTalk(), key, { kind: 'no-person' }));
    must(await lint.dismiss(caseId, inTalk(), key, { kind: 'other', text: ' het nummer van de balie ' }));
    const [, finding] = must(await lint.lintReferral(choice()))[2]?.findings ?? [];
    expect(finding?.dismissed).toEqual({ kind: 'other', text: 'het nummer van de balie' });
    expect(await bodiesOfKind('lint-dismissal')).toHaveLength(1);
  });

  it('can be undone, also after a restart', async () => {
    const key = await keyOf(name);
    must(await lint.dismiss(caseId, inTalk(), key, { kind: 'no-person' }));
    must(await lint.undoDismissal(caseId, inTalk(), key));
    expect(await look()).toEqual([name, phone, name]);
    const again = disk.restart(memoryDatabase());
    expect(await look({}, lintOf(again, must(await again.unlock())))).toEqual([name, phone, name]);
  });

  it('survives a lock and a restart, from either replica', async () => {
    must(await lint.dismiss(caseId, inTalk(), await keyOf(name), { kind: 'reporter-agrees' }));
    for (const database of [disk.database, memoryDatabase()]) {
      const again = disk.restart(database);
      const opened = must(await again.unlock());
      expect(await look({}, lintOf(again, opened))).toEqual([
        `${name} (reporter-agrees)`,
        phone,
        `${name} (reporter-agrees)`,
      ]);
    }
  });

  it('is sealed under the key of its case, and its words are in no byte of the folder', async () => {
    must(
      await lint.dismiss(caseId, inTalk(), await keyOf(name), { kind: 'other', text: 'kraaiennestwoord' }),
    );
    const [kept] = await bodiesOfKind('lint-dismissal');
    expect(vault.records.places.get(kept?.['id'] as RecordId)?.owner).toBe(ownerOfCase(caseId));
    for (const file of readdirSync(disk.folder)) {
      const bytes = readFileSync(join(disk.folder, file), 'latin1').toLowerCase();
      expect(bytes).not.toContain('kraaiennestwoord');
      expect(bytes).not.toContain('terwindt');
    }
  });

  it('goes with its conversation, and returns with it', async () => {
    must(await lint.dismiss(caseId, inTalk(), await keyOf(name), { kind: 'no-person' }));
    must(await lint.removeConversation(talkId));
    expect(await bodiesOfKind('lint-dismissal')).toEqual([]);
    must(await lint.restoreConversation(talkId));
    expect(await look()).toEqual([`${name} (no-person)`, phone, `${name} (no-person)`]);
  });

  it('is refused without a reason in words, for a strange text, and for one that is gone', async () => {
    const key = await keyOf(name);
    const refused = async (asked: Promise<{ ok: boolean; error?: unknown }>) => (await asked).ok;
    expect(await refused(lint.dismiss(caseId, inTalk(), key, { kind: 'other', text: '  ' }))).toBe(false);
    const strange = { kind: 'conversation', conversationId: caseId } as const;
    expect(await lint.dismiss(caseId, strange, key, { kind: 'no-person' })).toEqual({
      ok: false,
      error: { type: 'absent' },
    });
    expect(await look()).toEqual([name, phone, name]);
  });

  it('is not called kept when the disk is full', async () => {
    const key = await keyOf(name);
    Object.assign(disk.surroundings.disk.journal, {
      append: () => Promise.resolve({ ok: false, error: { type: 'disk-full' } }),
    });
    expect(await lint.dismiss(caseId, inTalk(), key, { kind: 'no-person' })).toEqual({
      ok: false,
      error: { type: 'not-saved', reason: 'disk-full' },
    });
    expect(await look()).toEqual([name, phone, name]);
  });
});

async function bodiesOfKind(kind: string) {
  const { bodies } = await vault.records.readAll(ownerOfCase(caseId));
  return bodies.filter((body) => body.kind === kind);
}
