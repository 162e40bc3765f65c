import { randomUUIDv7 } from 'node:crypto';
import { messageColumns } from '#domain/words/exchange.ts';
import type { House } from '../house.ts';
import type { Lines } from '../registers/write-table.ts';
import { recordUse } from '../store/personal-use.ts';
import { openUnder, sealUnder } from '../store/seal.ts';
import { sealedPlace } from '../store/sealed-places.ts';
import type { Partner } from './partner-of.ts';

interface Rejected {
  readonly line: number;
  readonly message: Readonly<Record<string, unknown>>;
  readonly reasons: readonly string[];
}

/** Keeps what could not be taken in, whole and sealed. */
export async function keepReject(house: House, partner: Partner, { line, message, reasons }: Rejected): Promise<void> {
  const sql =
    'insert into exchange_reject (id, region, partner, procedure, line, message, reasons, at) values ($1, $2, $3, $4, $5, $6, $7, $8)';
  const procedure = partner.procedures.find((name) => name === message.procedure) ?? partner.procedures[0] ?? '';
  const id = randomUUIDv7();
  const place = sealedPlace('exchange_reject', house.region, [id]);
  const sealed = { sealed: sealUnder(house.keys, place, JSON.stringify(message)) };
  await house.db.query(sql, [id, house.region, partner.key, procedure, line, sealed, reasons, house.now()]);
}

interface Stored {
  readonly id: string;
  readonly line: number;
  readonly message: { readonly sealed: string };
  readonly reasons: readonly string[];
}

/** Rejected messages as a file: line and reasons first, then the message as it came. Corrected, it can be sent as it is. `by` takes it. */
export async function rejectLines(
  house: House,
  partner: Partner,
  heads: readonly [string, string],
  by: string,
): Promise<Lines> {
  const sql =
    'select id, line, message, reasons from exchange_reject where region = $1 and partner = $2 order by at, line limit 10000';
  const { rows } = await house.db.query<Stored>(sql, [house.region, partner.key]);
  await recordUse(
    house,
    house.db,
    rows.map(() => ({ use: 'reject', by })),
  );
  const cells = rows.map(({ id, line, message, reasons }) => {
    const place = sealedPlace('exchange_reject', house.region, [id]);
    const sent = JSON.parse(openUnder(house.keys, place, message.sealed)) as Record<string, unknown>;
    return [String(line), reasons.join(' '), ...messageColumns.map((column) => String(sent[column] ?? ''))];
  });
  return [[...heads, ...messageColumns], ...cells];
}
