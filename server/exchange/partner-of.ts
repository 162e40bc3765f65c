import type { ExchangeMap } from '#domain/words/exchange.ts';
import { exchangeMaps } from '#regulations/exchange/index.ts';
import type { Atlas } from '../atlas.ts';

/** A system matters are exchanged with, as its row in the register says. */
export interface Partner {
  readonly key: string;
  readonly name: string;
  readonly map: ExchangeMap;
  readonly direction: 'in' | 'out' | 'both';
  /** Those of its procedures that its kind of system has words for. */
  readonly procedures: readonly string[];
  readonly apiKey?: string;
  /** Whether who said it may go to it: its row says so and names the ground. */
  readonly identity: boolean;
}

export const partnersIn = (atlas: Atlas): readonly Partner[] =>
  [...atlas.rows('partners').keys()].map((key) => partnerOf(atlas, key)).filter((one) => one !== undefined);

export function partnerOf(atlas: Atlas, key: string): Partner | undefined {
  const row = atlas.rows('partners').get(key) as Row | undefined;
  const map = row && exchangeMaps[row.system];
  if (row === undefined || map === undefined) return undefined;
  const procedures = row.procedures.filter((name) => Object.hasOwn(map.procedures, name));
  const { name, direction } = row;
  const identity = row.identity === true && (row.ground ?? '') !== '';
  return { key, name, map, direction, procedures, identity, ...(row['api-key'] && { apiKey: row['api-key'] }) };
}

interface Row {
  readonly name: string;
  readonly system: string;
  readonly direction: Partner['direction'];
  readonly procedures: readonly string[];
  readonly 'api-key'?: string;
  readonly identity?: boolean;
  readonly ground?: string;
}
