import { randomUUIDv7 } from 'node:crypto';
import { explain } from '#domain/matter/explain.ts';
import { open } from '#domain/matter/open.ts';
import { isRefusal, type Refusal } from '#domain/matter/refusal.ts';
import type { Actor } from '#domain/matter/world.ts';
import type { Lang } from '#domain/words/lang.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { wording } from '#regulations/wording/index.ts';
import type { House } from '../house.ts';
import type { Table } from '../registers/read-table.ts';
import { append } from '../store/append.ts';
import { inTransaction } from '../store/transaction.ts';
import { alreadyChanged } from './already-changed.ts';
import { type BroughtIn, bringIn } from './bring-in.ts';
import { type Brought, broughtBy } from './brought.ts';
import type { Mapping } from './mapping.ts';

export interface MatterImport {
  readonly rule: Procedure;
  readonly map: Mapping;
  readonly table: Table;
  /** In whose name rows are brought in. */
  readonly actor: Actor;
  readonly lang: Lang;
  readonly dryRun: boolean;
  readonly progress?: (rows: number) => void;
}

/** Counts of what a file did (in a dry run: would do). `already` came in before; read = new + already + rejected. */
export interface MattersImported {
  readonly read: number;
  readonly new: number;
  readonly already: number;
  readonly routed: number;
  readonly answered: number;
  readonly rejected: readonly {
    readonly line: number;
    readonly cells: readonly string[];
    readonly reasons: readonly string[];
  }[];
}

/** Rows stored in one commit. A stop loses at most the batches under way, which the next run brings in. */
const size = 500;

type Tally = {
  -readonly [K in keyof MattersImported]: MattersImported[K] extends number
    ? number
    : MattersImported['rejected'][number][];
};

/** Brings a file's rows in, once each however often it is run. The next batch is prepared while one is being stored. */
export async function importMatters(house: House, given: MatterImport): Promise<MattersImported> {
  const { table, map, rule, progress } = given;
  const tally: Tally = { read: 0, new: 0, already: 0, routed: 0, answered: 0, rejected: [] };
  const read = broughtBy(map, table, rule, await house.atlas());
  const seen = new Map<string, string>();
  let storing: Promise<void> = Promise.resolve();
  for (let from = 0; from < table.rows.length; from += size) {
    const rows = table.rows.slice(from, from + size).map(read);
    const made = await prepareBatch(house, given, await unknown(house, given.lang, rows, seen, tally), tally);
    await storing;
    storing = given.dryRun ? Promise.resolve() : store(house, made, tally);
    storing.catch(() => undefined);
    tally.read += rows.length;
    progress?.(tally.read);
  }
  await storing;
  return tally;
}

/** The rows that are new; those already in (from before, or from further up in this file) are counted, changed ones rejected. */
async function unknown(
  house: House,
  lang: Lang,
  rows: readonly Brought[],
  seen: Map<string, string>,
  tally: Tally,
): Promise<readonly Brought[]> {
  const { rows: known } = await house.db.query<{ key: string; words: string }>(
    'select key, body_hash as words from request_key where region = $1 and key = any($2)',
    [house.region, rows.map(({ key }) => key)],
  );
  for (const { key, words } of known) seen.set(key, words);
  return rows.filter((row) => {
    const before = seen.get(row.key);
    if (before === undefined) seen.set(row.key, row.words);
    else if (before === row.words) tally.already++;
    else reject(tally, row, alreadyChanged[lang]);
    return before === undefined;
  });
}

async function prepareBatch(
  house: House,
  given: MatterImport,
  rows: readonly Brought[],
  tally: Tally,
): Promise<readonly BroughtIn[]> {
  const made: BroughtIn[] = [];
  for (const row of rows) {
    const result = given.dryRun ? await tryOut(house, given, row) : await bringIn(house, given.rule, given.actor, row);
    if ('refused' in result) reject(tally, row, explain(result.refused, wording[given.lang], { rule: given.rule }));
    else made.push(result);
  }
  for (const { routed, answered } of made) {
    tally.new++;
    tally.routed += Number(routed);
    tally.answered += Number(answered);
  }
  return made;
}

/** Asks the kernel without taking a number. */
async function tryOut(
  house: House,
  { rule, actor }: MatterImport,
  row: Brought,
): Promise<BroughtIn | { readonly refused: Refusal }> {
  const atlas = await house.atlas();
  const world = await house.world();
  const draft = open(rule, world, {
    id: '',
    region: house.region,
    number: '',
    channel: 'import',
    actor,
    form: row.form,
  });
  if (isRefusal(draft)) return { refused: draft };
  const { subject, detail, category } = row.form as { subject: string; detail: string; category?: string };
  const unit =
    rule.kind === 'service' ? atlas.route({ subject, detail, category, day: world.now.slice(0, 10) }).unit : undefined;
  const answered = row.reply !== undefined;
  return { items: [], answered, routed: !answered && unit !== undefined };
}

/** What another import stored at the same moment counts as already in. With the batch goes one line that has it indexed. */
async function store(house: House, made: readonly BroughtIn[], tally: Tally): Promise<void> {
  const items = made.flatMap((one) => one.items);
  const repeats = await inTransaction(house.db, async (client) => {
    const stopped = await append(client, items);
    const keys = new Set(stopped.map(({ key }) => key));
    const fresh = items.filter(({ key, entry }) => entry.seq === 1 && !keys.has(key ?? ''));
    const matters = fresh.map(({ entry }) => entry.matter);
    const line = 'insert into outbox (id, region, task, payload, at) values ($1, $2, $3, $4, $5)';
    await client.query(line, [randomUUIDv7(), house.region, 'index', { matters }, new Date()]);
    return stopped;
  });
  tally.new -= repeats.length;
  tally.already += repeats.length;
}

const reject = (tally: Tally, { line, cells }: Brought, reason: string): void =>
  void tally.rejected.push({ line, cells, reasons: [reason] });
