import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isPseudonymShape,
  proposePseudonym,
  pseudonymCount,
  pseudonymKey,
} from '../../../../src/core/cases/pseudonym';
import { wordGroups } from '../../../../src/core/cases/pseudonym-words';
import { caseRecord } from '../../../../src/core/cases/case';

const none: ReadonlySet<string> = new Set();
const all = Array.from({ length: pseudonymCount }, (_, index) => propose(none, () => index));
const allWords = wordGroups.flatMap(({ adjectives, nouns }) => [...adjectives, ...nouns]);

function propose(taken: ReadonlySet<string>, random: (below: number) => number): string {
  const proposed = proposePseudonym(taken, random);
  if (!proposed.ok) throw new Error(proposed.error.type);
  return proposed.value;
}

/** Words that must never be part of a pseudonym, by what they would say. */
const blocklist = {
  age: 'oude jonge bejaarde kleine grote',
  body:
    'dikke magere slanke kale blonde lange korte brede blinde dove lamme kreupele manke mooie lelijke ' +
    'naakte blote',
  skinOrOrigin:
    'zwarte blanke witte bruine gele rode blauwe gekleurde donkere inheemse vreemde noordse oosterse',
  orientationOrParty: 'roze paarse groene oranje regenboog',
  moodOrCharacter:
    'boze bange blije droevige treurige eenzame trotse vrolijke sombere rustige zonnige wilde felle ' +
    'kille koele ruwe domme slimme',
  guilt:
    'boei verweerde gladde schuldige reine zuivere schone vuile valse eerlijke slechte goede losse ' +
    'gladjanus dief rover',
  health: 'pijnboom valeriaan rustende beschutte zieke zwakke gekke dolle kromme manke dode',
  scolding:
    'ezel varken zwijn rat kip slang aap hyena gier hond teef koe geit schaap gans uil muis wezel luis ' +
    'pad kikker kwal mossel pruim doos trut eikel flapdrol zak lul plank hark mispel parasiet worm spin ' +
    'wesp bloedzuiger narcis ekster',
  profession:
    'bakker slager visser smid jager boer ridder koning zanger wever schipper molenaar schilder kok',
  gender: 'man vrouw jongen meisje heer dame juffer moeder vader nonnetje',
  givenName:
    'merel linde arend roos iris jasmijn fleur hazel sterre robijn robin margriet madelief erica heide ' +
    'els wolf lelie dahlia',
  surname:
    'vos haas mol valk haan hert berg dijk bos beek heuvel kamp molen brug steen veer zalm baars snoek ' +
    'vink putter eik beuk palm poort hoek',
  place: 'hoorn kiel ede best goes tiel kerk markt dorp stad polder eiland duin haven',
  lewd: 'wulp tureluur naaktslak poes staart',
};

describe('the words of pseudonyms', () => {
  test('make more than ten thousand pairs', () => {
    expect(pseudonymCount).toBeGreaterThan(10_000);
  });

  test('make no pair twice, whatever the case and the spaces', () => {
    expect(new Set(all.map(pseudonymKey)).size).toBe(pseudonymCount);
  });

  test('occur once in their own list', () => {
    for (const { adjectives, nouns } of wordGroups) {
      expect(new Set(adjectives).size).toBe(adjectives.length);
      expect(new Set(nouns).size).toBe(nouns.length);
    }
  });

  test('are adjectives in -e and nouns, each with a capital', () => {
    for (const { adjectives, nouns } of wordGroups) {
      for (const word of adjectives) expect(word).toMatch(/^(?:IJ|[A-Z])[a-zë]+e$/u);
      for (const word of nouns) expect(word).toMatch(/^(?:IJ|[A-Z])[a-zë]+$/u);
    }
  });

  test('say nothing of age, body, skin, mood, guilt, health, work, gender, names or places', () => {
    const lowered = new Set(allWords.map((word) => word.toLowerCase()));
    for (const [about, words] of Object.entries(blocklist)) {
      const found = words.split(' ').filter((word) => lowered.has(word));
      expect(found, about).toEqual([]);
    }
  });

  test('make pairs that a case record takes and that have the shape of a pseudonym', () => {
    for (const pseudonym of all) {
      expect(pseudonym.length).toBeLessThanOrEqual(60);
      expect(isPseudonymShape(pseudonym), pseudonym).toBe(true);
    }
    expect(all.every((pseudonym) => caseRecord.shape.pseudonym.safeParse(pseudonym).success)).toBe(true);
  });

  test('include the pseudonyms that the documentation uses', () => {
    const examples = [
      'Stille Reiger',
      'Zachte Kei',
      'Grijze Otter',
      'Hoge Populier',
      'Ronde Kiezel',
      'Lichte Wilg',
    ];
    expect(all).toEqual(expect.arrayContaining(examples));
  });
});

describe('a proposal', () => {
  test('is never taken, also when case and spaces differ', () => {
    const rewritten = fc.tuple(
      fc.constantFrom(...all),
      fc.constantFrom(
        (text: string) => text,
        (text: string) => text.toUpperCase(),
        (text: string) => text.toLowerCase(),
        (text: string) => `  ${text.replace(' ', ' \t ')} `,
        (text: string) => text.replace(' ', ''),
        (text: string) => text.replace(' ', '\u00a0'),
      ),
    );
    fc.assert(
      fc.property(fc.array(rewritten, { maxLength: 60 }), fc.nat(), (pairs, number) => {
        const taken = new Set(pairs.map(([text, rewrite]) => rewrite(text)));
        const proposed = propose(taken, (below) => number % below);
        expect(pairs.map(([text]) => text)).not.toContain(proposed);
      }),
      { numRuns: 50 },
    );
  });

  test('passes over a taken one when chance points at its place', () => {
    for (const index of [0, 1, Math.floor(pseudonymCount / 2), pseudonymCount - 1]) {
      const taken = all[index];
      if (taken === undefined) throw new Error('no such pseudonym');
      expect(propose(new Set([taken.toUpperCase()]), (below) => Math.min(index, below - 1))).not.toBe(taken);
    }
  });

  test('is the last free one when all others are taken, and asks for one number only', () => {
    fc.assert(
      fc.property(fc.nat({ max: pseudonymCount - 1 }), (left) => {
        const asked: number[] = [];
        const taken = new Set(all.filter((_, index) => index !== left));
        const proposed = propose(taken, (below) => {
          asked.push(below);
          return 0;
        });
        expect(proposed).toBe(all[left]);
        expect(asked).toEqual([1]);
      }),
      { numRuns: 10 },
    );
  });

  test('fails by name when all are taken', () => {
    const proposed = proposePseudonym(new Set(all), () => 0);
    expect(proposed).toEqual({ ok: false, error: { type: 'pseudonyms-exhausted' } });
  });

  test('is each of the free ones exactly once over all numbers that may be drawn', () => {
    const taken = new Set(all.filter((_, index) => index % 3 !== 0).map((text) => text.toLowerCase()));
    const free = all.filter((text) => !taken.has(text.toLowerCase()));
    const step = 97;
    for (let number = 0; number < free.length; number += step) {
      expect(propose(taken, () => number)).toBe(free[number]);
    }
  });

  test('does not count pseudonyms that an advisor made up', () => {
    let below = 0;
    propose(new Set(['Eigen Vondst', 'Open Raam']), (free) => {
      below = free;
      return 0;
    });
    expect(below).toBe(pseudonymCount);
  });

  test('throws when the source of random numbers leaves its range', () => {
    expect(() => proposePseudonym(none, (below) => below)).toThrow(RangeError);
    expect(() => proposePseudonym(none, () => 0.5)).toThrow(RangeError);
  });
});

describe('the shape of a pseudonym', () => {
  test.each(['Stille Reiger', 'IJle IJsvogel', 'Lege Zee', 'Éne Zeeën'])('fits %s', (text) => {
    expect(isPseudonymShape(text)).toBe(true);
  });

  test.each([
    '',
    'Reiger',
    'Stille  Reiger',
    ' Stille Reiger',
    'Stille Reiger ',
    'stille reiger',
    'Stille reiger',
    'STILLE REIGER',
    'Stille Grijze Reiger',
    'Stil Reiger',
    'Jan Jansen',
    'Stille R3iger',
    'Stille Reiger2',
    'Stille-Reiger',
    'Stille\nReiger',
    'Stille Reiger\n',
    'Stille\u200b Reiger',
    'Stille Рeiger',
    `Stille R${'e'.repeat(60)}`,
  ])('refuses %j', (text) => {
    expect(isPseudonymShape(text)).toBe(false);
  });
});
