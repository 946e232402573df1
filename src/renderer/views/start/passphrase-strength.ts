import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

const shortestPassphrase = 15;
const fewestWords = 6;

/** Guesses, as powers of ten: below the first a patient attacker may win; the second is about six random words. */
const enoughGuesses = 12;
const strongGuesses = 18;

export type PassphraseStrength =
  | { readonly kind: 'empty' }
  | { readonly kind: 'short'; readonly missing: number }
  | { readonly kind: 'guessable' }
  | { readonly kind: 'enough' }
  | { readonly kind: 'strong' };

/** True where length or number of words lets a passphrase be judged at all. */
function isLongEnough(passphrase: string): boolean {
  const words = passphrase.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 3);
  return [...passphrase.normalize('NFKC')].length >= shortestPassphrase || words.length >= fewestWords;
}

/** Judges by how many guesses an attacker needs who knows the word lists, not by kinds of characters. */
export function judgePassphrase(
  passphrase: string,
  estimator: Pick<ZxcvbnFactory, 'check'>,
): PassphraseStrength {
  const length = [...passphrase.normalize('NFKC')].length;
  if (length === 0) return { kind: 'empty' };
  if (!isLongEnough(passphrase)) return { kind: 'short', missing: shortestPassphrase - length };
  const { guessesLog10 } = estimator.check(passphrase.normalize('NFKC'), [
    'luwte',
    'vertrouwenspersoon',
    'dossier',
  ]);
  if (guessesLog10 < enoughGuesses) return { kind: 'guessable' };
  return { kind: guessesLog10 < strongGuesses ? 'enough' : 'strong' };
}

export function isAccepted(strength: PassphraseStrength | null): boolean {
  return strength?.kind === 'enough' || strength?.kind === 'strong';
}

/** Loads the estimator with the word lists of Dutch and English; several megabytes, so only where it is needed. */
export async function loadEstimator(): Promise<Pick<ZxcvbnFactory, 'check'>> {
  const [core, common, english, dutch] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
    import('@zxcvbn-ts/language-nl-be'),
  ]);
  return new core.ZxcvbnFactory({
    dictionary: {
      ...common.dictionary,
      ...prefixed('en', english.dictionary),
      ...prefixed('nl', dutch.dictionary),
    },
    graphs: common.adjacencyGraphs,
    maxLength: 100,
  });
}

function prefixed(
  language: string,
  dictionary: Readonly<Record<string, string[]>>,
): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(dictionary).map(([name, words]) => [`${name}-${language}`, words]),
  );
}
