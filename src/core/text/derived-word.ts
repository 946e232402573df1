/** Endings that Dutch puts behind a noun, an adjective or a verb. */
const endings = [
  'en',
  'n',
  's',
  'e',
  't',
  'd',
  'de',
  'den',
  'te',
  'ten',
  'je',
  'jes',
  'tje',
  'tjes',
  'er',
  'ers',
];

/** What Dutch puts before a verb to make another: "afgesproken", "uitgelegd", "meegenomen". */
const prefixes =
  `aan achter af bij binnen buiten door in langs los mee na om onder op over samen tegen terug toe uit
  vast voor voorbij weg mis`.split(/\s+/);

/** Short words inflect into anything; a name of six letters must not pass as an inflected word of three. */
const shortestInflected = 8;
const shortestCompound = 8;
const shortestPart = 4;
/**
 * Words that no Dutch writer joins are not looked into; the bound keeps a letter run of a megabyte linear.
 */
const longestWord = 48;

/**
 * True for a folded word that is a known word with an ending, or two to four known words joined, with or
 * without a linking `s`: Dutch makes compounds as it goes, and no list has them all. `isKnown` answers for
 * the words in the list.
 */
export function isDerivedWord(word: string, isKnown: (word: string) => boolean): boolean {
  if (word.length > longestWord) return false;
  return isInflected(word, isKnown) || isPrefixed(word, isKnown) || isCompound(word, isKnown, 3);
}

function isPrefixed(word: string, isKnown: (word: string) => boolean): boolean {
  return prefixes.some((prefix) => {
    if (!word.startsWith(prefix) || word.length < prefix.length + 4) return false;
    const tail = word.slice(prefix.length);
    return isKnown(tail) || isInflected(tail, isKnown);
  });
}

function isInflected(word: string, isKnown: (word: string) => boolean): boolean {
  if (word.length < shortestInflected) return false;
  return endings.some((ending) => {
    if (!word.endsWith(ending)) return false;
    const stem = word.slice(0, word.length - ending.length);
    return stem.length >= shortestInflected - 3 && isKnown(stem);
  });
}

function isPart(word: string, isKnown: (word: string) => boolean): boolean {
  return isKnown(word) || isPrefixed(word, isKnown) || isInflected(word, isKnown);
}

function isCompound(word: string, isKnown: (word: string) => boolean, cutsLeft: number): boolean {
  if (word.length < shortestCompound || cutsLeft === 0) return false;
  for (let cut = shortestPart; cut <= word.length - shortestPart; cut += 1) {
    const head = word.slice(0, cut);
    if (
      !isPart(head, isKnown) &&
      !(head.endsWith('s') && head.length > shortestPart && isPart(head.slice(0, -1), isKnown))
    ) {
      continue;
    }
    const tail = word.slice(cut);
    if (isPart(tail, isKnown) || isInflected(tail, isKnown) || isCompound(tail, isKnown, cutsLeft - 1))
      return true;
  }
  return false;
}
