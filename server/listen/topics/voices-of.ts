import type { PoolClient } from 'pg';
import { unnumbered } from '#domain/text/unnumbered.ts';
import { serviceRequests } from './service-requests.ts';

/** Where it is known to lie and what kind of thing it is known to be; keys of the registers. */
export interface Known {
  readonly place: string | null;
  readonly category: string | null;
}

/** What one service request said, without numbers that could be of a person. */
export interface HeardVoice extends Known {
  readonly id: string;
  readonly subject: string;
  readonly body: string;
  readonly at: Date;
}

/** A condition on `matter m` joined with what was said first, `c`. */
type Which = { readonly sql: string; readonly params: readonly unknown[] };

/**
 * Voices that may be put together: service requests only, nothing set apart, nothing erased. Their rows are held meanwhile, so that an
 * erasure waits until its words are where it looks for them, and what it has taken away is not read any more.
 */
export async function voicesOf(
  client: PoolClient,
  region: string,
  { sql, params }: Which,
): Promise<readonly HeardVoice[]> {
  await client.query(`select 1 from matter m where m.region = $1 and ${sql} order by m.id for share`, [
    region,
    ...params,
  ]);
  const { rows } = await client.query<Stored>(
    `select m.id, m.opened as at, m.place, m.category, c.fields->'subject'->>'value' as subject, c.fields->'detail'->>'value' as body
     from matter m join content c on c.matter = m.id and c.region = m.region and c.seq = 1
     where m.region = $1 and ${sql} and not m.apart and m.procedure = any($${params.length + 2}) order by m.opened, m.id`,
    [region, ...params, serviceRequests],
  );
  return rows.flatMap(({ subject, body, ...voice }) =>
    subject === null && body === null
      ? []
      : [{ ...voice, subject: unnumbered(subject ?? ''), body: unnumbered(body ?? '') }],
  );
}

type Stored = Omit<HeardVoice, 'subject' | 'body'> & { readonly subject: string | null; readonly body: string | null };
