import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type County, openCounty } from '../../tests/county.ts';
import { undone } from '../../tests/undone.ts';
import { type Finding, promises, type Report } from './finding.ts';
import { logFindings } from './log-findings.ts';
import { verify } from './verify.ts';

let county: County;
/** A matter of the demonstration with at least four entries, words beside them, and not ended. */
let victim: { id: string; number: string; last: number };

before(async () => {
  county = await openCounty({ stories: true });
  const accused = { subject: '公车私用', detail: '节假日接送家人。', kind: 'accusation', accused: 'nongshui' };
  await county.says('petition', accused);
  await county.settled();
  const { rows } = await county.running.database.owner.query<typeof victim>(
    `select id, number, last from matter where not ended and last >= 4 and procedure = 'service-request' order by number limit 1`,
  );
  victim = rows[0] ?? assert.fail('no matter to alter');
});
after(() => county.close());

/** Alters the data as the database's owner could, asks the verifier, and takes it back. */
async function altered(...alterations: readonly string[]): Promise<Report> {
  const client = await county.running.database.owner.connect();
  try {
    await client.query('begin isolation level repeatable read');
    for (const sql of alterations) {
      const { rowCount } = await client.query(
        sql.replaceAll('$id', `'${victim.id}'`).replaceAll('$last', String(victim.last)),
      );
      assert.ok(rowCount !== 0, `changed nothing: ${sql}`);
    }
    return await verify(county.running.house, client);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

/** The only findings, each about the matter altered. */
async function foundAfter(
  sql: string | readonly string[],
  promise: Finding['promise'] = 'unalterable',
): Promise<string[]> {
  const { findings } = await altered(...[sql].flat());
  assert.ok(findings.length > 0, 'not found');
  for (const finding of findings) {
    assert.deepEqual([finding.promise, finding.matter], [promise, victim.id], JSON.stringify(finding));
  }
  return findings.map(({ kind, seq, detail }) =>
    [kind, seq, detail].filter((part) => part !== undefined && part !== '').join(' '),
  );
}

test('untouched data keep every promise, and the report counts what was checked', async () => {
  const { findings, checked } = await verify(county.running.house, county.running.database.owner);
  assert.deepEqual(findings, []);
  const { rows } = await county.running.database.owner.query<{ n: number }>('select count(*) as n from entry');
  assert.equal(checked.unalterable, rows[0]?.n);
  for (const promise of promises.filter((one) => !['durable', 'secret', 'enter-once'].includes(one)))
    assert.ok(checked[promise] > 0, promise);
});

test('one byte of an entry changed: that entry is named', async () => {
  const change = (seq: number, what: string) => `update entry set ${what} where matter = $id and seq = ${seq}`;
  assert.deepEqual(
    await foundAfter(change(2, `body = jsonb_set(body, '{at}', to_jsonb(replace(body->>'at', ':', ';')))`)),
    ['edited 2'],
  );
  assert.deepEqual(await foundAfter(change(3, `body = jsonb_set(body, '{by,unit}', '"huanbao"')`)), ['edited 3']);
  assert.deepEqual(
    await foundAfter(
      change(2, `hash = overlay(hash placing case left(hash, 1) when 'a' then 'b' else 'a' end from 1 for 1)`),
    ),
    ['column 2'],
  );
});

for (const column of ['act', 'at', 'prev'] as const) {
  test(`the column “${column}” of an entry changed, beside its body: that entry is named`, async () => {
    const other = { act: `'answer-x'`, at: `at + interval '1 second'`, prev: `repeat('0', 64)` }[column];
    const found = await foundAfter(`update entry set ${column} = ${other} where matter = $id and seq = 2`);
    assert.ok(found.length > 0 && found.every((one) => one.endsWith(' 2')), found.join());
  });
}

test('an entry dropped from the middle', async () => {
  const found = await foundAfter('delete from entry where matter = $id and seq = 2');
  assert.ok(
    found.some((one) => /\b[23]$/.test(one)),
    found.join(),
  );
});

test('a chain cut shorter than its head', async () => {
  const found = await foundAfter('delete from entry where matter = $id and seq = $last');
  assert.ok(found.length > 0);
});

test('every entry of a matter gone', async () => {
  assert.ok((await foundAfter('delete from entry where matter = $id')).length > 0);
});

test('two entries in each other’s place', async () => {
  const found = await foundAfter([
    'update entry set seq = 1000 where matter = $id and seq = 2',
    'update entry set seq = 2 where matter = $id and seq = 3',
    'update entry set seq = 3 where matter = $id and seq = 1000',
  ]);
  assert.ok(
    found.some((one) => / 2$/.test(one)),
    found.join(),
  );
});

test('an entry put in, at the end or between', async () => {
  const insert = (seq: string) =>
    `insert into entry select region, matter, ${seq}, at, act, body, hash, repeat('a', 64) from entry where matter = $id and seq = $last`;
  assert.ok((await foundAfter(insert('$last + 1'))).length > 0);
  const between = [
    'update entry set seq = seq + 1000 where matter = $id and seq > 2',
    'update entry set seq = seq - 999 where matter = $id and seq > 1000',
  ];
  assert.ok((await foundAfter([...between, insert('3')])).length > 0);
});

test('words beside the ledger changed, or taken away without a tombstone', async () => {
  const other = `update content set fields = jsonb_set(fields, '{detail,value}', '"别的话"') where matter = $id and seq = 1`;
  assert.deepEqual(
    (await foundAfter(other)).map((one) => one.replace(/^\S+ /, '')),
    ['1 detail'],
  );
  assert.ok(
    (await foundAfter(`update content set fields = fields - 'detail' where matter = $id and seq = 1`)).length > 0,
  );
  assert.ok((await foundAfter('delete from content where matter = $id and seq = 1')).length > 0);
  const added = `update content set fields = fields || '{"extra": {"salt": "00", "value": "x"}}' where matter = $id and seq = 1`;
  assert.ok((await foundAfter(added)).length > 0);
});

test('the row of a matter changed: step, end, holder, state, head, number of entries', async () => {
  const changes = [
    `step = 'closed'`,
    'ended = true',
    `holder_unit = 'huanbao'`,
    `holder_post = 'huanbao-unit'`,
    `state = jsonb_set(state, '{step}', '"closed"')`,
    `state = jsonb_set(state, '{judged}', '"resolved"')`,
    `state = jsonb_set(state, '{clocks}', '[]')`,
    `head = repeat('0', 64)`,
    'last = last + 1',
    'last = last - 1',
  ];
  for (const change of changes) {
    const found = await foundAfter(`update matter set ${change} where id = $id`);
    assert.ok(found.length > 0, change);
  }
});

test('a whole matter gone, its entries left', async () => {
  const { findings } = await altered('delete from matter where id = $id');
  assert.ok(findings.length > 0 && findings.every(({ matter }) => matter === victim.id));
});

test('an acknowledged request whose entry is gone with its matter', async () => {
  const body = { procedure: 'service-request', form: { subject: '路灯', detail: '不亮' } };
  const { body: slip } = await county.stranger.send<{ id: string }>('POST', '/api/matters', {
    body,
    headers: { 'idempotency-key': 'kept' },
  });
  const gone = ['entry where matter', 'content where matter', 'matter where id'].map(
    (from) => `delete from ${from} = '${slip.id}'`,
  );
  const { findings } = await altered(...gone);
  assert.deepEqual(
    findings.map(({ promise, matter, detail }) => [promise, matter, detail]),
    [['durable', slip.id, 'by nobody kept']],
  );
});

test('the accused let in, or told', async () => {
  const open = await altered(`update matter set shielded = '{}' where shielded <> '{}'`);
  assert.ok(open.findings.some(({ promise, kind }) => promise === 'shielded' && kind === 'not-shut-out'));
  const told = await altered(
    `insert into notice (id, region, matter, seq, post, at)
     select gen_random_uuid(), region, id, 1, 'nongshui-unit', opened from matter where shielded && array['nongshui'] limit 1`,
  );
  assert.deepEqual(
    told.findings.map(({ kind }) => kind),
    ['told-to-the-accused'],
  );
});

test('an accusation no longer set apart, or found by words', async () => {
  const open = await altered('update matter set apart = false where apart');
  assert.ok(open.findings.every(({ promise, kind }) => promise === 'shielded' && kind === 'not-set-apart'));
  assert.ok(open.findings.length > 0);
  const indexed = await altered(
    `insert into search (matter, region, n, version, codes) select id, region, 1, 1, '{1}' from matter where apart limit 1`,
  );
  assert.deepEqual(
    indexed.findings.map(({ kind }) => kind),
    ['set-apart-and-indexed'],
  );
});

test('a personal field laid open', async () => {
  const { findings } = await altered(
    `update content set fields = jsonb_set(fields, '{contact}', '{"salt": "00", "value": {"name": "王秀兰"}}')
     where (matter, seq) = (select matter, seq from content where fields ? 'contact' limit 1)`,
  );
  assert.ok(findings.length > 0);
});

test('against what was kept outside the ledger is read in pieces: however small they are, the same is found', async () => {
  const found = (size: number) =>
    undone(county.running.database.owner, async (client) => {
      const placed = '(matter, seq) in (select matter, seq from log_leaf where index = 4)';
      await client.query(`update entry set body = body || '{"act": "answer"}' where ${placed}`);
      await client.query('delete from log_leaf where index = 7');
      await client.query(
        `insert into log_leaf (index, region, hash, alg, matter, seq)
         select 900000, region, md5(hash), alg, matter, seq from log_leaf where index = 5`,
      );
      return logFindings(client, county.running.house.region, { checkpoints: [] }, size);
    });
  const whole = await found(100_000);
  const kinds = new Set(whole.map(({ kind }) => kind));
  assert.deepEqual([...kinds], ['edited-since-logged', 'leaf-missing', 'logged-twice', 'not-logged']);
  for (const size of [7, 64]) assert.deepEqual(await found(size), whole);
});
