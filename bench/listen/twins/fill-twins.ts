import { placeIn } from '#domain/twins/item.ts';
import { lookupKeys } from '#domain/twins/keys.ts';
import type { Sketch } from '#domain/twins/sketch.ts';
import { heard, toBytes } from '#server/listen/twins/ears.ts';
import { register } from '#server/register.ts';
import type { Running } from '#server/serve.ts';
import { dice, type Message } from '../search/made-messages.ts';

const batch = 2000;
/** Messages read; what the others are about and what else they say is put together from these. */
const heardOf = 10_000;
const twoYears = 700 * 86_400_000;

/** Fills a county with copies of one matter that say other things, over two years. */
export async function fillTwins({ house, database }: Running, size: number, say: () => Message): Promise<void> {
  const form = { subject: '样本样本', detail: '样本。' };
  const model = await register(house, { procedure: 'service-request', form, channel: 'web', actor: { kind: 'party' } });
  if (!('done' in model)) throw new Error('the first matter was refused');
  const made = sketches(Math.min(heardOf, size), say);
  const db = database.owner;
  await db.query('drop index twin_keys');
  for (let done = 0; done < size; done += batch) {
    const items = Array.from({ length: batch }, (_, i) => itemOf(done + i, size, made()));
    await db.query(matters, [JSON.stringify(items), model.done.matter.id]);
    await db.query(pieces, [JSON.stringify(items), house.region]);
    if (done % 50_000 === 0) process.stderr.write(`  ${done} of ${size}\n`);
  }
  await db.query('create index twin_keys on twin using gin (keys) with (fastupdate = off)');
  await db.query('vacuum analyze');
}

/** Sketches without end: what one message is about with what another says besides. */
function sketches(count: number, say: () => Message): () => Sketch {
  const read = Array.from({ length: count }, () => say()).map(({ title, detail }) =>
    heard({ subject: title, body: detail }),
  );
  const draw = dice(11);
  const one = (): Sketch => read[Math.floor(draw() * read.length)] ?? new Uint32Array();
  return () => {
    const about = one().filter((item) => placeIn(item) > 0);
    const besides = one().filter((item) => placeIn(item) === 0);
    return Uint32Array.from([...about, ...besides].slice(0, 200)).sort();
  };
}

function itemOf(n: number, size: number, sketch: Sketch) {
  const id = `01900000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
  const opened = new Date(Date.now() - twoYears + (n * twoYears) / size).toISOString();
  const keys = `{${lookupKeys(sketch).join(',')}}`;
  return { id, number: `W${n}`, opened, keys, sketch: toBytes(sketch).toString('hex') };
}

const items = 'jsonb_to_recordset($1::jsonb) as i(id uuid, number text, opened timestamptz, keys text, sketch text)';

const matters = `insert into matter
  select (jsonb_populate_record(null::matter, to_jsonb(m) || jsonb_build_object('id', i.id, 'number', i.number, 'opened', i.opened, 'ring', null, 'due', null))).*
  from matter m, ${items} where m.id = $2`;

const pieces = `insert into twin (matter, region, keys, sketch)
  select i.id, $2, i.keys::integer[], decode(i.sketch, 'hex') from ${items}`;
