import '../report-violations';
import '../../core/schema';
import * as Comlink from 'comlink';
import type { Disk } from '../../bridge';
import { err, ok } from '../../core/result';
import type { DeriveAnswer } from '../key-worker/protocol';
import { localDay } from '../local-day';
import type { Opened, VaultApi, VaultEvent } from './api';
import { followChanges } from './changes-under-way';
import { openDatabase } from './database';
import { beginMaking, type Making } from './making';
import type { OpenVault, Surroundings } from './open-vault';
import { makeReferral } from './referrals';
import { createTextLint, type TextLint } from './text-lint';
import { createAttempts, describeVault, unlockVault, unlockWithCode } from './unlocking';

/** Wiring of the vault worker: the real clock, randomness, database and timers meet the vault here. */

let listener: (event: VaultEvent) => void = () => {};
let connected: Surroundings | null = null;
let making: Making | null = null;
let giveUpDeriving = () => {};
let vault: OpenVault | null = null;
let lint: TextLint | null = null;

const clock = {
  now: () => Date.now(),
  after(milliseconds: number, callback: () => void) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};
const attempts = createAttempts(clock);

const changes = followChanges();
const followed = changes.follow;

function surroundings(): Surroundings {
  if (!connected) throw new Error('the page has not connected yet');
  return connected;
}

function open(): OpenVault {
  if (!vault) throw new Error('the vault is locked');
  return vault;
}

function openLint(): TextLint {
  // There is no profile of the organisation yet that would name its units.
  lint ??= createTextLint({ ...surroundings(), ...open(), units: () => [] });
  return lint;
}

function receive(derived: MessagePort): Promise<DeriveAnswer> {
  return new Promise((resolve) => {
    const answered = (answer: DeriveAnswer) => {
      performance.mark('key-derived');
      resolve(answer);
      derived.close();
    };
    giveUpDeriving = () => answered({ kind: 'failed', reason: 'out-of-memory' });
    derived.addEventListener('message', (event: MessageEvent<DeriveAnswer>) => {
      answered(event.data);
    });
    derived.start();
  });
}

/** Takes the opened vault into use and fills the catalogue while the advisor is already looking at the list. */
function enter(opened: OpenVault): Opened {
  vault = opened;
  performance.mark('vault-opened');
  void opened.catalogue
    .fill()
    .then(() => {
      performance.mark('index-completed');
      listener({ kind: 'index-completed' });
    })
    // What was deleted before a power cut is not yet gone.
    .then(() => opened.rekeying.finish());
  return { findings: opened.findings };
}

const api = {
  async connect(disk: Disk) {
    connected = {
      disk,
      database: openDatabase(),
      random: (length) => crypto.getRandomValues(new Uint8Array(length)),
      today: () => localDay(new Date()),
      ...clock,
      tell: (event) => listener(event),
    };
  },
  async subscribe(callback: (event: VaultEvent) => void) {
    listener = callback;
  },
  /** The key worker could not even start; nobody will answer on its port. */
  async keyWorkerFailed() {
    giveUpDeriving();
  },
  describe: () => describeVault(surroundings()),

  async beginVault(derived) {
    const begun = await beginMaking(surroundings(), receive(derived));
    if (!begun.ok) return begun;
    making = begun.value;
    return ok({ recoveryCode: making.code.groups, checksum: making.code.checksum });
  },
  async confirmRecoveryCode(groups, checksum) {
    if (!making) throw new Error('no vault is being made');
    const confirmed = await making.confirm({ groups, checksum });
    if (!confirmed.ok) return confirmed;
    making = null;
    return ok(enter(confirmed.value));
  },
  async unlock(derived) {
    const opened = await unlockVault(surroundings(), attempts, receive(derived));
    return opened.ok ? ok(enter(opened.value)) : err(opened.error);
  },
  async unlockWithCode(groups, checksum) {
    const opened = await unlockWithCode(surroundings(), attempts, { groups, checksum });
    return opened.ok ? ok(enter(opened.value)) : err(opened.error);
  },
  async lock() {
    if (!vault) return { appended: true };
    const [, made] = await Promise.all([vault.conversations.saveAll(), changes.settled()]);
    // A removal that failed lets go of what was typed only then.
    return { appended: (await vault.conversations.saveAll()) && made };
  },
  async settle() {
    // What is not done when the page ends is taken up at the next opening.
    await vault?.rekeying.finish();
    await vault?.writeAnchor();
  },

  proposePseudonym: async () => open().cases.propose(),
  listCases: async () => open().cases.list(),
  createCase: (intake) => followed(open().cases.create(intake)),
  changeCase: (caseId, change) => followed(open().cases.change(caseId, change)),

  undoCaseChange: (caseId) => followed(open().cases.undo(caseId)),
  readIdentity: (caseId) => open().identities.read(caseId),
  keepIdentity: (caseId, content) => followed(open().identities.keep(caseId, content)),
  attention: async () => {
    const { cases, settings } = open();
    return cases.attention(settings.retentionKnowledge());
  },
  confirmDate: () => followed(open().settings.confirmDate()),
  readSettings: async () => open().settings.current(),
  changeSettings: (settings) => followed(open().settings.change(settings)),

  listConversations: (caseId) => open().conversations.list(caseId),
  startConversation: (caseId, content) => followed(open().conversations.start(caseId, content)),
  typeConversation: async (id, content) => open().conversations.type(id, content),
  saveNow: (id) => open().conversations.saveNow(id),
  changeConversation: (id, change) => followed(open().conversations.change(id, change)),
  removeConversation: async (id) => followed(openLint().removeConversation(id)),
  restoreConversation: async (id) => followed(openLint().restoreConversation(id)),

  async search(query, limit) {
    const { catalogue, cases } = open();
    const start = performance.now();
    const answer = await catalogue.search(query, limit, (caseId) => cases.get(caseId)?.pseudonym ?? '');
    // The latest only: the benchmark reads it, and entries that pile up would be a leak.
    performance.clearMeasures('search');
    performance.measure('search', { start });
    return answer;
  },
  lintReferral: async (choice) => openLint().lintReferral(choice),
  dismissFinding: async (...asked) => followed(openLint().dismiss(...asked)),
  undoDismissal: async (...asked) => followed(openLint().undoDismissal(...asked)),
  makeReferral: (choice) => makeReferral({ ...surroundings(), ...open() }, choice),
} satisfies VaultApi & {
  connect(disk: Disk): Promise<void>;
  subscribe(callback: (event: VaultEvent) => void): Promise<void>;
  keyWorkerFailed(): Promise<void>;
};

export type VaultWorker = typeof api;

Comlink.expose(api);
