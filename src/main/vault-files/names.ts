import { join } from 'node:path';
import type { SlotName } from '../../bridge';

const keysName = /^vault\.keys\.[ab]$/;
const journalName = /^vault\.journal\.([1-9]\d{0,9})$/;
const unfinishedName = /^vault\.journal\.[1-9]\d{0,9}\.part$/;

export function keysPath(folder: string, slot: SlotName): string {
  return join(folder, `vault.keys.${slot}`);
}

/** The first content of a slot is written under this name, so that under its own name it is always whole. */
export function unfinishedKeysPath(folder: string, slot: SlotName): string {
  return `${keysPath(folder, slot)}.part`;
}

export function journalPath(folder: string, generation: number): string {
  return join(folder, `vault.journal.${generation}`);
}

/** A journal is written under this name first, so that under its own name it is always whole. */
export function unfinishedPath(folder: string, generation: number): string {
  return `${journalPath(folder, generation)}.part`;
}

/** Generations from low to high. */
export function journalGenerations(names: readonly string[]): readonly number[] {
  return names
    .flatMap((name) => Number(journalName.exec(name)?.[1] ?? []))
    .filter((generation) => generation > 0 && generation <= 0xffff_ffff)
    .toSorted((left, right) => left - right);
}

export function isUnfinished(name: string): boolean {
  return unfinishedName.test(name);
}

export function belongsToVault(name: string): boolean {
  return keysName.test(name) || journalName.test(name);
}
