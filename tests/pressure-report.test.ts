import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { EntryView, MatterList, MatterView } from '#server/routes/contract.ts';
import { type County, openCounty } from './county.ts';
import type { Person } from './person.ts';
import { hiddenIn, type Visitor, visitor } from './visitor.ts';

let county: County;
let supervisor: Person;
/** Everybody of the unit that is said to have pressed. */
let unit: readonly Person[];

before(async () => {
  county = await openCounty();
  supervisor = await county.post('county-government-supervisor');
  unit = await Promise.all(['nongshui-unit', 'nongshui-handler', 'nongshui-head'].map(county.post));
});
after(() => county.close());

interface Answered {
  readonly me: Visitor;
  readonly id: string;
  readonly number: string;
}

const sayings = [
  ['祠堂石狮被推倒', '昨晚倒的，底座裂开。'],
  ['广场音响太吵', '每天闹到夜里十一点。'],
  ['自来水发黄', '烧开还有沉淀。'],
  ['幼儿园门口堵车', '放学时谁也过不去。'],
  ['井盖松动', '骑车差点摔倒。'],
];

/** A resident at the page of a request that the unit has answered. */
async function answered(): Promise<Answered> {
  const me = visitor(county.url);
  // Each time something else: the same thing said again would be asked whether it is the same.
  const [subject = '', detail = ''] = sayings.pop() ?? [];
  const said = { subject, detail };
  const slip = await me.send('/say', { ...hiddenIn(await me.get('/say'), '/say'), ...said });
  const number = /\/m\/([\d-]+)\/slip/.exec(slip.path)?.[1] ?? '';
  const id = await idOf(number);
  await (await county.post('hotline-station')).does(id, 'dispatch', { unit: 'nongshui' });
  await unit[0]?.does(id, 'accept');
  await unit[1]?.does(id, 'answer', { reply: '已修好。' });
  return { me, id, number };
}

const idOf = async (number: string): Promise<string> => {
  const { rows } = await county.running.database.app.query<{ id: string }>('select id from matter where number = $1', [
    number,
  ]);
  return rows[0]?.id ?? '';
};

/** Says so, and gives the number and id of the matter that it opened. */
async function tells({ me, number }: Answered): Promise<{ readonly number: string; readonly id: string }> {
  const action = `/m/${number}/pressed`;
  const slip = await me.send(action, { ...hiddenIn(await me.get(action), action), ...words });
  assert.match(slip.path, /\/slip$/, slip.text);
  const own = /\/m\/([\d-]+)\/slip/.exec(slip.path)?.[1] ?? '';
  assert.notEqual(own, number, 'it has a slip of its own');
  return { number: own, id: await idOf(own) };
}

const words = { unit: 'nongshui', detail: '打电话来让我把一分改成五分。' };

test('the link stands on the page once there is an answer, and not before', async () => {
  const me = visitor(county.url);
  const said = { subject: '三组路灯不亮', detail: '坏了五天。' };
  const slip = await me.send('/say', { ...hiddenIn(await me.get('/say'), '/say'), ...said });
  const page = slip.path.replace('/slip', '');
  assert.doesNotMatch((await me.get(page)).text, /有人让我改评价/);
  assert.equal((await me.get(`${page}/pressed`)).status, 404);
  const other = await answered();
  assert.match((await other.me.get(`/m/${other.number}`)).text, /有人让我改评价/);
});

test('it goes to the supervisor, who answers the resident on the slip of its own', async () => {
  const mine = await answered();
  const told = await tells(mine);
  await county.settled();
  const matter = await supervisor.get<MatterView>(`/api/matters/${told.id}`);
  assert.deepEqual([matter.procedure, matter.holder.post], ['pressure-report', 'county-government-supervisor']);
  await supervisor.does(told.id, 'answer', { finding: 'found', reply: '查实了，您的评价照原样算。' });
  assert.match((await mine.me.get(`/m/${told.number}`)).text, /您的评价照原样算/);
});

test('the unit cannot open, list, search, count it or be told of it, and nothing is written in the first matter', async () => {
  const mine = await answered();
  const before = await supervisor.get<EntryView[]>(`/api/matters/${mine.id}/entries`);
  const told = await tells(mine);
  await county.settled();
  for (const person of unit) {
    assert.equal((await person.send('GET', `/api/matters/${told.id}`)).status, 404);
    for (const filter of ['procedure=pressure-report', `q=${told.number}`, `q=${encodeURIComponent('改成五分')}`]) {
      const { items, total } = await person.get<MatterList>(`/api/matters?${filter}&total=1`);
      assert.deepEqual([items.length, total], [0, 0], filter);
    }
    const notices = JSON.stringify(await person.get('/api/notices'));
    assert.doesNotMatch(notices, new RegExp(told.id));
  }
  assert.deepEqual(await supervisor.get<EntryView[]>(`/api/matters/${mine.id}/entries`), before);
});

test('a form that comes back keeps what was written, and one from elsewhere is not taken', async () => {
  const { me, number } = await answered();
  const action = `/m/${number}/pressed`;
  const hidden = hiddenIn(await me.get(action), action);
  const back = await me.send(action, { ...hidden, unit: 'nongshui', detail: '', 'contact.phone': '13800000000' });
  assert.equal(back.status, 422);
  assert.match(back.text, /13800000000/);
  assert.equal((await me.send(action, { ...hidden, ...words, token: 'x' })).status, 403);
});
