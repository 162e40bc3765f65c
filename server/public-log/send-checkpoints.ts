import type { Pool } from 'pg';
import { instantAt, millisecondsOf } from '#domain/deadline/day.ts';
import { parseCheckpoint } from '#domain/ledger/checkpoint.ts';
import type { House } from '../house.ts';
import { amountOf } from '../messages/quiet.ts';
import { headOf } from './head.ts';
import { type SendingWay, sendOne } from './send-one.ts';

/** How often one place is tried with one checkpoint: for about an hour and a half. */
const mostTries = 90;

/** Each minute: the checkpoint that is due goes to every place outside, and what did not arrive is tried again. */
export async function sendCheckpoints(house: House, owner: Pool): Promise<void> {
  const targets = targetsOf(house);
  const { published } = (await headOf(owner, house.region)) ?? {};
  const size = parseCheckpoint(published ?? '')?.size ?? 0;
  if (published && targets.length > 0 && (await isDue(house, owner, size)))
    await queue(house, owner, { size, published, targets });
  await sendWaiting(house, owner);
}

/** The day's hour has come and there is something new, or so many entries are new that nobody waits for the hour. */
async function isDue(house: House, owner: Pool, size: number): Promise<boolean> {
  const { rows } = await owner.query<{ size: number; at: Date }>(
    'select size, at from log_sending where region = $1 order by size desc limit 1',
    [house.region],
  );
  const [last] = rows;
  if (last === undefined) return true;
  if (size === last.size) return false;
  const now = instantAt(millisecondsOf(house.now()));
  const hour = String(await amountOf(house, 'checkpoint-at')).padStart(2, '0');
  const today = `${now.slice(0, 10)}T${hour}:00:00+08:00`;
  const isHour = millisecondsOf(now) >= millisecondsOf(today) && last.at.getTime() < millisecondsOf(today);
  return isHour || size - last.size >= (await amountOf(house, 'checkpoint-every'));
}

interface Target {
  readonly way: SendingWay;
  readonly target: string;
}

function targetsOf({ channels: { log } }: House): readonly Target[] {
  const folder = log.folder === undefined ? [] : [{ way: 'folder' as const, target: log.folder }];
  const mails = log.mail.map((target) => ({ way: 'mail' as const, target }));
  return [...folder, ...mails, ...log.hooks.map((target) => ({ way: 'hook' as const, target }))];
}

async function queue(
  house: House,
  owner: Pool,
  { size, published, targets }: { size: number; published: string; targets: readonly Target[] },
): Promise<void> {
  await owner.query(
    `with kept as (insert into log_checkpoint (size, region, note, at) values ($1, $2, $3, $4) on conflict do nothing)
     insert into log_sending (size, way, target, region, state, tries, at)
     select $1, t.way, t.target, $2, 'waiting', 0, $4 from jsonb_to_recordset($5::jsonb) as t(way text, target text)
     on conflict do nothing`,
    [size, house.region, published, house.now(), JSON.stringify(targets)],
  );
}

async function sendWaiting(house: House, owner: Pool): Promise<void> {
  const { rows } = await owner.query<Target & { size: number; note: string; tries: number }>(
    `select s.way, s.target, s.size, s.tries, c.note from log_sending s
     join log_checkpoint c on c.size = s.size and c.region = s.region
     where s.region = $1 and s.state = 'waiting' order by s.size`,
    [house.region],
  );
  for (const { way, target, size, note, tries } of rows) {
    const failed = await sendOne(house, way, target, { size, note });
    const state = stateAfter(failed, tries + 1);
    await owner.query(
      'update log_sending set state = $5, tries = tries + 1, detail = $6 where region = $1 and size = $2 and way = $3 and target = $4',
      [house.region, size, way, target, state, failed ?? null],
    );
  }
}

function stateAfter(failed: string | undefined, tries: number): 'sent' | 'waiting' | 'failed' {
  if (failed === undefined) return 'sent';
  return tries < mostTries ? 'waiting' : 'failed';
}
