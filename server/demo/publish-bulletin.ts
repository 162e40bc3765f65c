import { instantAt, millisecondsOf } from '#domain/deadline/day.ts';
import { spanBegun } from '#domain/deadline/span-begun.ts';
import { act } from '../act.ts';
import type { House } from '../house.ts';
import { recur } from '../jobs/recur.ts';

const hour = 3_600_000;

/** The bulletin of the month before, opened when this month began and published the same morning; on that morning itself it still waits. */
export async function publishBulletin(house: House, now: string): Promise<void> {
  const { begins } = spanBegun('month', now);
  const at = (hours: number) => instantAt(millisecondsOf(begins) + hours * hour);
  if (at(10) >= now) return;
  await recur(houseAt(house, at(1)));
  const { rows } = await house.db.query<{ id: string }>(
    `select id from matter where region = $1 and procedure = 'bulletin' and step = 'drafted'`,
    [house.region],
  );
  const post = (await house.atlas()).post('county-government-head');
  if (rows[0] === undefined || post === undefined) return;
  const data = { remarks: '演示数据。雨水多，道路和积水类诉求较多。' };
  await act(houseAt(house, at(10)), { matter: rows[0].id, act: 'publish', actor: { kind: 'post', post }, data });
}

const houseAt = (base: House, moment: string): House => ({
  ...base,
  now: () => moment,
  world: async () => ({ ...(await base.world()), now: moment }),
});
