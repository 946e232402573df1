import { err, ok, type Result } from '../../core/result';
import { indexOwner, selfOwner } from '../../core/vault/ids';
import { addKey, emptyKeyring, newKey } from '../../core/vault/keyring';
import { makeVaultKeys, type OpenedKeysFile, sealKeysFile } from '../../core/vault/keys-file';
import {
  differingGroup,
  recoveryCodeFor,
  recoveryEntropyLength,
  type RecoveryCode,
} from '../../core/vault/recovery-code';
import { Secret } from '../../core/vault/secret';
import type { DeriveAnswer } from '../key-worker/protocol';
import type { MakeFailure } from './api';
import { firstAnchor, type OpenVault, openVault, type Surroundings } from './open-vault';
import { saveFailure } from './records';
import { gatherReplicas } from './replicas';

/** A vault in the making: nothing is written before the recovery code was retyped from paper. */
export interface Making {
  readonly code: RecoveryCode;
  readonly confirm: (typed: RecoveryCode) => Promise<Result<OpenVault, MakeFailure>>;
}

export type BeginFailure = { readonly type: 'not-derived' };

export async function beginMaking(
  around: Surroundings,
  derived: Promise<DeriveAnswer>,
): Promise<Result<Making, BeginFailure>> {
  const answer = await derived;
  if (answer.kind === 'failed') return err({ type: 'not-derived' });
  const { random } = around;
  const argonOutput = new Secret(answer.output);
  const recoveryEntropy = new Secret(random(recoveryEntropyLength));
  const code = recoveryCodeFor(recoveryEntropy);
  const keys = await makeVaultKeys({ argonOutput, kdf: answer.kdf, recoveryEntropy, random });
  const keyring = addKey(addKey(emptyKeyring, newKey(selfOwner, 1, random)), newKey(indexOwner, 1, random));
  const first: OpenedKeysFile = { keys, generation: 1, keyring, anchor: firstAnchor };
  argonOutput.wipe();
  recoveryEntropy.wipe();

  // A retry after a full disk must neither take its own keys file for somebody else's nor begin at its first generation.
  let written = false;
  let vault: OpenVault | null = null;
  return ok({
    code,
    async confirm(typed) {
      const group = differingGroup(code, typed);
      if (group !== null) return err({ type: 'code-mismatch', group });
      if (!written) {
        const created = await writeFirstKeysFile(around, first);
        if (!created.ok) return created;
        written = true;
      }
      if (!vault) {
        const opened = await openNewVault(around, first);
        if (!opened.ok) return opened;
        vault = opened.value;
      }
      const anchored = await vault.writeAnchor();
      return anchored ? ok(vault) : err({ type: 'not-saved', reason: 'input-output' });
    },
  });
}

async function writeFirstKeysFile(
  around: Surroundings,
  first: OpenedKeysFile,
): Promise<Result<void, MakeFailure>> {
  const content = await sealKeysFile({ ...first, random: around.random });
  const created = await around.disk.keys.write({ content, first: 'a', create: true });
  if (created.ok) return ok(undefined);
  if (created.error.type === 'already-present') return err({ type: 'already-present' });
  return err({ type: 'not-saved', reason: saveFailure(created.error) });
}

async function openNewVault(
  around: Surroundings,
  first: OpenedKeysFile,
): Promise<Result<OpenVault, MakeFailure>> {
  const replicas = await gatherReplicas(around.disk, around.database);
  if (!replicas.ok) return err({ type: 'not-saved', reason: saveFailure(replicas.error) });
  const opened = await openVault(around, first, 'a', replicas.value);
  if (!opened.ok) {
    const reason = opened.error.type === 'too-new' ? 'input-output' : saveFailure(opened.error);
    return err({ type: 'not-saved', reason });
  }
  return ok(opened.value);
}
