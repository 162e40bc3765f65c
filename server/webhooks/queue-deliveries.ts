import { derivedId } from '#domain/ledger/derived-id.ts';
import type { House } from '../house.ts';
import { type Found, foundColumns } from '../open311/find-requests.ts';
import { requestView } from '../open311/request-view.ts';
import { publicProcedures } from '../store/public-matters.ts';
import { type Reading, readingIn } from '../views/reading.ts';
import { allSubscriptions, type Subscription } from './subscription.ts';

/** An act with its matter as it stands now. */
interface News extends Found {
  readonly id: string;
  readonly procedure: string;
  readonly seq: number;
  readonly act: string;
  readonly at: Date;
  readonly by: string | null;
}

/** Writes down what is to be told to whom, and queues it, in one statement. Done again it adds nothing. */
export async function queueDeliveries(
  house: House,
  lines: readonly { readonly matter: string; readonly seq: number }[],
): Promise<void> {
  const subscriptions = (await allSubscriptions(house)).filter(({ stopped }) => stopped === null);
  if (subscriptions.length === 0) return;
  const news = await newsIn(house, lines);
  const reading = await readingIn(house, 'zh');
  const rows = news.flatMap((one) =>
    subscriptions.filter((hook) => isFor(hook, one)).map((hook) => deliveryOf(house, hook, one, reading)),
  );
  if (rows.length === 0) return;
  await house.db.query(
    `with made as (
       insert into webhook_delivery (id, region, webhook, matter, seq, act, body, state, tries, at)
       select d.id, $2, d.webhook, d.matter, d.seq, d.act, d.body, 'waiting', 0, $3::timestamptz
       from jsonb_to_recordset($1::jsonb) as d(id uuid, webhook uuid, matter uuid, seq integer, act text, body text)
       on conflict do nothing returning id, webhook)
     insert into outbox (id, region, task, payload, at)
     select id, $2, 'deliver', jsonb_build_object('delivery', id, 'webhook', webhook), $3::timestamptz from made`,
    [JSON.stringify(rows), house.region, house.now()],
  );
  house.outbox.ring();
}

const newsIn = async (house: House, lines: readonly { readonly matter: string; readonly seq: number }[]) =>
  (
    await house.db.query<News>(
      `select m.id, m.procedure, ${foundColumns}, e.seq, e.act, e.at, e.body->'by'->>'unit' as by
       from jsonb_to_recordset($1::jsonb) as l(matter uuid, seq integer)
       join entry e on e.matter = l.matter and e.seq = l.seq and e.region = $2
       join matter m on m.id = l.matter and m.region = $2 and m.procedure = any($3) and not m.apart
       order by e.at, e.seq`,
      [JSON.stringify(lines.map(({ matter, seq }) => ({ matter, seq }))), house.region, publicProcedures],
    )
  ).rows;

const isFor = ({ acts, procedures, at }: Subscription, { act, procedure, at: happened }: News): boolean =>
  (acts.length === 0 || acts.includes(act)) &&
  (procedures.length === 0 || procedures.includes(procedure)) &&
  happened >= at;

/** What is told: which act, by which unit, and the request as anybody may read it. No words of anybody, no name, no title. */
function deliveryOf(house: House, { id: webhook }: Subscription, news: News, reading: Reading) {
  const { id: matter, seq, act, at, by, procedure, number, state } = news;
  const judged = state.judged ?? null;
  const data = {
    number,
    procedure,
    act,
    seq,
    by,
    step: state.step,
    ended: state.ended,
    judged,
    request: requestView(news, reading),
  };
  const body = JSON.stringify({ type: `matter.${act}`, timestamp: at.toISOString(), data });
  return { id: derivedId([house.region, webhook, matter, String(seq)]), webhook, matter, seq, act, body };
}
