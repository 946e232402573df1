import { findIdentifyingText } from '../../src/core/text/find-identifying-text';
import type { CorpusPart } from '../../tests/corpus/corpus';
import { readCorpus } from '../../tests/corpus/corpus';
import type { Count, Score } from './score';
import { f1, precision, recall, score } from './score';
import { withStrangeNames } from './strange-names';

/**
 * Prints how well and how fast the text lint works on the corpus of `tests/corpus`:
 *
 *   npx tsx bench/text/index.ts [--part tuning|held-out] [--errors]
 *
 * `--errors` lists every miss and every false alarm. For the held-out part that list is there to be read in a report,
 * not to mend rules by: once a rule follows from it, that part measures nothing any more.
 */
const options = process.argv.slice(2);
const wanted = options[options.indexOf('--part') + 1];
const parts: readonly CorpusPart[] =
  options.includes('--part') && (wanted === 'tuning' || wanted === 'held-out')
    ? [wanted]
    : ['tuning', 'held-out'];

for (const part of parts) {
  const result = score(readCorpus(part), (note) => findIdentifyingText(note.text, note.context));
  printScore(part, result);
  if (options.includes('--errors'))
    print([...result.misses.map((miss) => `missed ${miss}`), ...result.alarms]);
}
for (const seed of [1, 2, 3]) {
  const notes = withStrangeNames(readCorpus('tuning'), seed);
  const { unknown } = score(notes, (note) => findIdentifyingText(note.text, note.context));
  print([
    `tuning with invented names (${seed}): other people recall ${recall(unknown).toFixed(3)} of ${unknown.marked}`,
  ]);
}
printSpeed();

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function row(label: string, count: Count): string {
  const figures = [recall(count), precision(count), f1(count)].map((figure) => figure.toFixed(3).padStart(9));
  return `${label.padEnd(20)}${String(count.marked).padStart(7)}${String(count.reported).padStart(10)}${figures.join('')}`;
}

function printScore(part: CorpusPart, result: Score): void {
  const share = (100 * result.leakingNotes.length) / Math.max(1, result.notesWithDirect);
  const rate = (1_000 * result.falseAlarms) / result.words;
  const cleanRate = (1_000 * result.cleanFalseAlarms) / Math.max(1, result.cleanWords);
  print([
    '',
    `${part}: ${result.notes} notes, ${result.words} words`,
    `${''.padEnd(20)}${'marked'.padStart(7)}${'reported'.padStart(10)}${['recall', 'precision', 'F1'].map((head) => head.padStart(9)).join('')}`,
    ...[...result.byKind].map(([kind, count]) => row(kind, count)),
    row('direct identifiers', result.direct),
    `people of the case   recall ${recall(result.known).toFixed(3)} of ${result.known.marked}`,
    `other people         recall ${recall(result.unknown).toFixed(3)} of ${result.unknown.marked}`,
    `notes with a direct identifier not wholly marked: ${result.leakingNotes.length} of ${result.notesWithDirect} (${share.toFixed(1)} %)`,
    `false alarms per 1,000 words: ${rate.toFixed(2)}; in the ${result.cleanWords} words of notes without any mark: ${cleanRate.toFixed(2)}`,
  ]);
}

function printSpeed(): void {
  const notes = readCorpus('tuning').map((note) => note.text);
  const context = readCorpus('tuning')
    .flatMap((note) => note.context.people)
    .slice(0, 12);
  const fill = (length: number): string => {
    let text = '';
    for (let at = 0; text.length < length; at += 1) text += `${notes[at % notes.length]}\n\n`;
    return text.slice(0, length);
  };
  // Processor time of this process, so that a busy machine does not change the figure much.
  const time = (length: number, rounds: number): number => {
    const text = fill(length);
    const times = Array.from({ length: rounds }, () => {
      const start = process.cpuUsage();
      findIdentifyingText(text, {
        people: context,
        units: ['Burgerzaken', 'Werk & Inkomen'],
        language: 'nl',
      });
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1_000;
    });
    return times.toSorted((left, right) => left - right)[Math.floor(rounds / 2)] ?? 0;
  };
  print([
    '',
    `10 KB: ${time(10_240, 31).toFixed(1)} ms of processor time (median of 31, 12 people known)`,
    `100 KB: ${time(102_400, 5).toFixed(0)} ms; 1 MB: ${time(1_048_576, 1).toFixed(0)} ms`,
  ]);
}
