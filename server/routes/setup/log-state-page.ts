import type { FastifyInstance } from 'fastify';
import { sayMoment } from '#domain/matter/say-when.ts';
import { wording } from '#regulations/wording/index.ts';
import { type LogState, logStatePage as statePage } from '#web/resident/setup/log-state-page.ts';
import type { House } from '../../house.ts';
import { amountOf } from '../../messages/quiet.ts';
import { headOf } from '../../public-log/head.ts';
import { regionOf } from '../../region.ts';
import { sendPage } from '../resident/visit.ts';
import { setupReader } from './setup-visit.ts';

/** Longer than this nothing waits for the log while it works, milliseconds. */
const tooLong = 10 * 60_000;

/** What an administrator sees of the public log. */
export function logStatePage(app: FastifyInstance, house: House): void {
  app.get('/setup/log', async (request, reply) => {
    const reader = setupReader(request, (await regionOf(house)).name);
    const say = (at: Date) => sayMoment(at.toISOString(), house.now().slice(0, 10), wording[reader.lang].phrases);
    return sendPage(reply, statePage(reader, await stateOf(house, say)));
  });
}

type Dated<T> = Omit<T, 'at'> & { readonly at: Date };

async function stateOf(house: House, say: (at: Date) => string): Promise<LogState> {
  const { log } = house.channels;
  const [head, waiting, witnesses, sent] = await Promise.all([
    headOf(house.db, house.region),
    waitingIn(house),
    house.db.query<Dated<LogState['witnesses'][number]>>(
      'select name, size, detail, at from log_witness where region = $1 and name = any($2) order by name',
      [house.region, log.witnesses.map(({ key }) => key.name)],
    ),
    house.db.query<Dated<LogState['sent'][number]>>(
      'select way, target, size, state, tries, detail, at from log_sending where region = $1 order by size desc, way, target limit 20',
      [house.region],
    ),
  ]);
  const { n = 0, since = null } = waiting.rows[0] ?? {};
  return {
    head: head?.note == null ? undefined : { size: head.size, vkeys: head.vkeys, at: say(head.at) },
    waiting: n,
    stuck: since !== null && Date.parse(house.now()) - since.getTime() > tooLong,
    witnesses: witnesses.rows.map((row) => ({ ...row, at: say(row.at) })),
    places: Number(log.folder !== undefined) + log.mail.length + log.hooks.length,
    sent: sent.rows.map((row) => ({ ...row, at: say(row.at) })),
    hour: await amountOf(house, 'checkpoint-at'),
    every: await amountOf(house, 'checkpoint-every'),
  };
}

const waitingIn = ({ db, region }: House) =>
  db.query<{ n: number; since: Date | null }>(
    `select count(*)::int as n, min(e.at) as since from log_waiting w
     left join entry e on e.matter = w.matter and e.seq = w.seq and e.region = w.region where w.region = $1`,
    [region],
  );
