import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { byDayDescending, type ConversationContent } from '../../../core/cases/conversation';
import {
  changeConversation,
  type ConversationChange,
  type ConversationContext,
  type ConversationFile,
} from '../../../core/cases/conversation-file';
import type { RecordId } from '../../../core/cases/values';
import { useApp } from '../../app-context';
import { useVault } from '../frame/vault-context';

export interface CaseConversations {
  /** Null until they are read. The order changes only when a sheet is closed, never under somebody's hands. */
  readonly list: readonly ConversationFile[] | null;
  /** The new conversation, or null when it could not be started. */
  readonly start: () => Promise<ConversationFile | null>;
  /** Remembers what was typed, for the list. */
  readonly typed: (id: RecordId, content: ConversationContent) => void;
  /** Puts what was typed into the list and the list in order. An untouched new conversation leaves again. */
  readonly settle: () => void;
  readonly remove: (record: ConversationFile) => Promise<boolean>;
  /** What was removed since the case was opened, the latest last; all of it can be brought back. */
  readonly removed: readonly ConversationFile[];
  /** No longer offers the latest. */
  readonly forget: () => void;
  readonly restore: (id: RecordId) => Promise<boolean>;
  /** Reading back and the star; true when it was kept. */
  readonly change: (id: RecordId, change: ConversationChange) => Promise<boolean>;
}

export function useConversations(caseId: RecordId): CaseConversations {
  const { vault, host } = useApp();
  const { reloadCases } = useVault();
  const [list, setList] = useState<readonly ConversationFile[] | null>(null);
  const [removed, setRemoved] = useState<readonly ConversationFile[]>([]);
  const typedSoFar = useRef(new Map<RecordId, ConversationContent>());
  const untouched = useRef<RecordId | null>(null);

  useEffect(() => {
    let current = true;
    vault.listConversations(caseId).then(
      (read) => current && setList(read.toSorted(byDayDescending)),
      () => current && setList([]),
    );
    return () => {
      current = false;
    };
  }, [vault, caseId]);

  const settle = useCallback(() => {
    const contents = typedSoFar.current;
    const leaving = untouched.current;
    typedSoFar.current = new Map();
    untouched.current = null;
    const now = { now: host.now(), today: host.today() };
    setList(
      (old) =>
        old
          ?.filter(({ id }) => id !== leaving)
          .map((record) => withTyped(record, contents.get(record.id), now))
          .toSorted(byDayDescending) ?? null,
    );
    const left = leaving === null ? Promise.resolve() : vault.removeConversation(leaving);
    left.then(reloadCases, () => undefined);
  }, [vault, host, reloadCases]);
  useEffect(() => settle, [settle]);

  const contact = list?.[0]?.contact ?? 'in-person';
  const start = useCallback(async () => {
    settle();
    const content: ConversationContent = {
      heldOn: host.today(),
      contact,
      durationMinutes: 0,
      notes: '',
    };
    const started = await vault.startConversation(caseId, content).catch(() => null);
    if (!started?.ok) return null;
    untouched.current = started.value.id;
    setList((old) => [started.value, ...(old ?? [])]);
    void reloadCases();
    return started.value;
  }, [vault, host, caseId, contact, reloadCases, settle]);

  const remove = useCallback(
    async (record: ConversationFile) => {
      const { id } = record;
      const gone = await vault.removeConversation(id).catch(() => null);
      if (!gone?.ok) return false;
      setRemoved((old) => [...old, record]);
      typedSoFar.current.delete(id);
      if (untouched.current === id) untouched.current = null;
      setList((old) => old?.filter((one) => one.id !== id) ?? null);
      void reloadCases();
      return true;
    },
    [vault, reloadCases],
  );

  const restore = useCallback(
    async (id: RecordId) => {
      const restored = await vault.restoreConversation(id).catch(() => null);
      if (!restored?.ok) return false;
      setList((old) => [...(old ?? []), restored.value].toSorted(byDayDescending));
      setRemoved((old) => old.filter((one) => one.id !== id));
      void reloadCases();
      return true;
    },
    [vault, reloadCases],
  );

  const typed = useCallback((id: RecordId, content: ConversationContent) => {
    typedSoFar.current.set(id, content);
    if (untouched.current === id) untouched.current = null;
  }, []);
  const change = useCallback(
    async (id: RecordId, asked: ConversationChange) => {
      const changed = await vault.changeConversation(id, asked).catch(() => null);
      if (!changed?.ok) return false;
      if (untouched.current === id) untouched.current = null;
      setList((old) => old?.map((one) => (one.id === id ? changed.value : one)) ?? null);
      void reloadCases();
      return true;
    },
    [vault, reloadCases],
  );
  const forget = useCallback(() => setRemoved((old) => old.slice(0, -1)), []);
  return useMemo(
    () => ({ list, start, typed, settle, remove, restore, change, removed, forget }),
    [list, start, typed, settle, remove, restore, change, removed, forget],
  );
}

/** As the vault keeps it: other words after reading back make the agreement fall. */
function withTyped(
  record: ConversationFile,
  content: ConversationContent | undefined,
  now: ConversationContext,
): ConversationFile {
  if (!content) return record;
  const written = changeConversation(record, { kind: 'write', content }, now);
  return written.ok ? written.value : { ...record, ...content };
}
