import { Buffer } from 'node:buffer';
import crypto from 'node:crypto';
import { argon2id } from '@noble/hashes/argon2.js';

/**
 * Reads a vault as a stranger would who has docs/formats.md and nothing else: it shares no line with Luwte. Throws a
 * sentence on anything that is not as that page says.
 */

export interface StrangersRecord {
  sequence: number;
  recordId: string;
  owner: string;
  version: number;
  content: unknown;
}

const zeros32 = Buffer.alloc(32);

function demand(condition: boolean, sentence: string): asserts condition {
  if (!condition) throw new Error(sentence);
}

const sha256 = (...parts: Buffer[]) => crypto.createHash('sha256').update(Buffer.concat(parts)).digest();
const hkdf = (key: Buffer, info: Buffer | string, salt = Buffer.alloc(0)) =>
  Buffer.from(crypto.hkdfSync('sha256', key, salt, info, 32));

function unseal(key: Buffer, sealed: Buffer, bound: Buffer): Buffer {
  const decipher = crypto.createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12), { authTagLength: 16 });
  decipher.setAAD(bound);
  decipher.setAuthTag(sealed.subarray(sealed.length - 16));
  return Buffer.concat([decipher.update(sealed.subarray(12, sealed.length - 16)), decipher.final()]);
}

function codeToBytes(code: string): Buffer {
  const text = code.toUpperCase().replace(/[^0-9A-Z]/g, '');
  let bits = '';
  for (const c of text.slice(0, 32)) {
    bits += '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(c).toString(2).padStart(5, '0');
  }
  return Buffer.from(bits.match(/.{8}/g)!.map((byte) => Number.parseInt(byte, 2)));
}

export function readLikeAStranger(
  keysFile: Uint8Array,
  journalFile: Uint8Array,
  secret: { passphrase: string } | { recoveryCode: string },
): StrangersRecord[] {
  // The keys file: outside first.
  const keys = Buffer.from(keysFile);
  demand(keys.toString('latin1', 0, 8) === 'LUWTEKEY', 'not a keys file');
  demand(keys.readUInt32BE(8) === 1, 'a newer keys file');
  demand(keys.readUInt32BE(12) === keys.length && keys.length % 65536 === 0, 'keys file of a wrong length');
  demand(sha256(keys.subarray(0, -32)).equals(keys.subarray(-32)), 'keys file damaged');
  const vaultId = keys.subarray(16, 32);
  const here = Buffer.concat([keys.subarray(0, 12), vaultId]);

  // The vault key, by either way.
  let vaultKey: Buffer;
  if ('passphrase' in secret) {
    demand(keys.readUInt32BE(40) === 1, 'an unknown key derivation');
    const argon = argon2id(Buffer.from(secret.passphrase.normalize('NFKC'), 'utf8'), keys.subarray(52, 68), {
      m: keys.readUInt32BE(44),
      t: keys.readUInt32BE(48),
      p: 1,
      dkLen: 32,
    });
    const bound = Buffer.concat([Buffer.from('luwte/1/wrap-passphrase'), here, keys.subarray(40, 68)]);
    vaultKey = unseal(hkdf(Buffer.from(argon), 'luwte/1/kek'), keys.subarray(68, 128), bound);
  } else {
    const rk = hkdf(codeToBytes(secret.recoveryCode), 'luwte/1/recovery', vaultId);
    const bound = Buffer.concat([Buffer.from('luwte/1/wrap-recovery'), here]);
    vaultKey = unseal(rk, keys.subarray(128, 188), bound);
  }
  demand(hkdf(vaultKey, 'luwte/1/commit').equals(keys.subarray(188, 220)), 'another vault key');
  const mac = crypto.createHmac('sha256', hkdf(vaultKey, 'luwte/1/keys-file')).update(keys.subarray(0, -64));
  demand(mac.digest().equals(keys.subarray(-64, -32)), 'keys file changed by somebody');

  // Anchor and keyring.
  const generation = keys.subarray(32, 40);
  const anchorBound = Buffer.concat([Buffer.from('luwte/1/anchor'), here, generation]);
  const anchor = unseal(hkdf(vaultKey, 'luwte/1/anchor'), keys.subarray(220, 324), anchorBound);
  const ringBound = Buffer.concat([Buffer.from('luwte/1/keyring'), here, generation]);
  const ring = unseal(hkdf(vaultKey, 'luwte/1/keyring'), keys.subarray(324, -64), ringBound);
  const ownerKeys = new Map<string, Buffer>();
  for (let i = 0; i < ring.readUInt32BE(0); i++) {
    const entry = ring.subarray(4 + 52 * i, 56 + 52 * i);
    ownerKeys.set(`${entry.toString('hex', 0, 16)}/${entry.readUInt32BE(16)}`, entry.subarray(20));
  }

  // The journal, frame by frame.
  const journal = Buffer.from(journalFile);
  demand(journal.toString('latin1', 0, 8) === 'LUWTEJNL', 'not a journal');
  demand(journal.readUInt32BE(8) === 1, 'a newer journal');
  demand(journal.subarray(16, 32).equals(vaultId), 'the journal of another vault');
  let head = sha256(journal.subarray(0, 72));
  demand(head.equals(journal.subarray(72, 104)), 'journal header damaged');
  let sequence = Number(journal.readBigUInt64BE(32));
  let at = 104;
  let reached = anchor.subarray(12, 44).equals(head);
  const records: StrangersRecord[] = [];
  while (at < journal.length) {
    const length = journal.readUInt32BE(at);
    const end = at + 56 + length;
    demand(
      sha256(head, journal.subarray(at, at + 48))
        .subarray(0, 8)
        .equals(journal.subarray(at + 48, at + 56)),
      'frame check fails',
    );
    head = sha256(head, journal.subarray(at, end));
    demand(head.equals(journal.subarray(end, end + 32)), 'chain broken');
    demand(Number(journal.readBigUInt64BE(at + 4)) === ++sequence, 'sequence broken');
    const recordId = journal.subarray(at + 12, at + 28);
    const owner = journal.subarray(at + 28, at + 44);
    const version = journal.subarray(at + 44, at + 48);
    const envelope = journal.subarray(at + 56, end);

    demand(envelope.toString('latin1', 0, 4) === 'LWT1' && envelope[4] === 1, 'a newer envelope');
    const ownerKey = ownerKeys.get(`${owner.toString('hex')}/${envelope.readUInt32BE(5)}`);
    demand(ownerKey !== undefined, 'no key for this record');
    const recordKey = hkdf(ownerKey, Buffer.concat([Buffer.from('luwte/1/record'), recordId, version]));
    const padded = Buffer.alloc(4);
    padded.writeUInt32BE(length - 37);
    const bound = Buffer.concat([envelope.subarray(0, 9), vaultId, owner, recordId, version, padded]);
    const plain = unseal(recordKey, envelope.subarray(9), bound);
    const text = plain.toString('utf8', 4, 4 + plain.readUInt32BE(0));
    records.push({
      sequence,
      recordId: recordId.toString('hex'),
      owner: owner.toString('hex'),
      version: version.readUInt32BE(0),
      content: JSON.parse(text),
    });
    at = end + 32;
    reached ||= Number(anchor.readBigUInt64BE(4)) === sequence && anchor.subarray(12, 44).equals(head);
  }
  demand(reached, 'the journal does not reach its anchor');
  demand(anchor.subarray(44).equals(zeros32), 'there is an audit trail, which this reader does not know');
  return records;
}
