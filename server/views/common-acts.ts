import type { Way } from '#domain/matter/ways.ts';
import type { ActView } from '../routes/contract.ts';
import type { Line } from '../store/find-matters.ts';
import { waysFor } from '../who/acting.ts';
import type { Caller } from '../who/caller.ts';
import { actView } from './act.ts';
import type { Reading } from './reading.ts';

/** Acts open to the caller in every one of the matters and asking the same questions there, with the form of the first. Files are left out: they belong to one matter. */
export function commonActs(reading: Reading, caller: Caller, lines: readonly Line[]): readonly ActView[] {
  const [first, ...others] = lines.map((line) => ({ line, ways: waysFor(reading, line.state, caller) }));
  if (first === undefined) return [];
  const shared = first.ways.filter((way) => others.every(({ ways }) => ways.some((other) => asksTheSame(way, other))));
  const rule = reading.rule(first.line.procedure, first.line.state.opened);
  const isFile = (name: string) => ['photos', 'recordings'].includes(rule.fields[name]?.kind ?? '');
  // An act that cannot do without a file is done one by one.
  const able = shared.filter(({ needs }) => !needs.some(isFile));
  return able.map((way) => actView({ ...way, takes: way.takes.filter((name) => !isFile(name)) }, first.line, reading));
}

const asksTheSame = (one: Way, other: Way): boolean =>
  one.act === other.act && String(one.needs) === String(other.needs) && String(one.takes) === String(other.takes);
