import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type County, openCounty } from './county.ts';
import {
  askAs,
  askingOf,
  type Doors,
  doorsOf,
  isFresh,
  mask,
  type Named,
  nothing,
  partingOf,
  type Route,
  sameBut,
  sessionFor,
} from './every-route.ts';

let county: County;
let doors: Doors;

before(async () => {
  county = await openCounty({ stories: true });
  // Time stands from here on: what came due has rung, and nothing rings meanwhile.
  await county.pass(0);
  doors = await doorsOf(county);
});
after(async () => {
  await doors.app.close();
  await county.close();
});

const accused = 'qingshi';
const below = [accused, 'dongtou', 'qingshi-station'];
const word = '紫檀木茶几';
const said = { subject: `收受${word}`, detail: `去年腊月收了一张${word}。` };
const forms = {
  petition: { ...said, kind: 'accusation', accused },
  accusation: { ...said, accused, named: 'anonymous' },
};

/** A session of every post of the accused unit and of those below. */
async function everyone(): Promise<readonly string[]> {
  const { house, database } = county.running;
  const { posts } = await house.atlas();
  const keys = below.flatMap((unit) => posts.get(unit) ?? []).map(({ key }) => key);
  const { rows } = await database.owner.query<{ id: string }>('select id from staff where posts && $1', [keys]);
  return Promise.all(rows.map(({ id }) => sessionFor(house, { staff: id })));
}

const answer = async (token: string, route: Route, about: Named) =>
  sameBut(await askAs(doors.app, token, ...askingOf(route, about)), about);

/** Figures are for whoever runs the machine; the public log counts every entry of the county, and says of none whose or what it is. */
const counting = /^\/(metrics|log|log\/(checkpoint|paper))$/;

/** Whatever can be listed, searched or counted without naming a matter. */
const lists = (): readonly string[] => {
  const plain = doors.routes.filter(({ method, path }) => method === 'GET' && !path.includes(':'));
  const asked = [`q=${encodeURIComponent(word)}`, 'procedure=petition', 'procedure=accusation', 'sort=due'];
  return [
    ...plain.map(({ path }) => path).filter((path) => !counting.test(path)),
    ...asked.map((query) => `/api/matters?total=1&limit=200&${query}`),
    ...['petitions', 'petition-acts', 'on-time'].map((name) => `/api/figures/${name}`),
  ];
};

async function seen(token: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const path of lists()) {
    const { status, text } = await askAs(doors.app, token, { method: 'GET', path });
    found.set(path, `${status} ${mask(text, nothing)}`);
  }
  return found;
}

for (const [procedure, form] of Object.entries(forms)) {
  test(`${procedure}: no route tells any post of the accused, or of a unit below, that there is an accusation`, async (t) => {
    const people = await everyone();
    const earlier = await Promise.all(people.map(seen));
    const mine = await county.says(procedure, form);
    await county.settled();
    let tried = 0;
    for (const [i, who] of people.entries()) {
      for (const [path, text] of await seen(who)) {
        assert.equal(partingOf(text, earlier[i]?.get(path) ?? ''), '', `${path} tells that something came in`);
        tried++;
      }
      for (const route of doors.routes.filter(({ method, path }) => path.includes(':') || method !== 'GET')) {
        if (isFresh(route)) continue;
        const real = await answer(who, route, mine);
        assert.equal(partingOf(real, await answer(who, route, nothing)), '', `${route.method} ${route.path}`);
        assert.ok(!real.includes(word) && !real.startsWith('5'), `${route.method} ${route.path}: ${real}`);
        tried++;
      }
    }
    assert.ok(people.length >= 8 && doors.routes.length > 150, `${people.length}, ${doors.routes.length}: too few`);
    t.diagnostic(`${doors.routes.length} routes, ${people.length} posts, ${tried} tried, 0 leaks`);
  });
}
