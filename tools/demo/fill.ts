import type { ConversationContent } from '../../src/core/cases/conversation';
import type { SampleCase, SampleVault } from '../sample/luwerveen';
import type { Advisor } from './advisor';
import type { Narrator } from './narrator';

/** The case that pictures and pages know, and its last conversation, which the demo writes itself. */
export interface HeldBack {
  readonly whole: SampleCase;
  readonly conversation: ConversationContent;
}

export function holdBack(vault: SampleVault, pseudonym: string): HeldBack & { readonly rest: SampleVault } {
  const found = vault.cases.find(({ intake }) => intake.pseudonym === pseudonym);
  const conversation = found?.conversations.at(-1);
  if (!found || !conversation) throw new Error(`the sample has no conversation of ${pseudonym}`);
  const without = (one: SampleCase) =>
    one === found ? { ...one, conversations: one.conversations.slice(0, -1) } : one;
  return { whole: found, conversation, rest: { ...vault, cases: vault.cases.map(without) } };
}

export function countConversations({ cases }: SampleVault): number {
  return cases.reduce((count, { conversations }) => count + conversations.length, 0);
}

/** Types the whole vault as an advisor would: every case through its form, every conversation on its sheet. */
export async function fillVault(advisor: Advisor, vault: SampleVault, { say }: Narrator): Promise<void> {
  let written = 0;
  for (const [index, { intake, conversations }] of vault.cases.entries()) {
    await advisor.createCase(intake);
    for (const conversation of conversations) await advisor.writeConversation(conversation);
    written += conversations.length;
    if ((index + 1) % 5 === 0) {
      say(`  ${index + 1} of ${vault.cases.length} cases, ${written} conversations`);
    }
  }
}
