import type { KdfParameters } from '../../core/vault/kdf';

/** What the page sends: the passphrase, how to stretch it, and the port on which the vault worker waits. */
export interface DeriveRequest {
  readonly passphrase: string;
  /** `choose` takes a fresh salt and finds what this computer does in about a second. */
  readonly kdf: KdfParameters | 'choose';
  readonly answer: MessagePort;
}

/** What the vault worker receives on that port. */
export type DeriveAnswer =
  | { readonly kind: 'derived'; readonly kdf: KdfParameters; readonly output: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly reason: 'out-of-memory' | 'kdf-out-of-bounds' };
