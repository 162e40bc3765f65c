import type { ServiceItem } from '#domain/matter/world.ts';
import type { Atlas } from '../atlas.ts';

/** One version of a service item, as far as it is offered. */
export interface ItemVersion {
  readonly key: string;
  readonly from: string;
  readonly until?: string;
  readonly name: string;
  readonly en?: string;
  readonly unit: string;
  /** Working days from acceptance to decision. */
  readonly promised: number;
  readonly statutory?: number;
  readonly basis?: string;
  readonly materials?: readonly string[];
  /** In fen. */
  readonly fee?: number;
  readonly online?: boolean;
  readonly note?: string;
}

const versionsIn = (atlas: Pick<Atlas, 'rows'>): readonly ItemVersion[] =>
  [...atlas.rows('service-items').values()] as unknown as readonly ItemVersion[];

/** Items in force on a day (YYYY-MM-DD), by their keys. */
export const itemsOn = (atlas: Pick<Atlas, 'rows'>, day: string): readonly ItemVersion[] =>
  versionsIn(atlas).filter(({ from, until }) => from <= day && (until === undefined || day <= until));

/** The version of an item begun last by a day; undefined when it never was. */
export const versionOn = (atlas: Pick<Atlas, 'rows'>, key: string, day: string): ItemVersion | undefined =>
  versionsIn(atlas)
    .filter((version) => version.key === key && version.from <= day)
    .sort((a, b) => b.from.localeCompare(a.from))[0];

/** What the kernel needs of it. */
export function serviceItemOn(atlas: Pick<Atlas, 'rows'>, key: string, day: string): ServiceItem | undefined {
  const version = versionOn(atlas, key, day);
  if (version === undefined) return undefined;
  const item = { unit: version.unit, limit: { n: version.promised, unit: 'working-days' } } as const;
  return version.until !== undefined && version.until < day ? { ...item, over: true } : item;
}
