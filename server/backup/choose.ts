import { trouble } from '../store/postgres/trouble.ts';
import type { Kept } from './manifest.ts';

/** A moment as people write it: with an offset, or in China's time without. */
export function momentFrom(text: string): Date | undefined {
  const plain = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?$/.exec(text.trim());
  if (plain === null) return undefined;
  const at = new Date(`${plain[1]}T${plain[2]}${plain[3] ?? '+08:00'}`);
  return Number.isNaN(at.getTime()) ? undefined : at;
}

/** A moment, or the end of the archived log: as near to the accident as can be. */
export type Until = Date | 'end';

/**
 * The newest backup of rows; for a moment the newest of files before it, from which the log leads there exactly, or, where none is
 * kept, the newest of rows before it.
 */
export function choose(backups: readonly Kept[], at: Until | undefined): Kept {
  const before = backups.filter(({ manifest }) => !(at instanceof Date) || new Date(manifest.at) <= at);
  const newest = (kind: string) => before.filter(({ manifest }) => manifest.kind === kind).at(-1);
  const chosen = at === undefined ? (newest('rows') ?? newest('files')) : (newest('files') ?? newest('rows'));
  if (chosen !== undefined) return chosen;
  const first = backups[0]?.name;
  throw first === undefined
    ? trouble('这个文件夹里没有备份。', 'There is no backup in this folder.')
    : trouble(
        `没有这个时间之前的备份;最早的一份是 ${first}。`,
        `There is no backup from before that time; the first is ${first}.`,
      );
}
