import type { House } from '../house.ts';
import { entriesOf } from '../store/entries.ts';
import type { Kept } from '../store/seal.ts';
import { proveEntry } from './prove.ts';

/** A receipt as the party keeps it: what they said with its salts, the entry, and the proof that it is in the log. */
export interface KeptReceipt {
  readonly format: 'huiyin-receipt-1';
  readonly number: string;
  /** The entry as it was sealed; absent when somebody in office entered it, whose name is not the party's to keep. */
  readonly entry?: object;
  /** What lies beside it open; what is sealed is in its commitments only. */
  readonly fields: Readonly<Record<string, { readonly salt: string; readonly value: unknown }>>;
  /** A C2SP tlog-proof. */
  readonly proof: string;
}

/** The receipt of the first entry; undefined while it waits for the next checkpoint. */
export async function receiptOf(house: House, id: string, number: string): Promise<KeptReceipt | undefined> {
  const [entry] = await entriesOf(house.db, house.region, id);
  const proof = entry && (await proveEntry(house.db, house.region, entry.hash));
  if (entry === undefined || proof === undefined) return undefined;
  const { office } = entry.body.by as { office: string };
  const own = office === 'resident';
  const fields = own ? await openFields(house, id) : {};
  return { format: 'huiyin-receipt-1', number, ...(own && { entry: entry.body }), fields, proof: proof.proof };
}

async function openFields(house: House, id: string): Promise<KeptReceipt['fields']> {
  const { rows } = await house.db.query<{ fields: Readonly<Record<string, Kept>> }>(
    'select fields from content where matter = $1 and seq = 1 and region = $2',
    [id, house.region],
  );
  return Object.fromEntries(
    Object.entries(rows[0]?.fields ?? {}).flatMap(([name, field]) =>
      'salt' in field ? [[name, { salt: field.salt, value: field.value }]] : [],
    ),
  );
}
