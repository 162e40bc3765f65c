import type { House } from '../house.ts';
import { contentsOf } from '../store/contents.ts';

/** One published bulletin: its tables as they were drafted last, codes and all. */
export interface Published {
  readonly number: string;
  readonly title: string;
  readonly at: Date;
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
  readonly remarks: string | undefined;
}

export interface PublishedLine {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly at: Date;
}

const published = `select m.id, m.number, m.title, e.at from matter m
  join entry e on e.matter = m.id and e.region = m.region and e.act = 'publish'
  where m.region = $1 and m.procedure = 'bulletin' and m.ended`;

/** The newest first; ten years of months at most. */
export async function publishedBulletins({ db, region }: House): Promise<readonly PublishedLine[]> {
  const { rows } = await db.query<PublishedLine>(`${published} order by m.opened desc limit 120`, [region]);
  return rows;
}

export async function publishedBulletin(house: House, number: string): Promise<Published | undefined> {
  const { rows } = await house.db.query<PublishedLine>(`${published} and m.number = $2`, [house.region, number]);
  const [line] = rows;
  if (line === undefined) return undefined;
  const { open } = await contentsOf(house.db, house.region, line.id);
  const said: Readonly<Record<string, unknown>> = Object.assign(
    {},
    ...[...open].sort(([a], [b]) => a - b).map(([, one]) => one),
  );
  const tables = Object.fromEntries(
    Object.entries(said).filter((entry): entry is [string, []] => Array.isArray(entry[1])),
  );
  return { ...line, tables, remarks: typeof said.remarks === 'string' ? said.remarks : undefined };
}
