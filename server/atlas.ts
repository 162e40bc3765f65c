import type { Pool } from 'pg';
import type { Interest, Post, Unit } from '#domain/matter/world.ts';
import { type RouteBy, routeFrom } from '#domain/register/route.ts';
import type { Row as RegisterRow } from '#domain/register/row.ts';
import type { Office } from '#domain/words/office.ts';

type Row = Readonly<Record<string, unknown>>;

/** The county's registers as they stand, held in memory: they change a few times a day and are read with every act. */
export interface Atlas {
  readonly version: number;
  /** Rows of a register by key, in the order of their keys. */
  readonly rows: (register: string) => ReadonlyMap<string, Row>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly posts: ReadonlyMap<string, readonly Post[]>;
  readonly post: (key: string) => Post | undefined;
  /** Declared interests by post. */
  readonly interests: ReadonlyMap<string, readonly Interest[]>;
  /** The dispatch catalogue: which unit answers for what was said. Built when first asked. */
  readonly route: RouteBy;
}

/** Reads all registers of a region. */
async function loadAtlas(db: Pool, region: string, version: number): Promise<Atlas> {
  const { rows } = await db.query<{ register: string; key: string; row: Row }>(
    'select register, key, row from register_row where region = $1 order by register, key collate "C"',
    [region],
  );
  const registers = new Map<string, Map<string, Row>>();
  for (const { register, key, row } of rows) {
    const known = registers.get(register) ?? new Map<string, Row>();
    registers.set(register, known.set(key, row));
  }
  const posts = postsOf(registers.get('posts') ?? new Map());
  const table = (name: string) => [...(registers.get(name)?.values() ?? [])] as RegisterRow[];
  const tables = { catalogue: table('catalogue'), categories: table('categories'), places: table('places') };
  let router: RouteBy | undefined;
  const byUnit = Map.groupBy(posts.values(), (post) => post.unit);
  return {
    version,
    rows: (register) => registers.get(register) ?? new Map(),
    units: unitsOf(registers.get('units') ?? new Map()),
    posts: byUnit,
    post: (key) => posts.get(key),
    interests: interestsOf(registers.get('interests') ?? new Map()),
    route: (inquiry) => {
      router ??= routeFrom(tables);
      return router(inquiry);
    },
  };
}

/** A reader that loads again when the registers' version has moved; asked at most once in two seconds, so that a second server follows. */
export function atlasReader(db: Pool, region: string): { read: () => Promise<Atlas>; forget: () => void } {
  let held: Promise<Atlas> | undefined;
  let asked = 0;
  const fresh = async (before: Promise<Atlas> | undefined): Promise<Atlas> => {
    const version = await versionOf(db, region);
    const old = await before;
    return old?.version === version ? old : loadAtlas(db, region, version);
  };
  const read = () => {
    if (held === undefined || Date.now() - asked > 2000) {
      asked = Date.now();
      held = fresh(held).catch((error: unknown) => {
        held = undefined;
        throw error;
      });
    }
    return held;
  };
  const forget = () => {
    asked = 0;
  };
  return { read, forget };
}

const versionOf = async (db: Pool, region: string): Promise<number> => {
  const { rows } = await db.query<{ next: number }>(
    `select next from counter where name = 'registers' and region = $1`,
    [region],
  );
  return rows[0]?.next ?? 0;
};

function unitsOf(rows: ReadonlyMap<string, Row>): Map<string, Unit> {
  const units = new Map<string, Unit>();
  for (const [key, row] of rows) {
    const { name, kind, parents } = row as { name: string; kind: string; parents?: readonly string[] };
    units.set(key, { key, name, kind, parents: parents ?? [], external: kind === 'external' });
  }
  return units;
}

function postsOf(rows: ReadonlyMap<string, Row>): Map<string, Post> {
  const posts = new Map<string, Post>();
  for (const [key, row] of rows) {
    const { unit, office, name } = row as { unit: string; office: Office; name: string };
    posts.set(key, { key, unit, office, name });
  }
  return posts;
}

function interestsOf(rows: ReadonlyMap<string, Row>): Map<string, readonly Interest[]> {
  const declared = [...rows.values()].map((row) => row as unknown as Interest & { readonly post: string });
  return Map.groupBy(declared, ({ post }) => post);
}
