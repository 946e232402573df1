import { createContext, useContext } from 'react';
import type { Answer, AppDescription, EventValue, LockReason, Preferences } from '../bridge';
import type { CalendarDay } from '../core/cases/values';
import type { KdfParameters } from '../core/vault/kdf';
import type { VaultApi, VaultEvent } from './vault-worker/api';

/**
 * What views may ask of the outside. The wiring file gives the real ones; nothing below it touches the bridge, the
 * clock, a worker or the network.
 */
export interface Host {
  /** Keeps language, theme and idle minutes; they apply at once, whether or not they could be written. */
  readonly prefer: (preferences: Preferences) => Promise<Answer<'app:prefer'>>;
  /** Appends what is being typed and ends this page. Never waits for the view. */
  readonly lockNow: (reason: LockReason) => void;
  /** Main wants to lock: whatever a view still holds back must be handed over now. */
  readonly onLockRequested: (listener: (reason: LockReason) => void) => () => void;
  /** Opens the system's save dialog for a document that the advisor has just seen. */
  readonly saveDocument: (name: string, content: Uint8Array<ArrayBuffer>) => Promise<Answer<'document:save'>>;
  readonly copyText: (text: string) => Promise<void>;
  readonly onMenu: (listener: (command: MenuCommand) => void) => () => void;
  readonly today: () => CalendarDay;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  readonly subscribeVault: (listener: (event: VaultEvent) => void) => () => void;
}

export type MenuCommand = EventValue<'menu:chosen'>;
export type { AppDescription, LockReason, Preferences };

/**
 * Starts the one-shot key worker and returns the port over which it hands the derived key to the vault worker.
 * `choose` lets it draw a salt and calibrate for a new vault.
 */
export type DeriveKey = (request: {
  readonly passphrase: string;
  readonly kdf: KdfParameters | 'choose';
}) => MessagePort;

export interface AppProperties {
  readonly vault: VaultApi;
  readonly host: Host;
  readonly description: AppDescription;
  readonly deriveKey: DeriveKey;
}

export interface AppServices extends AppProperties {
  readonly preferences: Preferences;
  /** False when the last change applies but could not be written. */
  readonly keptPreferences: boolean;
  readonly changePreferences: (change: Partial<Preferences>) => void;
  /** Covers the page at once, hands over what is still held back, and locks. */
  readonly lock: () => void;
  /** Registers what must be handed to the vault before locking; returns its cancel. */
  readonly beforeLock: (handOver: () => void) => () => void;
  /** Commands from menu and keyboard alike, except locking, which the application does itself. */
  readonly onCommand: (listener: (command: MenuCommand) => void) => () => void;
}

export const AppContext = createContext<AppServices | null>(null);

/** The services of the running page; a view outside the application is a bug. */
export function useApp(): AppServices {
  const services = useContext(AppContext);
  if (!services) throw new Error('no application around this view');
  return services;
}
