import { register } from '#server/register.ts';
import type { Running } from '#server/serve.ts';

/** What one said, under the id it has in the county. */
export interface Said {
  readonly id: string;
  readonly subject: string;
  readonly body: string;
  /** RFC 3339. */
  readonly at: string;
}

/**
 * A way to put messages into a county as they came in, as copies of one matter that say other things: what hears them reads only what
 * was said and when. Not by intake, which would take most of the time.
 */
export async function sayInCounty({ house, database }: Running): Promise<(said: readonly Said[]) => Promise<void>> {
  const form = { subject: '样本样本', detail: '样本。' };
  const model = await register(house, { procedure: 'service-request', form, channel: 'web', actor: { kind: 'party' } });
  if (!('done' in model)) throw new Error('the first matter was refused');
  const { id } = model.done.matter;
  // What it says itself is never heard: only those that follow are told of.
  return async (said) => {
    const items = JSON.stringify(said.map((one) => ({ ...one, number: `S${one.id}` })));
    await database.owner.query(matters, [items, id]);
    await database.owner.query(contents, [items, house.region]);
  };
}

const items = 'jsonb_to_recordset($1::jsonb) as i(id uuid, number text, subject text, body text, at timestamptz)';

const matters = `insert into matter
  select (jsonb_populate_record(null::matter, to_jsonb(m) || jsonb_build_object('id', i.id, 'number', i.number, 'title', i.subject, 'opened', i.at, 'ring', null, 'due', null))).*
  from matter m, ${items} where m.id = $2`;

const contents = `insert into content (region, matter, seq, fields)
  select $2, i.id, 1, jsonb_build_object('subject', jsonb_build_object('value', i.subject), 'detail', jsonb_build_object('value', i.body)) from ${items}`;
