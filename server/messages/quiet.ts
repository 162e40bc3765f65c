import { instantAt, millisecondsOf } from '#domain/deadline/day.ts';
import type { House } from '../house.ts';

/** A number among the dated values, as in force today. */
export async function amountOf(house: House, name: string): Promise<number> {
  const is = (await house.world()).value(name, house.now().slice(0, 10));
  if (typeof is !== 'number') throw new Error(`The value ${name} is no number`);
  return is;
}

/** When people may next be woken: now, or the end of the quiet hours (RFC 3339). `from` after `until` spans midnight. */
export async function wakingTime(house: House): Promise<string> {
  return afterQuiet(house.now(), await amountOf(house, 'quiet-from'), await amountOf(house, 'quiet-until'));
}

export function afterQuiet(now: string, from: number, until: number): string {
  const at = instantAt(millisecondsOf(now));
  const hour = Number(at.slice(11, 13));
  const night = from > until;
  const quiet = night ? hour >= from || hour < until : hour >= from && hour < until;
  if (!quiet) return now;
  const day = night && hour >= from ? instantAt(millisecondsOf(at) + 86_400_000) : at;
  return `${day.slice(0, 10)}T${String(until).padStart(2, '0')}:00:00+08:00`;
}
