import type { House } from '../../house.ts';
import { takeNumbers } from '../../store/counters.ts';
import { inTransaction } from '../../store/transaction.ts';
import type { ModelLine } from './model-line.ts';

/** A fitted model, before it has a version. */
export type Fitted = Omit<ModelLine, 'version' | 'at' | 'state' | 'kept'> & { readonly bytes: Uint8Array };

/** Keeps it as the next version of its kind. It proposes nothing until it is put in force. */
export function keepModel({ db, region, now }: House, fitted: Fitted): Promise<number> {
  const { kind, by, source, examples, measured, compared, bytes } = fitted;
  return inTransaction(db, async (client) => {
    const version = await takeNumbers(client, region, `model:${kind}`, 1);
    await client.query(
      `insert into model (kind, version, region, at, by, source, examples, measured, compared, state, bytes)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'candidate', $10)`,
      [kind, version, region, now(), by, source, examples, measured, compared, Buffer.from(bytes)],
    );
    return version;
  });
}
