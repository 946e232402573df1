import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calendarDay } from '../../src/core/cases/values';
import { makeLuwerveen } from '../sample/luwerveen';
import { advisorAt, type Look } from './advisor';
import { makeCamera } from './camera';
import { otherWork, workOf } from './case-work';
import { countConversations, fillVault, type HeldBack, holdBack } from './fill';
import { looks, nameOf } from './looks';
import type { Narrator } from './narrator';
import type { Stage } from './stage';
import { careForOthers, tourCase, workInCase } from './tour-case';
import { passphrase, pseudonym, tourEmpty, tourStart, tourVault, turnTo } from './tours';

const seed = 1;

export interface Referred {
  readonly documents: readonly string[];
}

/** The main job of Luwte from the first start to the saved referral, once in every look. */
export async function playDemo(stage: Stage, out: string, narrator: Narrator): Promise<Referred> {
  const { step } = narrator;
  const shoot = makeCamera(join(out, 'screens'));
  const day = today();
  const sample = makeLuwerveen(seed, day);
  const { rest, ...heldBack } = holdBack(sample, pseudonym);
  const atDesk = (look: Look) => advisorAt(stage.page(), look.language);
  const [first, ...more] = looks;
  if (!first) throw new Error('a demo has at least one look');

  await step('Looked at the welcome, the passphrase and the recovery code', 'show how a vault is made', () =>
    tourStart(stage, shoot),
  );
  await step('Made a vault; its recovery code is on no picture', 'make a vault', () =>
    atDesk(first).makeVault(passphrase),
  );
  await step('Looked at a vault without cases', 'show an empty vault', () => tourEmpty(stage, shoot));
  const count = `${rest.cases.length} cases and ${countConversations(rest)} conversations`;
  await step(`Wrote ${count} through the interface`, 'write the sample', () =>
    fillVault(atDesk(first), rest, narrator),
  );
  await step(`Recorded one more conversation with ${pseudonym}`, 'record a conversation', () =>
    record(stage, first, heldBack),
  );
  const work = workOf(heldBack.whole, day);
  await step(`Took the case of ${pseudonym} as far as a signal`, 'work in a case', () =>
    workInCase(stage, shoot, first, pseudonym, work),
  );
  const others = otherWork(rest.cases, day);
  await step(`Chose what ${others.length} more cases are about, and when to call`, 'agree on aftercare', () =>
    careForOthers(stage, first, others),
  );

  const documents: string[] = [];
  const aside = mkdtempSync(join(tmpdir(), 'luwte-demo-'));
  try {
    for (const look of [first, ...more]) {
      await step(
        `Looked through the case, searched, locked, unlocked and referred, ${inWords(look)}`,
        `finish in ${nameOf(look)}`,
        async () => {
          await turnTo(stage, look);
          await tourCase(stage, shoot, look, pseudonym, work);
          // One document a language; those of the dark looks would only repeat them.
          const kept = look.theme === 'light';
          const path = join(
            kept ? out : aside,
            look.language === 'nl' ? 'doorverwijzing.pdf' : 'referral.pdf',
          );
          await tourVault(stage, shoot, look, sample.organisation, path);
          if (kept) documents.push(path);
        },
      );
    }
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  await turnTo(stage, first);
  return { documents };
}

/** Key by key, as nobody fills in a conversation at once. */
async function record(stage: Stage, look: Look, { conversation }: HeldBack): Promise<void> {
  const page = stage.page();
  const advisor = advisorAt(page, look.language);
  await advisor.openCase(pseudonym);
  const { notes, ...facts } = conversation;
  await advisor.beginConversation(facts);
  await page.keyboard.type(notes);
  await advisor.saved();
  await advisor.finishConversation();
}

function inWords({ language, theme }: Look): string {
  return `in ${language === 'nl' ? 'Dutch' : 'English'}, ${theme}`;
}

function today() {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return calendarDay.parse(local.toISOString().slice(0, 10));
}
