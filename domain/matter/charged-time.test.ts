import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convene } from '#regulations/procedures/convene.ts';
import { holidays } from '#regulations/values/holidays.ts';
import { actorOf, momentOf } from '../../tests/play.ts';
import { givenSeats, region, worldAt } from '../../tests/world.ts';
import { calendarFrom } from '../deadline/calendar.ts';
import { apply } from './apply.ts';
import { chargedTime, type Stretch } from './charged-time.ts';
import { decide } from './decide.ts';
import type { Draft } from './draft.ts';
import type { Matter } from './matter.ts';
import { open } from './open.ts';
import { isRefusal } from './refusal.ts';

const calendar = calendarFrom(holidays, '430199');
const opening = { id: 'a-child', region, number: '1', channel: 'follow', actor: actorOf('follow'), seats: givenSeats };

/** A department called on Monday 2 March 2026, due on Thursday the 5th, with what it then did. */
function called(...deeds: readonly (readonly [at: string, act: 'confirm' | 'answer'])[]): readonly Stretch[] {
  const form = { subject: '路灯不亮', detail: '线路归供电。' };
  const entries: Stretch[] = [];
  let matter: Matter | undefined;
  const note = (at: string, said: ReturnType<typeof open>) => {
    if (isRefusal(said)) assert.fail(JSON.stringify(said));
    const { act, set }: Draft = said;
    matter = apply(matter, { act, set, seq: entries.length + 1, hash: '0'.repeat(64) });
    entries.push({ at: momentOf(at), act, set });
    return matter;
  };
  let now = note('2026-03-02', open(convene, worldAt(momentOf('2026-03-02')), { ...opening, form }));
  for (const [at, act] of deeds) {
    const data = act === 'answer' ? { reply: '已到场。' } : {};
    now = note(at, decide(convene, worldAt(momentOf(at)), now, { act, actor: actorOf('water.unit'), data }));
  }
  return entries;
}

const charged = (entries: readonly Stretch[], now: string) => chargedTime(entries, 'called', momentOf(now), calendar);

test('whoever comes and answers in time is charged nothing', () => {
  const entries = called(['2026-03-03', 'confirm'], ['2026-03-05', 'answer']);
  const { came, due, days } = charged(entries, '2026-04-01');
  assert.deepEqual([came, due, days], ['2026-03-03T09:00:00+08:00', '2026-03-05T23:59:59+08:00', 0]);
});

test('whoever does not come is charged every working day, weekends left out, and goes on being charged', () => {
  const entries = called();
  assert.deepEqual([charged(entries, '2026-03-05').days, charged(entries, '2026-03-06').days], [0, 1]);
  assert.deepEqual([charged(entries, '2026-03-08').days, charged(entries, '2026-03-09').days], [1, 2]);
  assert.equal(charged(entries, '2026-03-09').came, null);
});

test('an answer ends what is charged', () => {
  const entries = called(['2026-03-06', 'confirm'], ['2026-03-10', 'answer']);
  assert.equal(charged(entries, '2026-06-01').days, 3);
});
