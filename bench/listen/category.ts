import { existsSync, readFileSync } from 'node:fs';
import { fromBytes } from '#domain/category/bytes.ts';
import { guesser } from '#domain/category/guess.ts';
import { measure, type Tried } from '#domain/category/measure.ts';
import type { Example } from '#domain/category/said.ts';
import { randomOf } from '#domain/chance/random.ts';
import { fitApart } from '../../server/listen/category/fit-apart.ts';
import { cutWords } from '../../server/listen/words.ts';
import { readTable } from '../../server/registers/read-table.ts';
import { atLeast, atMost, figure, type Measured, quantile } from '../measured.ts';

const file = new URL('../../../shared/data/messages/labelled-train.csv', import.meta.url);
const parts = 5;

/** Every message guessed by a model, calibration and threshold included, that was fitted without its fifth; then one fitted to all. */
export async function category(share: number): Promise<readonly Measured[]> {
  if (!existsSync(file)) {
    process.stderr.write('  ../shared/data is not here: nothing tried\n');
    return [];
  }
  const examples = await examplesOf();
  const tried: Answer[] = [];
  for (let part = 0; part < Math.max(1, Math.round(parts * share)); part++) {
    process.stderr.write(`  part ${part + 1} of ${parts} held back\n`);
    tried.push(...(await tryPart(examples, part)));
  }
  return [...worthOf(tried), ...(await effortOf(examples))];
}

interface Answer extends Tried {
  readonly abstain: boolean;
}

async function examplesOf(): Promise<readonly Example[]> {
  const { header, rows } = await readTable(readFileSync(file));
  const at = (name: string) => header.indexOf(name);
  const [subject, body, label] = [at('subject'), at('body'), at('category')];
  const examples = rows.map(({ cells }) => ({
    subject: cells[subject] ?? '',
    body: cells[body] ?? '',
    label: cells[label] ?? '',
  }));
  const random = randomOf(2026);
  return examples
    .map((example) => ({ example, by: random() }))
    .sort((a, b) => a.by - b.by)
    .map(({ example }) => example);
}

async function tryPart(examples: readonly Example[], part: number): Promise<readonly Answer[]> {
  const isHeld = (i: number) => i % parts === part;
  const { bytes } = await fitApart(
    examples.filter((_, i) => !isHeld(i)),
    () => undefined,
  );
  const guess = guesser(fromBytes(bytes), cutWords);
  return examples
    .filter((_, i) => isHeld(i))
    .map((example) => {
      const { label: said, confidence, abstain } = guess(example);
      return { truth: example.label, said, confidence, abstain };
    });
}

function worthOf(tried: readonly Answer[]): readonly Measured[] {
  const { macroF1, accuracy, ece } = measure(tried, 0);
  const random = randomOf(1);
  const draw = () =>
    measure(
      Array.from(tried, () => tried[Math.floor(random() * tried.length)] ?? never()),
      0,
    ).macroF1;
  const draws = Array.from({ length: 1000 }, draw);
  const dared = tried.filter(({ abstain }) => !abstain);
  return [
    exactly(atLeast(`category: macro-F1, cross-validated on ${tried.length} messages`, macroF1, '', 0.93), macroF1),
    figure('category: its 95 % interval, from', quantile(draws, 0.025), '', 3),
    figure('category: its 95 % interval, to', quantile(draws, 0.975), '', 3),
    figure('category: right', accuracy, 'share', 3),
    exactly(atMost('category: calibration error', ece, '', 0.03), ece),
    figure('category: does not abstain', dared.length / tried.length, 'share', 3),
    figure('category: right when it does not abstain', measure(dared, 0).accuracy, 'share', 3),
  ];
}

/** Near a bar, two decimals say too little. */
const exactly = (measured: Measured, value: number): Measured => ({ ...measured, value: Number(value.toFixed(4)) });

function never(): never {
  throw new Error('Drawn from nothing');
}

async function effortOf(examples: readonly Example[]): Promise<readonly Measured[]> {
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 100);
  const began = performance.now();
  const { bytes } = await fitApart(examples, () => undefined);
  const seconds = (performance.now() - began) / 1000;
  clearInterval(watch);
  const guess = guesser(fromBytes(bytes), cutWords);
  const some = examples.slice(0, 4000);
  for (const example of some.slice(0, 200)) guess(example);
  // By the thread's own processor time: on a machine that does other things as well, the clock says little.
  const started = process.threadCpuUsage();
  for (const example of some) guess(example);
  const { user, system } = process.threadCpuUsage(started);
  const perSecond = some.length / ((user + system) / 1e6);
  return [
    atMost(`category: fitted to ${examples.length} messages, own measurement included`, seconds, 's', 120),
    atLeast('category: suggestions in one thread', perSecond, 'a second of its time', 2000),
    figure('category: memory while fitting', most / 1e6, 'MB', 0),
    figure('category: model', bytes.length / 1e6, 'MB', 1),
  ];
}
