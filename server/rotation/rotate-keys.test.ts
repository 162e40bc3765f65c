import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type County, openCounty, saying } from '../../tests/county.ts';
import { partnerOf } from '../exchange/partner-of.ts';
import { keepReject, rejectLines } from '../exchange/rejects.ts';
import { openKeys } from '../keys.ts';
import { keepCorrespondent } from '../messages/correspondents.ts';
import { houseWith } from '../open-house.ts';
import { prepare } from '../register.ts';
import { append } from '../store/append.ts';
import { callFor, keepCall } from '../store/calls.ts';
import { earlierFrom } from '../store/earlier-matters.ts';
import { openPersonal } from '../store/open-personal.ts';
import { personKeyOf } from '../store/person-key.ts';
import { oldPhoneMark } from '../store/phone-mark.ts';
import { fieldPlace, keyIdOf, openField, seal } from '../store/seal.ts';
import { canBeTriedAgain } from '../store/transaction.ts';
import { verify } from '../verify/verify.ts';
import { type Rotating, rotateKeys } from './rotate-keys.ts';

let county: County;
let data: string;
const phones = new Map<string, string>();

before(async () => {
  county = await openCounty();
  data = county.data;
  for (let i = 0; i < 11; i++) await saysFrom(`1391234${String(i).padStart(4, '0')}`);
  for (const id of phones.keys())
    await keepCorrespondent(county.running.house, id, 'e-mail', { to: `${id}@example.com` });
  const { house } = county.running;
  await keepCall(house, { call: 'c-1', agent: 'hotline-station', event: 'ringing', phone: '13900000001' });
  await keepReject(house, await xinfang(), { line: 1, message: { name: '李建国' }, reasons: [] });
});
after(() => county.close());

const xinfang = async () => partnerOf(await county.running.house.atlas(), 'xinfang') ?? assert.fail('no partner');

async function saysFrom(phone: string): Promise<void> {
  const { id } = await county.says('service-request', { ...saying, contact: { name: '王秀兰', phone } });
  phones.set(id, phone);
}

/** As the command line does it, beside the server: with a ring of its own. */
function rotate(rotating: Rotating = {}) {
  const { database } = county.running;
  const house = houseWith(database, openKeys(data), county.running.house.region);
  return rotateKeys(house, database.owner, { settle: 0, batch: 4, ...rotating });
}

const keyFiles = () => readdirSync(join(data, 'keys')).filter((name) => name.startsWith('seal-'));
const all = async <T extends object>(sql: string) => (await county.running.database.owner.query<T>(sql)).rows;

/** Every number opens, through the server that has been running all the time, and everything is under one key. */
async function everythingOpens(key?: string): Promise<void> {
  const { house } = county.running;
  for (const [id, phone] of phones) {
    const { contact } = await openPersonal(house, { use: 'verify' }, id);
    assert.deepEqual(contact, { name: '王秀兰', phone });
  }
  assert.equal((await callFor(house, 'hotline-station'))?.phone, '13900000001');
  assert.match(JSON.stringify(await rejectLines(house, await xinfang(), ['', ''], '')), /李建国/);
  if (key === undefined) return;
  assert.deepEqual(await all('select distinct kek from person_key'), [{ kek: key }]);
  const under = (await all<{ sealed: string }>('select sealed from correspondent')).map(({ sealed }) =>
    keyIdOf(sealed),
  );
  const small = await all<{ sealed: string }>(
    `select phone as sealed from call union all select message->>'sealed' from exchange_reject`,
  );
  const others = small.map(({ sealed }) => keyIdOf(sealed));
  assert.deepEqual([...new Set([...under, ...others])], [key]);
}

class Stopped extends Error {}

test('stopped after any step and called again, it goes on with the same key and nothing is lost', async () => {
  for (let stop = 0; ; stop++) {
    let steps = 0;
    const step = () => {
      if (steps++ === stop) throw new Stopped();
    };
    const whole = await rotate({ step }).catch((error: unknown) => {
      if (!(error instanceof Stopped)) throw error;
    });
    await everythingOpens();
    if (whole !== undefined) {
      assert.ok(stop > 8, `only ${stop} steps`);
      break;
    }
    const files = keyFiles().length;
    const done = await rotate();
    assert.ok(done?.resumed, `after step ${stop}`);
    assert.equal(done.unreadable, 0);
    await everythingOpens(done.key);
    assert.deepEqual(keyFiles(), [`seal-${done.key}`], `${files} files before`);
  }
});

test('each is written down: since when a key is in use, when nothing was left under the others, and since when they are retired', async () => {
  const done = await rotate({ keepOld: true });
  assert.ok(done && !done.resumed && done.retired.length === 1);
  assert.equal(keyFiles().length, 2, 'the old file is left');
  const rows = await all<{ key: string; settled: Date | null; retired: Date | null; moved: object }>(
    'select * from seal_key order by since',
  );
  assert.ok(rows.every(({ settled, retired, key }) => settled !== null && (retired !== null) === (key !== done.key)));
  assert.deepEqual(rows.find(({ key }) => key === done.key)?.moved, { moved: done.moved, unreadable: 0 });
  // As if killed between the file and the line in the table.
  openKeys(data).ring.renew();
  await rotate();
  assert.equal(keyFiles().length, 1, 'and goes with the next, with one that nobody had written down');
  await everythingOpens();
});

test('residents go on writing meanwhile, none is turned away, and a second rotation has to wait', async () => {
  let on = true;
  const writing = (async () => {
    for (let i = 0; on; i++) await saysFrom(`1381111${String(i).padStart(4, '0')}`);
  })();
  const [first, second] = await Promise.all([rotate({ settle: 3000 }), rotate({ settle: 3000 })]);
  on = false;
  await writing;
  assert.equal([first, second].filter((one) => one === undefined).length, 1);
  await everythingOpens((first ?? second)?.key);
});

test('what was sealed under a key retired before it was stored is not taken, and may be sealed anew', async () => {
  const { house } = county.running;
  const form = { ...saying, contact: { phone: '13800009999' } };
  const intake = { procedure: 'service-request', form, channel: 'web', actor: { kind: 'party' } } as const;
  const late = await prepare(house, intake);
  assert.ok('item' in late && late.item.person?.kek === house.keys.ring.current().id);
  await rotate();
  await assert.rejects(append(house.db, [late.item]), canBeTriedAgain);
  assert.deepEqual(await all(`select 1 from matter where id = '${late.matter.id}'`), []);
});

test('what the version before sealed opens, is found by its number, and gets keys of persons with the first rotation', async () => {
  const { house, database } = county.running;
  const [[id = '', phone = ''] = []] = phones;
  await asBefore(id, phone);
  assert.ok(
    keyIdOf(
      (
        await all<{ s: string }>(
          `select fields->'contact'->>'sealed' as s from content where matter = '${id}' and seq = 1`,
        )
      )[0]?.s ?? '',
    ) === '0',
  );
  await everythingOpens();
  const mine = { sql: 'true', params: [], veils: 'false' };
  assert.deepEqual(await earlierFrom(house, mine, phone), [id]);
  assert.deepEqual((await verify(house, database.owner)).findings, []);
  const done = await rotate();
  assert.equal(done?.unreadable, 0);
  await everythingOpens(done?.key);
  assert.ok(await personKeyOf(house.db, house.keys, house.region, id));
  assert.deepEqual(await earlierFrom(house, mine, phone), [id]);
  assert.deepEqual(
    await all(`select 1 from content where fields->'contact'->>'phone' = '${oldPhoneMark(house, phone)}'`),
    [],
  );
  assert.deepEqual((await verify(house, database.owner)).findings, []);
});

/** The contact of a matter as it was kept before there were keys of persons. */
async function asBefore(id: string, phone: string): Promise<void> {
  const { house, database } = county.running;
  const person = await personKeyOf(house.db, house.keys, house.region, id);
  const [{ fields } = assert.fail('no content')] = await all<{ fields: { contact: { sealed: string } } }>(
    `select fields from content where matter = '${id}' and seq = 1`,
  );
  const { salt, value } = openField(house.keys, person, fieldPlace(house.region, id, 1, 'contact'), fields.contact);
  const first = house.keys.ring.find('0') ?? assert.fail('the first key stays');
  const old = { sealed: seal(first, '', JSON.stringify([salt, value])), phone: oldPhoneMark(house, phone) };
  await database.owner.query(
    `update content set fields = jsonb_set(fields, '{contact}', $2) where matter = $1 and seq = 1`,
    [id, JSON.stringify(old)],
  );
  await database.owner.query('delete from person_key where matter = $1', [id]);
  await database.owner.query(`delete from seal_key where key = '0'`);
}

test('what cannot be opened is told, and then no key is thrown away', async () => {
  const [id = ''] = phones.keys();
  const { database } = county.running;
  const before = keyFiles();
  await database.owner.query(
    `update correspondent set sealed = overlay(sealed placing 'AAAA' from 30 for 4) where matter = $1`,
    [id],
  );
  const done = await rotate();
  assert.deepEqual([done?.unreadable, done?.retired], [1, []]);
  assert.ok(before.every((name) => existsSync(join(data, 'keys', name))));
});
