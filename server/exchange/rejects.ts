import { randomBytes, randomUUIDv7 } from 'node:crypto';
import { messageColumns } from '#domain/words/exchange.ts';
import type { House } from '../house.ts';
import type { Lines } from '../registers/write-table.ts';
import { type Kept, openField, sealField } from '../store/seal.ts';
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
  const sealed = sealField(house.keys.seal, randomBytes(16).toString('hex'), JSON.stringify(message));
  await house.db.query(sql, [randomUUIDv7(), house.region, partner.key, procedure, line, sealed, reasons, house.now()]);
}

/** Rejected messages as a file: line and reasons first, then the message as it came. Corrected, it can be sent as it is. */
export async function rejectLines(house: House, partner: Partner, heads: readonly [string, string]): Promise<Lines> {
  const sql =
    'select line, message, reasons from exchange_reject where region = $1 and partner = $2 order by at, line limit 10000';
  const { rows } = await house.db.query<{ line: number; message: Kept; reasons: readonly string[] }>(sql, [
    house.region,
    partner.key,
  ]);
  const cells = rows.map(({ line, message, reasons }) => {
    const sent = JSON.parse(String(openField(house.keys.seal, message).value)) as Record<string, unknown>;
    return [String(line), reasons.join(' '), ...messageColumns.map((column) => String(sent[column] ?? ''))];
  });
  return [[...heads, ...messageColumns], ...cells];
}
