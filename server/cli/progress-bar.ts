import { Presets, SingleBar } from 'cli-progress';

/** A bar on stderr; where that is no terminal, a line every two seconds. */
export function progressBar(total: number): { readonly at: (done: number) => void; readonly stop: () => void } {
  const format = '{bar} {percentage}%  {value}/{total}  {eta_formatted}';
  const bar = new SingleBar({ format, noTTYOutput: true, notTTYSchedule: 2000, stream: process.stderr }, Presets.rect);
  bar.start(total, 0);
  return { at: (done) => bar.update(done), stop: () => bar.stop() };
}
